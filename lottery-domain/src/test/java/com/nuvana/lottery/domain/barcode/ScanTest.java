package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTest {

    private static final String TICKET = "49800276321280515060000000088";
    private static final String UNFILLED = "49800276321280500060000000000";
    private static final String LABEL = "54200075599993005080000000099";

    @Nested
    class Where_a_ticket_is_needed {

        @Test
        void a_tickets_code_gives_it() {
            assertThat(Spelled.accepted(scan("MA-29", TICKET).neededTicket())).isEqualTo(new TicketNumber("128"));
        }

        @Test
        void a_pack_label_is_refused_and_names_the_pack() {
            assertThat(Spelled.refusal(scan("MA-29", LABEL).neededTicket()))
                    .isEqualTo(new BarcodeRefusal.BarcodeIsPackLabel(
                            new LayoutId("MA-29"), new PackKey(new GameCode("542"), new PackNumber("007559"))));
        }
    }

    @Nested
    class Compared_with_the_catalogue {

        @Test
        void an_equal_size_agrees() {
            Scan scan = scan("MA-29", TICKET);

            assertThat(scan.agreeingWith(StoreKnowledge.of("0498:150@0"))).isEqualTo(Outcome.accepted(scan));
        }

        @Test
        void another_size_is_refused() {
            assertThat(scan("MA-29", TICKET).agreeingWith(StoreKnowledge.of("498:100@0")))
                    .isEqualTo(Outcome.refused(new GameRefusal.GameDataInvalid(
                            "498", "tickets_per_pack", "the barcode says 150, the catalogue 100")));
        }

        @Test
        void a_size_that_was_not_filled_in_says_nothing() {
            assertThat(scan("MA-29", UNFILLED).agreeingWith(StoreKnowledge.of("498:100@0")))
                    .isInstanceOf(Outcome.Accepted.class);
        }

        @Test
        void a_code_without_a_size_says_nothing_and_asks_nothing() {
            StoreKnowledge known = StoreKnowledge.of("498:100@0");

            assertThat(scan("MA-12", "498-027632-128").agreeingWith(known)).isInstanceOf(Outcome.Accepted.class);
            assertThat(known.questions()).isZero();
        }

        @Test
        void the_size_of_another_game_says_nothing() {
            assertThat(scan("MA-29", TICKET).agreeingWith(StoreKnowledge.of("499:100@0")))
                    .isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Nested
    class Formatted {

        @ParameterizedTest
        @CsvSource({
            "TX-14, 2029-0004321-075",
            "GA-14, 1898-0019425-084",
            "GA-17, 1898-0019425-084(015)",
            "CA-15, 1747-1263622-4-075",
            "MA-12, 498-027632-128",
            "MA-9, 498-027632",
            "ME-13, 710-015744-8-074",
            "ME-10, 710-015744-8",
            "MN-13, 955-000001-1-000",
            "MI-13, 0901000016003",
            "NC-12, 123-000456-007",
            "TN-12, 123-000456-007",
            "TN-13, 0123000456007",
            "TN-14, 15120345670128"
        })
        void gives_the_normalised_input_back(String layout, String text) {
            assertThat(scan(layout, text).format()).contains(Normalised.of(text).text());
        }

        @ParameterizedTest
        @CsvSource({
            "STD-24, 001200045670080123456789",
            "CA-26, 17471263622075000000000478",
            "MA-29, 49800276321280515060000000088",
            "MI-16, 0901000016003901",
            "GA-LONG, 189800194250841"
        })
        void is_not_possible_where_digits_were_not_kept(String layout, String text) {
            assertThat(scan(layout, text).format()).isEmpty();
        }

        @Test
        void keeps_every_field_there_can_be() {
            BarcodeLayout all = Spelled.accepted(BarcodeLayout.define(
                            new LayoutId("ALL"),
                            "test",
                            LayoutKind.TICKET,
                            List.of(
                                    Field.literal("77"),
                                    Field.of(FieldRole.PRICE, 3),
                                    Field.of(FieldRole.REMAINING, 3),
                                    Field.of(FieldRole.PACK_SIZE, 4),
                                    Field.of(FieldRole.GAME, 5),
                                    Field.of(FieldRole.PACK, 6),
                                    Field.of(FieldRole.TICKET, 3),
                                    Field.of(FieldRole.CHECK, 2)),
                            Evidence.REPORTED,
                            "test")
                    .then(layout -> layout.withLabelValue(99)));
            BarcodeParser parser = new BarcodeParser(List.of(all));
            String ticket = "77" + "005" + "007" + "0030" + "00123" + "000456" + "011" + "09";
            String label = "77" + "005" + "007" + "0030" + "00123" + "000456" + "099" + "09";

            assertThat(Spelled.accepted(parser.parse(ticket, Known.nothing())).format())
                    .contains(ticket);
            assertThat(Spelled.accepted(parser.parse(label, Known.nothing())).format())
                    .contains(label);
            assertThat(Spelled.accepted(parser.parse(ticket, Known.nothing())).price())
                    .contains("005");
        }
    }

    @Nested
    class That_cannot_be {

        @Test
        void no_ticket_in_a_layout_without_a_way_to_say_so() {
            assertThatThrownBy(() -> with("TX-14", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_ticket_on_a_pack_label() {
            assertThatThrownBy(() -> with("MA-9", Optional.of(new TicketNumber("001"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private Scan with(String layout, Optional<TicketNumber> ticket) {
            return new Scan(
                    Spelled.layout(layout),
                    new GameCode("0012"),
                    new PackNumber("1"),
                    ticket,
                    CheckResult.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    @Test
    void a_known_game_is_what_the_catalogue_says_of_its_numbers() {
        assertThat(KnownGame.of(game("498", 150)))
                .isEqualTo(new KnownGame(new PackSize(150), Optional.of(new FirstTicket(0))));
    }

    private static Scan scan(String layout, String text) {
        return Spelled.accepted(new BarcodeParser(Spelled.layouts(layout)).parse(text, Known.nothing()));
    }

    private static Game game(String code, int size) {
        return new Game(
                new GameId(new UUID(0, 1)),
                new GameCode(code),
                new GameName("test"),
                new Money(500),
                new PackSize(size),
                Optional.of(new FirstTicket(0)),
                Optional.empty(),
                GameStatus.ACTIVE);
    }
}
