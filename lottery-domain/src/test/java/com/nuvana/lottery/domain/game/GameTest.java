package com.nuvana.lottery.domain.game;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.game.GameRefusal.GameDataInvalid;
import com.nuvana.lottery.domain.game.GameRefusal.GameNotActive;
import com.nuvana.lottery.domain.game.GameRefusal.GameNumberingUnknown;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GameTest {

    private static final GameCode CODE = new GameCode("2029");

    private static Game game(long cents, Optional<FirstTicket> first, GameStatus status) {
        return new Game(
                new GameId(uuid(1)),
                CODE,
                new GameName("Loteria"),
                new Money(cents),
                new PackSize(75),
                first,
                Optional.empty(),
                status);
    }

    private static Game game(GameStatus status) {
        return game(500, Optional.of(new FirstTicket(1)), status);
    }

    @Nested
    class AGame {

        @ParameterizedTest
        @ValueSource(longs = {1, 100_000})
        void costs_1_cent_to_1000_dollars(long cents) {
            assertThat(game(cents, Optional.empty(), GameStatus.ACTIVE).price()).isEqualTo(new Money(cents));
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -500, 100_001})
        void of_another_price_cannot_exist(long cents) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> game(cents, Optional.empty(), GameStatus.ACTIVE))
                    .withMessageContaining("2029");
        }

        @Test
        void has_a_pack_value_of_n_times_the_price() {
            assertThat(game(GameStatus.ACTIVE).packValue()).isEqualTo(new Money(37_500));
        }

        @Test
        void that_is_active_is_on_sale() {
            assertThat(accepted(game(GameStatus.ACTIVE).onSale())).isEqualTo(game(GameStatus.ACTIVE));
        }

        @ParameterizedTest
        @EnumSource(names = {"INACTIVE", "DISCONTINUED"})
        void that_is_not_active_is_refused_with_its_status(GameStatus status) {
            assertThat(refusal(game(status).onSale())).isEqualTo(new GameNotActive(CODE, status));
        }

        @Test
        void knows_its_first_ticket_where_it_is_known() {
            assertThat(accepted(game(GameStatus.ACTIVE).knownFirst())).isEqualTo(new FirstTicket(1));
        }

        @Test
        void without_a_first_ticket_is_refused_as_of_unknown_numbering() {
            assertThat(refusal(game(500, Optional.empty(), GameStatus.ACTIVE).knownFirst()))
                    .isEqualTo(new GameNumberingUnknown(CODE));
        }
    }

    @Nested
    class AGameCode {

        @Test
        void is_equal_to_another_after_padding_to_five_digits() {
            assertThat(new GameCode("529"))
                    .isEqualTo(new GameCode("0529"))
                    .isEqualTo(new GameCode("00529"))
                    .hasSameHashCodeAs(new GameCode("00529"))
                    .isNotEqualTo(new GameCode("5290"))
                    .isNotEqualTo("529");
        }

        @Test
        void is_shown_as_first_seen() {
            assertThat(new GameCode("0529")).hasToString("0529");
            assertThat(new GameCode("0529").canonical()).isEqualTo("00529");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "12", "123456", "12a", " 123", "-123", "٢٠٢٩"})
        void is_3_to_5_ascii_digits(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GameCode(text))
                    .withMessageContaining(text);
            assertThat(refusal(GameCode.parse(text)))
                    .isEqualTo(new GameDataInvalid(text, "game_number", "3 to 5 digits"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"123", "0123", "12345"})
        void typed_in_form_is_read(String text) {
            assertThat(accepted(GameCode.parse(text))).hasToString(text);
        }
    }

    @Nested
    class ThePackSizeFromMoney {

        @ParameterizedTest
        @CsvSource({"30000, 500, 60", "37500, 500, 75", "7500, 250, 30", "100, 100, 1", "100000, 100, 1000"})
        void is_the_pack_value_divided_by_the_price(long value, long price, int size) {
            assertThat(accepted(Game.sizeFrom(CODE, new Money(value), new Money(price))))
                    .isEqualTo(new PackSize(size));
        }

        @ParameterizedTest
        @CsvSource({"15000, 400", "0, 500", "-500, 500", "30000, 0", "30000, -500", "100100, 100", "499, 500"})
        void that_does_not_divide_exactly_into_1_to_1000_is_refused(long value, long price) {
            assertThat(refusal(Game.sizeFrom(CODE, new Money(value), new Money(price))))
                    .isInstanceOfSatisfying(GameDataInvalid.class, why -> {
                        assertThat(why.game()).isEqualTo("2029");
                        assertThat(why.field()).isEqualTo("pack_value");
                    });
        }
    }

    @Nested
    class PrintedNumbers {

        @ParameterizedTest
        @CsvSource({"0, 1000, true", "1, 1000, false", "1, 999, true", "0, 999, true"})
        void fit_three_digits(int first, int size, boolean fits) {
            assertThat(Game.numbersFit(new FirstTicket(first), new PackSize(size), new TicketWidth(3)))
                    .isEqualTo(fits);
        }

        @ParameterizedTest
        @CsvSource({"0, 999, true", "0, 1000, false", "1, 998, true", "1, 999, false"})
        void stay_below_the_label_value_999(int first, int size, boolean fits) {
            assertThat(Game.numbersStayBelow(999, new FirstTicket(first), new PackSize(size)))
                    .isEqualTo(fits);
        }
    }

    @Nested
    class AGameName {

        @Test
        void is_1_to_255_printable_characters() {
            assertThat(GameName.isValid("$500 Frenzy — ¡Loteria!")).isTrue();
            assertThat(new GameName("n".repeat(255))).hasToString("n".repeat(255));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a\tb", "a\u200eb"})
        void that_is_blank_or_unprintable_cannot_exist(String text) {
            assertThat(GameName.isValid(text)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> new GameName(text));
        }

        @Test
        void longer_than_255_cannot_exist() {
            assertThatIllegalArgumentException().isThrownBy(() -> new GameName("n".repeat(256)));
        }
    }
}
