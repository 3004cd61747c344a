package com.nuvana.lottery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeRefusal.BarcodeLength;
import com.nuvana.lottery.domain.barcode.BarcodeRefusal.BarcodeNotDigits;
import com.nuvana.lottery.domain.employee.EmployeeRefusal.PinWrong;
import com.nuvana.lottery.domain.game.GameRefusal.CatalogueInvalid;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.StoreRefusal.ApprovalRequired;
import com.nuvana.lottery.domain.store.StoreRefusal.SettingInvalid;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    /** Every code that a refusal can have, whether something answers it already or not. */
    private static final List<String> CODES = Arrays.asList(
            ("BARCODE_REQUIRED BARCODE_NOT_DIGITS BARCODE_LENGTH BARCODE_NOT_RECOGNISED BARCODE_CHECK_FAILED "
                            + "BARCODE_AMBIGUOUS BARCODE_IS_PACK_LABEL UPC_PRICE_CODE SERIAL_MALFORMED SERIAL_ABOVE_LAST "
                            + "SERIAL_BELOW_START OPENING_SERIAL_MISMATCH DIRECTION_FROZEN GAME_UNKNOWN GAME_NOT_ACTIVE "
                            + "GAME_DATA_INVALID GAME_NUMBERING_UNKNOWN CATALOGUE_INVALID PACK_NUMBER_MALFORMED "
                            + "PACK_UNKNOWN PACK_DUPLICATE PACK_WRONG_STATE PACK_ALREADY_SETTLED FOREIGN_STORE "
                            + "ONBOARDING_ONLY NEEDS_POSITION UNDO_NOT_POSSIBLE CORRECTION_NOT_POSSIBLE BIN_OCCUPIED "
                            + "BIN_UNKNOWN BIN_INACTIVE BIN_NUMBER_TAKEN BIN_NOT_EMPTY BIN_COUNT_OUT_OF_RANGE NO_OPEN_DAY "
                            + "NOT_READY_TO_OPEN DAY_ALREADY_INITIALISED DAY_NOT_OPEN DAY_NOT_PREPARED "
                            + "ONBOARDING_NOT_COMPLETED SHIFTS_OPEN CLOSE_ALREADY_PREPARED CLOSE_INCOMPLETE "
                            + "COUNT_INCOMPLETE CLOSE_DUPLICATE_LINE COUNT_DUPLICATE_LINE CLOSE_LINE_NOT_ACTIVE "
                            + "CLOSE_TOKEN_UNKNOWN CLOSE_EXPIRED CLOSE_STALE CLOSE_HASH_MISMATCH BUSINESS_DATE_OUT_OF_RANGE "
                            + "SHIFT_REQUIRED SHIFT_UNKNOWN SHIFT_NOT_OPEN SHIFT_ALREADY_OPEN DISCREPANCY_UNKNOWN "
                            + "DISCREPANCY_CLOSED OUTBOX_ROW_NOT_BLOCKED REASON_REQUIRED RETURN_REASON_REQUIRED "
                            + "NOTES_TOO_LONG AMOUNT_INVALID SETTING_INVALID LAYOUT_INVALID NOT_AUTHENTICATED ROLE_REQUIRED "
                            + "APPROVAL_REQUIRED APPROVER_SAME_PERSON PIN_MALFORMED PIN_WRONG PIN_LOCKED "
                            + "EMPLOYEE_CODE_TAKEN LAST_STORE_MANAGER CLOUD_OWNED STORE_NOT_CONFIGURED")
                    .split(" "));

    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Messages SPANISH = Messages.in(Language.ES);

    static Stream<Class<?>> refusals() {
        return RefusalClasses.all().stream();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(SPANISH.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        assertThat(ENGLISH.keys())
                .allSatisfy(key -> assertThat(
                                Messages.placeholders(SPANISH.raw(key).orElseThrow()))
                        .as(key)
                        .isEqualTo(Messages.placeholders(ENGLISH.raw(key).orElseThrow())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_says_what_and_what_next(Language language) {
        Messages messages = Messages.in(language);

        assertThat(CODES).hasSize(76).allSatisfy(code -> {
            assertThat(messages.raw("refusal." + code)).isPresent();
            assertThat(messages.raw("refusal." + code + ".next")).isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_trouble_with_the_store_says_what_to_do(Language language) {
        assertThat(Trouble.values())
                .allSatisfy(trouble -> assertThat(Messages.in(language).raw("trouble." + trouble))
                        .isPresent());
    }

    @Test
    void there_are_refusals_to_look_at() {
        assertThat(RefusalClasses.all()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_is_said_in_both_languages_without_a_gap(Class<? extends Refusal> type) {
        Refusal sample = Samples.of(type);

        assertThat(CODES).contains(sample.code());
        for (Messages messages : List.of(ENGLISH, SPANISH)) {
            Words words = new Words(messages, ZoneId.of("America/Chicago"));
            assertThat(words.refusal(sample)).isNotBlank().doesNotContain("{", "}", "[", "]", "Optional");
            assertThat(words.next(sample)).isNotBlank().doesNotContain("{", "}", "[", "]", "Optional");
        }
    }

    @Test
    void a_part_in_brackets_goes_with_its_empty_placeholder() {
        Words words = new Words(ENGLISH, ZoneId.of("UTC"));

        assertThat(words.refusal(new ApprovalRequired(Role.SHIFT_MANAGER, List.of())))
                .isEqualTo("A shift manager has to allow this.");
        assertThat(words.refusal(new ApprovalRequired(Role.SHIFT_MANAGER, List.of("2029-0000001"))))
                .isEqualTo("A shift manager has to allow this, for: 2029-0000001.");
    }

    @Test
    void a_word_goes_with_its_number() {
        Words words = new Words(ENGLISH, ZoneId.of("UTC"));

        assertThat(words.refusal(new PinWrong(1))).endsWith("1 try is left.");
        assertThat(words.refusal(new PinWrong(2))).endsWith("2 tries are left.");
        assertThat(words.refusal(new PinWrong(0))).endsWith("0 tries are left.");
    }

    @Test
    void lists_and_numbers_are_said() {
        assertThat(new Words(ENGLISH, ZoneId.of("UTC")).refusal(new BarcodeLength(23, List.of(14, 24))))
                .isEqualTo("The code has 23 digits; this store reads codes of 14, 24.");
    }

    @Test
    void phrases_of_the_rules_are_translated_and_data_are_not() {
        Words words = new Words(SPANISH, ZoneId.of("UTC"));

        assertThat(words.refusal(new CatalogueInvalid(0, "name", "the column is missing")))
                .contains("falta la columna");
        assertThat(words.refusal(new SettingInvalid("cutOff", "closed", "12:00 to 24:00")))
                .isEqualTo("'closed' no sirve para hora de corte: de 12:00 a 24:00.");
    }

    @Test
    void characters_that_could_steer_a_terminal_are_made_visible() {
        Words words = new Words(ENGLISH, ZoneId.of("UTC"));

        assertThat(words.refusal(new BarcodeNotDigits("\u001B", 1)))
                .contains("<U+001B>")
                .doesNotContain("\u001B");
        assertThat(words.refusal(new SettingInvalid("name", "a\u202Eb\u009B", "x")))
                .contains("a<U+202E>b<U+009B>");
    }

    @Test
    void a_key_that_is_not_there_is_a_bug_that_says_so() {
        assertThatThrownBy(() -> ENGLISH.text("none", Map.of())).hasMessageContaining("none");
    }
}
