package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.BusinessDays;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link BusinessDays} promises about the draft, for every storage. */
public abstract class DraftContract extends StoreContract {

    @BeforeEach
    void openTheShop() {
        shop.open();
    }

    static Stream<Decision> everyDecision() {
        return Stream.of(
                new Decision.Scanned(new TicketNumber("009")),
                new Decision.Typed(new TicketNumber("010")),
                new Decision.SoldOut(),
                new Decision.NotSeen(NotSeenReason.NOT_IN_BIN, Optional.empty(), Optional.empty()),
                new Decision.NotSeen(NotSeenReason.UNREADABLE, Optional.empty(), Optional.of(new Note("wet"))),
                new Decision.NotSeen(
                        NotSeenReason.POSITION_BACKWARDS, Optional.of(new TicketNumber("001")), Optional.empty()),
                new Decision.NotSeen(
                        NotSeenReason.OTHER, Optional.of(new TicketNumber("003")), Optional.of(new Note("“odd”"))));
    }

    @ParameterizedTest
    @MethodSource("everyDecision")
    void a_line_is_read_back_as_it_was_saved(Decision decision) {
        ActivePack pack = anActivePack().countedTo(8).in(shop);
        DraftLine line = line(pack, decision);

        save(line);
        restart();

        assertThat(views().days().draft()).containsExactly(line);
    }

    @Test
    void a_line_with_an_approver_is_read_back_as_it_was_saved() {
        ActivePack pack = anActivePack().in(shop);
        DraftLine line = new DraftLine(
                new CloseDecision(
                        pack.id(),
                        new Decision.Typed(new TicketNumber("010")),
                        aCashier(),
                        Optional.of(aShiftManager()),
                        EntryMethod.MANUAL,
                        time.instant()),
                views().ledger().last());

        save(line);

        assertThat(views().days().draft()).containsExactly(line);
    }

    @Test
    void saving_appends_no_fact() {
        ActivePack pack = anActivePack().in(shop);
        int before = shop.outboxRows().size();

        save(line(pack, new Decision.SoldOut()));

        assertThat(shop.outboxRows()).hasSize(before);
    }

    @Test
    void lines_of_a_pack_that_is_not_there_are_not_saved() {
        ActivePack pack = anActivePack().build();

        assertFailsAndLeavesNothing(tx -> tx.days()
                .save(new DraftLine(
                        new CloseDecision(
                                pack.id(),
                                new Decision.SoldOut(),
                                aCashier(),
                                Optional.empty(),
                                EntryMethod.MANUAL,
                                time.instant()),
                        tx.ledger().last())));
    }

    @Nested
    class ThreeLines {

        private DraftLine first;
        private DraftLine second;
        private DraftLine third;

        @BeforeEach
        void saveThem() {
            ActivePack one = anActivePack().numbered("0000003").inBin(9).in(shop);
            ActivePack two = anActivePack().numbered("0000002").inBin(5).in(shop);
            ActivePack three = anActivePack().numbered("0000001").inBin(7).in(shop);
            first = saved(one);
            second = saved(two);
            third = saved(three);
        }

        private DraftLine saved(ActivePack pack) {
            DraftLine line = line(pack, new Decision.Scanned(new TicketNumber("004")));
            save(line);
            time.tick();
            return line;
        }

        @Test
        void are_read_by_the_time_of_saving() {
            assertThat(views().days().draft()).containsExactly(first, second, third);
        }

        @Test
        void become_other_three_when_one_is_saved_again() {
            DraftLine again = line(first.decision().pack(), new Decision.SoldOut());

            save(again);

            assertThat(views().days().draft()).containsExactly(second, third, again);
        }

        @Test
        void stay_the_same_when_one_is_repeated() {
            save(third);

            assertThat(views().days().draft()).containsExactly(first, second, third);
        }

        @Test
        void give_way_to_a_whole_new_draft() {
            DraftLine other = line(second.decision().pack(), new Decision.SoldOut());

            write(tx -> tx.days().replaceDraft(List.of(third, other)));

            assertThat(views().days().draft()).containsExactly(third, other);
        }

        @Test
        void can_be_replaced_by_none() {
            write(tx -> tx.days().replaceDraft(List.of()));

            assertThat(views().days().draft()).isEmpty();
        }

        @Test
        void survive_a_preparation_and_its_cancel() {
            PreparedDay prepared = shop.prepare();
            assertThat(views().days().draft()).containsExactly(first, second, third);

            write(tx -> tx.days().cancel(prepared.reopened()));
            restart();

            assertThat(views().days().draft()).containsExactly(first, second, third);
        }

        @Test
        void can_be_changed_while_a_preparation_is_stored() {
            shop.prepare();
            DraftLine again = line(first.decision().pack(), new Decision.SoldOut());

            save(again);

            assertThat(views().days().draft()).containsExactly(second, third, again);
        }

        @Test
        void are_dropped_by_the_close() {
            shop.closeDay();

            assertThat(views().days().draft()).isEmpty();
        }
    }

    private DraftLine line(ActivePack pack, Decision decision) {
        return line(pack.id(), decision);
    }

    private DraftLine line(PackId pack, Decision decision) {
        return new DraftLine(
                new CloseDecision(pack, decision, aCashier(), Optional.empty(), EntryMethod.SCAN, time.instant()),
                views().ledger().last());
    }

    private void save(DraftLine line) {
        write(tx -> tx.days().save(line));
    }
}
