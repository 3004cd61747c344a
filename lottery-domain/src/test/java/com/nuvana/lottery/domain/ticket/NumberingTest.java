package com.nuvana.lottery.domain.ticket;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.numbering;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static com.nuvana.lottery.domain.Fixtures.seed;
import static com.nuvana.lottery.domain.Fixtures.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialAboveLast;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialBelowStart;
import com.nuvana.lottery.domain.ticket.TicketRefusal.SerialMalformed;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    private static final Numbering UP = numbering(75, 1, Direction.UP);
    private static final Numbering DOWN = numbering(75, 1, Direction.DOWN);

    @Nested
    class TheFaceUpTicket {

        @Test
        void is_counted_from_the_lowest_number_when_sold_up() {
            assertThat(accepted(UP.positionOf(ticket("013")))).isEqualTo(at(12));
        }

        @Test
        void is_counted_from_the_highest_number_when_sold_down() {
            assertThat(accepted(DOWN.positionOf(ticket("013")))).isEqualTo(at(62));
        }

        @Test
        void is_absent_when_nothing_is_left() {
            assertThat(UP.faceUpAt(at(75))).isEmpty();
            assertThat(DOWN.faceUpAt(at(75))).isEmpty();
        }

        @Test
        void of_the_last_position_is_the_other_end() {
            assertThat(UP.faceUpAt(at(74))).contains(ticket("075"));
            assertThat(DOWN.faceUpAt(at(74))).contains(ticket("001"));
        }
    }

    @Nested
    class TheLastSoldTicket {

        @Test
        void is_the_one_before_the_face() {
            assertThat(UP.lastSoldAt(at(12))).contains(ticket("012"));
            assertThat(DOWN.lastSoldAt(at(5))).contains(ticket("071"));
        }

        @Test
        void is_absent_while_no_ticket_is_gone() {
            assertThat(UP.lastSoldAt(at(0))).isEmpty();
        }

        @Test
        void exists_even_when_nothing_is_left() {
            assertThat(UP.lastSoldAt(at(75))).contains(ticket("075"));
        }

        @Test
        void puts_the_position_one_further_than_as_a_face() {
            assertThat(accepted(UP.positionAfter(ticket("075")))).isEqualTo(at(75));
            assertThat(accepted(DOWN.positionAfter(ticket("071")))).isEqualTo(at(5));
        }

        @Test
        void may_say_that_nothing_went_since() {
            assertThat(accepted(UP.positionAfterNotBehind(ticket("020"), at(20))))
                    .isEqualTo(at(20));
        }

        @Test
        void behind_the_position_is_refused() {
            var why = refusal(UP.positionAfterNotBehind(ticket("019"), at(20)));

            assertThat(why).isEqualTo(new SerialBelowStart(ticket("021"), ticket("019"), at(20)));
        }

        @Test
        void outside_the_pack_is_refused() {
            assertThat(refusal(UP.positionAfter(ticket("076"))))
                    .isEqualTo(new SerialAboveLast(ticket("076"), ticket("001"), ticket("075")));
        }
    }

    @Nested
    class ANumberBehind {

        @Test
        void is_not_the_present_face_itself() {
            assertThat(accepted(UP.positionOfNotBehind(ticket("032"), at(31)))).isEqualTo(at(31));
        }

        @Test
        void names_the_last_ticket_when_nothing_is_left() {
            assertThat(refusal(UP.positionOfNotBehind(ticket("075"), at(75))))
                    .isEqualTo(new SerialBelowStart(ticket("075"), ticket("075"), at(75)));
        }

        @Test
        void out_of_range_is_told_as_out_of_range_first() {
            assertThat(refusal(UP.positionOfNotBehind(ticket("000"), at(31))).code())
                    .isEqualTo("SERIAL_ABOVE_LAST");
        }
    }

    @Nested
    class ATypedNumber {

        @Test
        void of_exactly_the_width_is_read() {
            assertThat(accepted(Numbering.parse("007", new TicketWidth(3)))).isEqualTo(ticket("007"));
            assertThat(ticket("007").value()).isEqualTo(7);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "7", "07", "0007", "07 ", " 007", "-07", "+07", "0x7", "007\n", "٠٠٧"})
        void of_any_other_form_is_malformed(String typed) {
            assertThat(refusal(Numbering.parse(typed, new TicketWidth(3)))).isEqualTo(new SerialMalformed(typed, 3));
        }

        @Test
        void of_another_width_is_malformed_for_the_pack() {
            assertThat(refusal(UP.positionOf(ticket("0013")))).isEqualTo(new SerialMalformed("0013", 3));
            assertThat(refusal(UP.positionOf(ticket("13")))).isEqualTo(new SerialMalformed("13", 3));
        }
    }

    @Test
    void a_pack_turned_twice_is_itself() {
        assertThat(UP.turned()).isEqualTo(DOWN);
        assertThat(UP.turned().turned()).isEqualTo(UP);
    }

    /** Invariant 1, for every pack there can be. */
    @Nested
    class EveryPackSizeFirstAndDirection {

        @Test
        void reads_back_the_position_of_each_face_up_ticket() {
            for (int size = 1; size <= 1000; size++) {
                for (int first = 0; first <= 1; first++) {
                    for (Direction direction : Direction.values()) {
                        eachFaceReadsBack(of(size, first, direction));
                    }
                }
            }
        }

        private void eachFaceReadsBack(Numbering numbering) {
            for (int gone = 0; gone < numbering.size().tickets(); gone++) {
                TicketNumber face = numbering.faceUpAt(at(gone)).orElseThrow();
                int read = accepted(numbering.positionOf(face)).gone();
                if (read != gone) {
                    throw new AssertionError(numbering + " shows " + face + " at " + gone + ", read as " + read);
                }
            }
        }
    }

    /** Invariants 1 and 2, for packs drawn at random and the smallest and largest ones. */
    @Nested
    class AnyPack {

        @Test
        void shows_every_printed_number_exactly_once() {
            anyPacks().forEach(numbering -> {
                int first = numbering.first().number();
                int size = numbering.size().tickets();

                assertThat(faces(numbering))
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.range(first, first + size).boxed().toList());
            });
        }

        @Test
        void sold_down_equals_sold_up_with_mirrored_numbers() {
            anyPacks().forEach(numbering -> {
                int mirror = numbering.first().number() + numbering.first().last(numbering.size());
                List<Integer> mirrored = faces(numbering.turned()).stream()
                        .map(number -> mirror - number)
                        .toList();

                assertThat(faces(numbering)).isEqualTo(mirrored);
            });
        }

        @Test
        void numbered_from_0_or_from_1_keeps_every_position() {
            anyPacks().forEach(numbering -> {
                int size = numbering.size().tickets();
                List<Integer> fromZero = faces(of(size, 0, numbering.direction()));

                assertThat(faces(of(size, 1, numbering.direction())))
                        .isEqualTo(fromZero.stream().map(number -> number + 1).toList());
            });
        }

        private Stream<Numbering> anyPacks() {
            Random random = new Random(seed("NumberingTest"));
            return IntStream.concat(IntStream.of(1, 2, 999, 1000), random.ints(25, 1, 1001))
                    .boxed()
                    .flatMap(size -> Stream.of(Direction.values())
                            .flatMap(direction -> Stream.of(of(size, 0, direction), of(size, 1, direction))));
        }

        private List<Integer> faces(Numbering numbering) {
            return IntStream.range(0, numbering.size().tickets())
                    .mapToObj(gone -> numbering.faceUpAt(at(gone)).orElseThrow().value())
                    .toList();
        }
    }

    /** With three digits, or four where 1000 is the last number. */
    private static Numbering of(int size, int first, Direction direction) {
        TicketWidth width = new TicketWidth(first + size - 1 > 999 ? 4 : 3);
        return new Numbering(new PackSize(size), new FirstTicket(first), width, direction);
    }
}
