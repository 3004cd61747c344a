package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aGame;
import static com.nuvana.lottery.app.testkit.Fixtures.aStore;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static com.nuvana.lottery.app.testkit.Fixtures.anEmployee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.port.Games;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.discrepancy.Discrepancy;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyKind;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyRaised;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.PinTries;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link UnitOfWork} promises, for every storage; what it promises several threads is {@link ThreadsContract}. */
public abstract class UnitOfWorkContract extends StoreContract {

    private static final Refusal NO = () -> "NO";

    @BeforeEach
    void openTheShop() {
        shop.open();
        write(tx -> tx.employees().add(anEmployee().build()));
        anActivePack().inBin(12).countedTo(25).in(shop);
    }

    @Nested
    class AnAcceptedCommand {

        @Test
        void answers_the_outcome_of_its_work() {
            Outcome<Integer, Refusal> outcome = store().write(Command.named("seven"), tx -> Outcome.accepted(7));

            OutcomeAssert.assertThat(outcome).isAccepted(7);
        }

        @Test
        void has_booked_everything_its_work_recorded() {
            List<Consumer<Tx>> writes = List.copyOf(everyWrite().values());
            StoreContents before = contents();

            store().write(Command.named("all"), tx -> {
                writes.forEach(each -> each.accept(tx));
                return Outcome.accepted(true);
            });
            restart();

            assertThat(differences(before, contents()))
                    .containsExactlyInAnyOrder(
                            "store",
                            "layouts",
                            "employees",
                            "locks",
                            "games",
                            "bins",
                            "packs",
                            "ledger",
                            "draft",
                            "discrepancies",
                            "journal",
                            "outbox");
        }

