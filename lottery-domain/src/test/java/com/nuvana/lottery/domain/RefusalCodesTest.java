package com.nuvana.lottery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes are stable words; what stands here is the whole list. */
class RefusalCodesTest {

    private static final Set<String> CODES = words("""
        BARCODE_REQUIRED BARCODE_NOT_DIGITS BARCODE_LENGTH BARCODE_NOT_RECOGNISED BARCODE_CHECK_FAILED
        BARCODE_AMBIGUOUS BARCODE_IS_PACK_LABEL UPC_PRICE_CODE
        SERIAL_MALFORMED SERIAL_ABOVE_LAST SERIAL_BELOW_START OPENING_SERIAL_MISMATCH DIRECTION_FROZEN
        GAME_UNKNOWN GAME_NOT_ACTIVE GAME_DATA_INVALID GAME_NUMBERING_UNKNOWN CATALOGUE_INVALID
        PACK_NUMBER_MALFORMED PACK_UNKNOWN PACK_DUPLICATE PACK_WRONG_STATE PACK_ALREADY_SETTLED FOREIGN_STORE
        ONBOARDING_ONLY NEEDS_POSITION UNDO_NOT_POSSIBLE CORRECTION_NOT_POSSIBLE
        BIN_OCCUPIED BIN_UNKNOWN BIN_INACTIVE BIN_NUMBER_TAKEN BIN_NOT_EMPTY BIN_COUNT_OUT_OF_RANGE
        NO_OPEN_DAY NOT_READY_TO_OPEN DAY_ALREADY_INITIALISED DAY_NOT_OPEN DAY_NOT_PREPARED
        ONBOARDING_NOT_COMPLETED SHIFTS_OPEN
        CLOSE_ALREADY_PREPARED CLOSE_INCOMPLETE COUNT_INCOMPLETE CLOSE_DUPLICATE_LINE COUNT_DUPLICATE_LINE
        CLOSE_LINE_NOT_ACTIVE CLOSE_TOKEN_UNKNOWN CLOSE_EXPIRED CLOSE_STALE CLOSE_HASH_MISMATCH
        BUSINESS_DATE_OUT_OF_RANGE
        SHIFT_REQUIRED SHIFT_UNKNOWN SHIFT_NOT_OPEN SHIFT_ALREADY_OPEN
        DISCREPANCY_UNKNOWN DISCREPANCY_CLOSED OUTBOX_ROW_NOT_BLOCKED
        REASON_REQUIRED RETURN_REASON_REQUIRED NOTES_TOO_LONG AMOUNT_INVALID SETTING_INVALID LAYOUT_INVALID
        NOT_AUTHENTICATED ROLE_REQUIRED APPROVAL_REQUIRED APPROVER_SAME_PERSON
        PIN_MALFORMED PIN_WRONG PIN_LOCKED EMPLOYEE_CODE_TAKEN LAST_STORE_MANAGER CLOUD_OWNED
        STORE_NOT_CONFIGURED
        """);

    private static Set<String> words(String text) {
        return Stream.of(text.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    static Stream<Class<?>> refusals() {
        return DomainClasses.refusals().stream();
    }

    private static String codeOf(Class<?> refusal) {
        return ((Refusal) Samples.of(refusal)).code();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_code_is_upper_snake(Class<?> refusal) {
        assertThat(codeOf(refusal)).matches("[A-Z]+(_[A-Z]+)*");
    }

    @Test
    void every_code_is_one_of_the_list() {
        Set<String> found = refusals().map(RefusalCodesTest::codeOf).collect(Collectors.toSet());

        assertThat(found).isNotEmpty().isSubsetOf(CODES);
    }
}
