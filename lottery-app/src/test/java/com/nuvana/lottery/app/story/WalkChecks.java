package com.nuvana.lottery.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.NamedFacts;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.query.DailyReport;
import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to hold after every command of a walk. Sums are added up here again, movement by movement, and never asked of
 * the code under test.
 */
final class WalkChecks {
    /** Commands whose accepted answer may book nothing. */
    private static final Set<String> MAY_BOOK_NOTHING =
            Set.of("receivePacks", "prepareClose", "commitClose", "completeOnboarding", "checkPin");

    private final CornerShop shop;
    private final Map<DayId, Long> sold = new HashMap<>();
    private final Map<DayId, Long> corrected = new HashMap<>();
    private final Map<PackId, Integer> entered = new HashMap<>();
    private final Map<PackId, Integer> gone = new HashMap<>();
    private StoreContents contents;
    private Trace trace;

    WalkChecks(CornerShop shop) {
        this.shop = shop;
        this.contents = shop.contents();
        this.trace = shop.watched();
    }

    void before() {
        trace = shop.watched();
    }

    void after(String command, Outcome<?, Refusal> outcome) {
        StoreContents now = shop.contents();
        List<String> commands = trace.commands();
        if (commands.isEmpty()) {
            boolean mayBeSilent = outcome.fold(value -> MAY_BOOK_NOTHING.contains(command), why -> true);
            assertThat(mayBeSilent)
                    .as("%s was accepted without an entry", command)
                    .isTrue();
            assertThat(withoutLocks(now)).isEqualTo(withoutLocks(contents));
        } else {
            assertThat(outcome.fold(value -> "accepted", Refusal::code)).isEqualTo("accepted");
            assertThat(commands).containsExactly(command);
            NamedFacts facts = NamedFacts.in(trace.entries().get(0).content());
            assertThat(trace.rows()).allMatch(facts::skip);
            assertThat(facts.hasNext()).isFalse();
        }
        contents = now;
        trace.booked().forEach(this::add);
        packsStandWhereTheirMovementsLead();
        booksAgree();
        dayAgrees(
                shop.today().day(),
                shop.today().totals().sold(),
                shop.today().totals().corrections());
    }

    /** A PIN that was tried leaves a trace, also where it was refused. */
    private static Map<String, String> withoutLocks(StoreContents contents) {
        Map<String, String> rest = new HashMap<>(contents.byKind());
        rest.remove("locks");
        return rest;
    }

    private void add(BookedMovement booked) {
        Movement movement = booked.movement();
        int tickets = movement.to().gone() - movement.tickets().from().gone();
        long cents = movement.price().cents() * tickets;
        assertThat(movement.amount()).isEqualTo(new Money(cents));
        Map<DayId, Long> sums = movement.kind() == MovementKind.CORRECTED ? corrected : sold;
        sums.merge(movement.on().day(), cents, Long::sum);
        if (movement.kind() == MovementKind.RECEIVED || movement.kind() == MovementKind.ONBOARDED) {
            assertThat(tickets).isZero();
            entered.put(movement.pack(), movement.to().gone());
            gone.put(movement.pack(), 0);
        }
        gone.merge(movement.pack(), tickets, Integer::sum);
    }

    private void packsStandWhereTheirMovementsLead() {
        shop.read(views -> {
            views.packs().forEach(this::standsWhereItsMovementsLead);
            List<ActivePack> active = views.packs().active();
            assertThat(active.stream().map(ActivePack::bin)).doesNotHaveDuplicates();
            return active;
        });
    }

    private void standsWhereItsMovementsLead(Pack pack) {
        int entry = Optional.ofNullable(entered.get(pack.id())).orElseThrow();
        assertThat(pack.position().gone())
                .as(pack.toString())
                .isEqualTo(entry + gone.get(pack.id()))
                .isBetween(0, pack.strip().size().tickets());
    }

    private void booksAgree() {
        assertThat(new CompareLedger(shop.work(), shop.books())
                        .handle().stream().filter(finding -> finding.severity() == Finding.Severity.DAMAGE))
                .isEmpty();
    }

    private void dayAgrees(BusinessDay day, Money soldInIt, Money correctedInIt) {
        assertThat(soldInIt).isEqualTo(new Money(sold.getOrDefault(day.id(), 0L)));
        assertThat(correctedInIt).isEqualTo(new Money(corrected.getOrDefault(day.id(), 0L)));
    }

    /** The program is restarted: nothing is lost, nothing is added. */
    void surviveARestart() {
        shop.restarts();
        assertThat(shop.contents()).isEqualTo(contents);
    }

    /** Every report of every day agrees with the ledger to the cent. */
    void atTheEnd() {
        for (BusinessDay day : shop.read(views -> views.days().latest(Integer.MAX_VALUE))) {
            DailyReport.Daily report = shop.report(new DayChoice(
                    Optional.of(day.label().date()), Optional.of(day.label().ordinal())));
            DaySheet sheet = report.days().get(0);
            assertThat(report.days()).hasSize(1);
            assertThat(sheet.day().id()).isEqualTo(day.id());
            dayAgrees(day, sheet.totals().sold(), sheet.totals().corrections());
            dayAgrees(day, report.sold(), report.corrections());
            assertThat(sheet.rows().stream().map(DaySheet.Row::amount).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(sheet.totals().sold());
            assertThat(sheet.movements()).hasSize(sheet.totals().movements());
            day.fold(open -> List.<ClosedDay>of(), prepared -> List.<ClosedDay>of(), List::of)
                    .forEach(closed -> assertThat(closed.record().totals()).isEqualTo(sheet.totals()));
        }
    }
}