        @Test
        void has_one_entry_in_the_journal_however_much_it_records() {
            List<Consumer<Tx>> writes = List.copyOf(everyWrite().values());

            store().write(Command.named("all"), tx -> {
                writes.forEach(each -> each.accept(tx));
                return Outcome.accepted(true);
            });

            assertThat(views().journal().after(0, 10))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.content()).contains("\"command\":\"all\""));
        }

        @Test
        void has_its_entry_even_when_it_records_nothing() {
            store().write(Command.named("nothing"), tx -> Outcome.accepted(true));

            assertThat(views().journal().head().entries()).isOne();
        }

        @Test
        void reads_what_it_has_written_itself() {
            Outcome<String, Refusal> name = store().write(Command.named("rename"), tx -> {
                tx.games().put(aGame().named("Other").build());
                return Outcome.accepted(
                        tx.games().get(aGame().build().id()).name().text());
            });

            OutcomeAssert.assertThat(name).isAccepted("Other");
        }
    }

    @Nested
    class ARefusedCommand {

        @Test
        void answers_the_refusal_of_its_work() {
            Outcome<Integer, Refusal> outcome = store().write(Command.named("no"), tx -> Outcome.refused(NO));

            OutcomeAssert.assertThat(outcome).isRefused(NO);
        }

        @Test
        void leaves_everything_as_it_was() {
            StoreContents before = contents();

            store().write(Command.named("no"), tx -> Outcome.refused(NO));

            assertThat(contents()).isEqualTo(before);
        }

        /** It should have decided before it wrote: the fake fails then, the real storage need not. */
        @Test
        void leaves_everything_as_it_was_even_if_it_has_written() {
            Map<String, Consumer<Tx>> writes = everyWrite();
            StoreContents before = contents();

            writes.forEach((name, each) -> {
                refuseAfter(each);
                assertThat(contents()).as(name).isEqualTo(before);
            });
            restart();

            assertThat(contents()).isEqualTo(before);
        }

        private void refuseAfter(Consumer<Tx> step) {
            try {
                store().write(Command.named("late"), tx -> {
                    step.accept(tx);
                    return Outcome.refused(NO);
                });
            } catch (AssertionError decideBeforeYouWrite) {
                assertThat(decideBeforeYouWrite).hasMessageContaining("decide before you write");
            }
        }
    }

    @Nested
    class AnException {

        @Test
        void leaves_everything_as_it_was_whatever_was_written() {
            Map<String, Consumer<Tx>> writes = everyWrite();
            StoreContents before = contents();

            writes.forEach((name, each) -> {
                failAfter(each);
                assertThat(contents()).as(name).isEqualTo(before);
            });
            restart();

            assertThat(contents()).isEqualTo(before);
        }

        @Test
        void travels_unchanged_out_of_a_command() {
            ArithmeticException thrown = new ArithmeticException("of the test");

            assertThatThrownBy(() -> store().write(Command.named("fails"), tx -> {
                        throw thrown;
                    }))
                    .isSameAs(thrown);
        }

        @Test
        void travels_unchanged_out_of_a_write_without_a_command() {
            ArithmeticException thrown = new ArithmeticException("of the test");

            assertThatThrownBy(() -> store().write(tx -> {
                        throw thrown;
                    }))
                    .isSameAs(thrown);
        }

        @Test
        void travels_unchanged_out_of_a_read() {
            ArithmeticException thrown = new ArithmeticException("of the test");

            assertThatThrownBy(() -> store().read(views -> {
                        throw thrown;
                    }))
                    .isSameAs(thrown);
        }

        @Test
        void that_is_an_error_rolls_back_and_travels_unchanged_too() {
            StoreContents before = contents();
            StackOverflowError thrown = new StackOverflowError("of the test");

            assertThatThrownBy(() -> store().write(tx -> {
                        tx.games().put(aGame().named("Other").build());
                        throw thrown;
                    }))
                    .isSameAs(thrown);

            assertThat(contents()).isEqualTo(before);
        }

        @Test
        void leaves_no_gap_in_any_sequence() {
            everyWrite().values().forEach(this::failAfter);
            store().write(Command.named("after"), tx -> Outcome.accepted(true));

            ActivePack counted = shop.count(packInBin12(), 30);

            assertThat(shop.ledgerOf(counted.id()))
                    .last()
                    .satisfies(booked -> assertThat(booked.sequence().value())
                            .isEqualTo(shop.ledger().size()));
            assertThat(shop.outboxRows())
                    .last()
                    .satisfies(row -> assertThat(row.sequence())
                            .isEqualTo(shop.outboxRows().size()));
            assertThat(views().journal().head().entries()).isOne();
        }

        private void failAfter(Consumer<Tx> step) {
            assertThatThrownBy(() -> store().write(Command.named("fails"), tx -> {
                        step.accept(tx);
                        throw new ArithmeticException("of the test");
                    }))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Nested
    class AWriteWithoutACommand {

        @Test
        void answers_what_its_step_answers() {
            assertThat(store().<Integer>write(tx -> 7)).isEqualTo(7);
        }

        @Test
        void is_booked_without_an_entry() {
            shop.withGame(aGame().named("Other").build());
            restart();

            assertThat(views().games().get(aGame().build().id()).name().text()).isEqualTo("Other");
            assertThat(views().journal().head().entries()).isZero();
        }

        @Test
        void is_booked_whatever_it_answers() {
            Outcome<Integer, Refusal> outcome = store().write(tx -> {
                tx.games().put(aGame().named("Other").build());
                return Outcome.refused(NO);
            });

            OutcomeAssert.assertThat(outcome).isRefused(NO);
            assertThat(views().games().get(aGame().build().id()).name().text()).isEqualTo("Other");
        }
    }

    @Nested
    class ARead {

        @Test
        void answers_what_its_work_answers() {
            assertThat(store().<Integer>read(views -> 7)).isEqualTo(7);
        }

        @Test
        void changes_nothing() {
            StoreContents before = contents();

            assertThat(contents()).isEqualTo(before);
        }

        @Test
        void cannot_write() {
            StoreContents before = contents();

            try {
                store().<Boolean>read(views -> {
                    if (views.games() instanceof Games games) {
                        games.put(aGame().named("Other").build());
                    }
                    return true;
                });
            } catch (RuntimeException refused) {
                assertThat(refused).isNotNull();
            }

            assertThat(contents()).isEqualTo(before);
        }
    }

    enum Work {
        COMMAND {
            @Override
            void run(UnitOfWork work, Runnable inside) {
                work.write(Command.named("nests"), tx -> {
                    inside.run();
                    return Outcome.accepted(true);
                });
            }
        },
        STEP {
            @Override
            void run(UnitOfWork work, Runnable inside) {
                work.<Boolean>write(tx -> {
                    inside.run();
                    return true;
                });
            }
        },
        READ {
            @Override
            void run(UnitOfWork work, Runnable inside) {
                work.<Boolean>read(views -> {
                    inside.run();
                    return true;
                });
            }
        };

        abstract void run(UnitOfWork work, Runnable inside);
    }

    static Stream<List<Work>> everyNesting() {
        return Stream.of(Work.values())
                .flatMap(outer -> Stream.of(Work.values()).map(inner -> List.of(outer, inner)));
    }

    @Nested
    class Nesting {

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.testkit.UnitOfWorkContract#everyNesting")
        void is_refused_and_leaves_nothing(List<Work> nesting) {
            StoreContents before = contents();
            List<String> reached = new ArrayList<>();

            assertThatThrownBy(() ->
                            nesting.get(0).run(store(), () -> nesting.get(1).run(store(), () -> reached.add("inside"))))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(reached).isEmpty();
            assertThat(contents()).isEqualTo(before);
        }

        @ParameterizedTest
        @EnumSource(Work.class)
        void does_not_count_once_the_work_is_over_even_if_it_failed(Work work) {
            assertThatThrownBy(() -> work.run(store(), () -> {
                        throw new ArithmeticException("of the test");
                    }))
                    .isInstanceOf(ArithmeticException.class);

            work.run(store(), () -> {});
        }
    }

    @Nested
    class ATransactionThatIsKept {

        @Test
        void books_nothing_after_its_end() {
            List<Tx> kept = new ArrayList<>();
            write(kept::add);
            StoreContents before = contents();

            try {
                kept.get(0).games().put(aGame().named("Other").build());
            } catch (RuntimeException over) {
                assertThat(over).isNotNull();
            }

            assertThat(contents()).isEqualTo(before);
        }

        @Test
        void books_nothing_after_its_end_by_a_port_taken_from_it_either() {
            List<Games> kept = new ArrayList<>();
            write(tx -> kept.add(tx.games()));
            StoreContents before = contents();

            try {
                kept.get(0).put(aGame().named("Other").build());
            } catch (RuntimeException over) {
                assertThat(over).isNotNull();
            }

            assertThat(contents()).isEqualTo(before);
        }
    }

    @Nested
    class ARestart {

        @Test
        void keeps_everything() {
            EveryAct.in(shop);
            shop.closeDay();
            List<Consumer<Tx>> writes = List.copyOf(everyWrite().values());
            store().write(Command.named("all"), tx -> {
                writes.forEach(each -> each.accept(tx));
                return Outcome.accepted(true);
            });
            shop.prepare();
            StoreContents before = contents();

            restart();

            assertThat(contents()).isEqualTo(before);
        }
    }

    private ActivePack packInBin12() {
        return views().packs().activeIn(shop.bin(12).id()).orElseThrow();
    }

    /** One write through each port that leaves a trace; all of them can be done in one transaction too. */
    private Map<String, Consumer<Tx>> everyWrite() {
        ActivePack pack = packInBin12();
        Movement reading = shop.ledgerOf(pack.id()).get(2).movement();
        PackChange<ActivePack> counted =
                pack.count(new TicketPosition(40), CountOccasion.SPOT, shop.booking(pack.strip()));
        Change<Bin, BinFact> renamed =
                shop.bin(2).rename(new BinLabel("Door"), shop.stamp().origin());
        Change<Discrepancy, DiscrepancyRaised> raised = Discrepancy.raise(
                new DiscrepancyId(ids.next()),
                DiscrepancyKind.COUNT_GAP,
                pack.key(),
                new TicketCount(3),
                List.of(),
                reading);
        CloseDecision soldOut = new CloseDecision(
                pack.id(), new Decision.SoldOut(), aCashier(), Optional.empty(), EntryMethod.MANUAL, time.instant());
        DraftLine line = new DraftLine(soldOut, views().ledger().last());
        PinTries locked = new PinTries(PinTries.MOST, Optional.of(time.instant().plus(PinTries.LOCK)));
        Map<String, Consumer<Tx>> writes = new LinkedHashMap<>();
        writes.put(
                "store",
                tx -> tx.stores().change(aStore().with(aStore().settings().withDirection(Direction.DOWN))));
        writes.put("layout", tx -> tx.stores().enable(new LayoutId("TX-14")));
        writes.put("employee", tx -> tx.employees().add(anEmployee().coded("8").build()));
        writes.put("tries", tx -> tx.employees().tried(new EmployeeCode("9"), locked, time.instant()));
        writes.put("game", tx -> tx.games().put(aGame().coded("0530").build()));
        writes.put("bin", tx -> tx.bins().record(renamed));
        writes.put("pack", tx -> tx.packs().record(counted));
        writes.put("draft", tx -> tx.days().save(line));
        writes.put("discrepancy", tx -> tx.discrepancies().record(raised));
        return writes;
    }

    private static List<String> differences(StoreContents before, StoreContents after) {
        return before.byKind().keySet().stream()
                .filter(kind -> !before.byKind().get(kind).equals(after.byKind().get(kind)))
                .toList();
    }
}
