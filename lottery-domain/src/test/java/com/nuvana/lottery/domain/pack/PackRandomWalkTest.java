package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.bin;
import static com.nuvana.lottery.domain.Fixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackModel.Row;
import com.nuvana.lottery.domain.pack.PackModel.Snapshot;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.TicketCount;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random legal and illegal commands on single packs; after each one the invariants 3 to 8 hold. */
class PackRandomWalkTest {

    private static final int PACKS = 150;
    private static final int STEPS = 50;

    @Test
    void any_sequence_of_commands_keeps_ledger_pack_and_totals_in_step() {
        long seed = seed("PackRandomWalkTest");
        Random random = new Random(seed);
        Set<MovementKind> booked = EnumSet.noneOf(MovementKind.class);

        for (int pack = 0; pack < PACKS; pack++) {
            PackWalk walk = new PackWalk(random);
            for (int step = 0; step < STEPS; step++) {
                followed(walk, seed);
            }
            walk.ledger().movements().forEach(movement -> booked.add(movement.kind()));
        }

        assertThat(booked).isEqualTo(EnumSet.complementOf(EnumSet.of(MovementKind.CLOUD_STATUS)));
    }

    private static void followed(PackWalk walk, long seed) {
        try {
            walk.step();
            Ledger ledger = walk.ledger();
            theBooksAreTheModels(ledger.movements(), walk.model());
            thePackIsTheModels(ledger.present(), walk.model().present());
            replayingTheMovementsGivesThePack(ledger);
            eachFromMeetsThePreviousTo(ledger.movements());
            soldSinceTheEntryIsThePosition(ledger.present(), walk.model());
            theDaysAddUpToTheLedger(ledger.movements());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "seed " + seed + ", after\n"
                            + walk.ledger().movements().stream()
                                    .map(m -> m.act() + " " + m.tickets())
                                    .collect(Collectors.joining("\n")),
                    e);
        }
    }

    private static void theBooksAreTheModels(List<Movement> movements, PackModel model) {
        assertThat(movements).hasSameSizeAs(model.rows);
        Movement movement = movements.get(movements.size() - 1);
        Row row = model.rows.get(model.rows.size() - 1);
        assertThat(movement.kind()).isEqualTo(row.kind());
        assertThat(movement.tickets().from().gone()).isEqualTo(row.from());
        assertThat(movement.to().gone()).isEqualTo(row.to());
        assertThat(movement.amount().cents()).isEqualTo(row.cents() * (row.to() - row.from()));
    }

    private static void thePackIsTheModels(Pack pack, Snapshot expected) {
        Optional<BinId> bin = pack.fold(
                r -> Optional.empty(),
                active -> Optional.of(active.bin()),
                d -> Optional.empty(),
                r -> Optional.empty(),
                m -> Optional.empty());
        assertThat(PackStatus.of(pack)).isEqualTo(expected.state());
        assertThat(pack.position().gone()).isEqualTo(expected.position());
        assertThat(pack.strip().direction()).isEqualTo(expected.direction());
        assertThat(bin).isEqualTo(expected.bin().map(number -> bin(number)));
        assertThat(pack.strip()
                        .settlement()
                        .<Optional<SettlementCause>>fold(no -> Optional.empty(), yes -> Optional.of(yes.cause())))
                .isEqualTo(expected.settled());
        assertThat(pack.<Boolean>fold(
                        r -> false,
                        a -> false,
                        d -> false,
                        r -> false,
                        m -> m.writeOff().isPresent()))
                .isEqualTo(expected.writtenOff());
    }

    private static void replayingTheMovementsGivesThePack(Ledger ledger) {
        assertThat(ledger.history().pack()).as("replayed").contains(ledger.present());
    }

    /** Invariant 3, with the breaks an entry may make. */
    private static void eachFromMeetsThePreviousTo(List<Movement> movements) {
        for (int index = 0; index < movements.size(); index++) {
            Movement movement = movements.get(index);
            if (movement.kind() == MovementKind.RECEIVED || movement.kind() == MovementKind.ONBOARDED) {
                assertThat(movement.tickets().sold()).isEqualTo(TicketCount.NONE);
                assertThat(movements.subList(0, index))
                        .allMatch(earlier -> earlier.tickets().sold().equals(TicketCount.NONE));
            } else {
                assertThat(movement.tickets().from())
                        .isEqualTo(movements.get(index - 1).to());
            }
            if (movement.tickets().sold().tickets() < 0) {
                assertThat(movement.kind()).isIn(MovementKind.UNDONE, MovementKind.CORRECTED);
            }
        }
    }

    /** Invariants 4 and 5. */
    private static void soldSinceTheEntryIsThePosition(Pack pack, PackModel model) {
        int sold = model.soldSinceEntry();
        int remaining = pack.strip().remaining().tickets();

        assertThat(sold).isEqualTo(pack.position().gone() - model.entry);
        assertThat(model.entry + sold + remaining).isEqualTo(model.size);
    }

    /** Invariant 7. */
    private static void theDaysAddUpToTheLedger(List<Movement> movements) {
        var days = movements.stream()
                .collect(Collectors.groupingBy(movement -> movement.on().day()));
        Money byDay =
                days.values().stream().map(DayTotals::of).map(DayTotals::net).reduce(Money.ZERO, Money::plus);
        Money all = movements.stream().map(Movement::amount).reduce(Money.ZERO, Money::plus);

        assertThat(byDay).isEqualTo(all);
        assertThat(days.values().stream().mapToInt(List::size).sum()).isEqualTo(movements.size());
    }
}
