package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.app.query.DaySheet;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.day.StalePack;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.BinNumber;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day is closed in two phases, whatever happens between them. */
public abstract class CloseStories extends Story {

    /** Packs 2029-1 to 2029-3 in bins 1 to 3, untouched. */
    private CornerShop withThreePacks() {
        CornerShop shop = texas();
        for (int pack = 1; pack <= 3; pack++) {
            shop.cleo().loads("2029", pack, pack);
        }
        return shop;
    }

    /** All three scanned, at 011, 021 and 031: 60 tickets. */
    private static CloseToken prepared(CornerShop shop) {
        Closer cleo = shop.cleo().closing();
        return Closer.tokenOf(cleo.prepares(
                cleo.scan(Scans.of("2029", 1, 11)),
                cleo.scan(Scans.of("2029", 2, 21)),
                cleo.scan(Scans.of("2029", 3, 31))));
    }

    @Test
    void scenario_25_a_pack_without_a_decision_is_named_and_sold_out_in_this_day_only() {
        CornerShop shop = withThreePacks();
        Closer cleo = shop.cleo().closing();
        Trace trace = shop.watched();

        assertThat(cleo.prepares(cleo.scan(Scans.of("2029", 1, 11)), cleo.scan(Scans.of("2029", 2, 21))))
                .isRefused(new DayRefusal.CloseIncomplete(List.of(new DayRefusal.UndecidedPack(
                        shop.key("2029-3"), new BinNumber(3), DayRefusal.IncompleteCause.MISSING))));
        trace.isNothing();

        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 11)), cleo.scan(Scans.of("2029", 2, 21)), cleo.soldOut("2029-3"));

        shop.sees("2029-3").isSoldOut().hasSold(75, 375_00);
        assertThat(shop.lastReport().tickets().tickets()).isEqualTo(10 + 20 + 75);
        assertThat(shop.lastReport().net()).isEqualTo(new Money(525_00));
        assertThat(trace.facts()).containsExactly("PACK_DEPLETED", "DAY_CLOSED", "DAY_OPENED");
        assertThat(trace.commands()).containsExactly("prepareClose", "commitClose");
        cleo.closesWith(cleo.scan(Scans.of("2029", 1, 11)), cleo.scan(Scans.of("2029", 2, 21)));
        assertThat(shop.lastReport().tickets().tickets()).isZero();
    }

    @Test
    void scenario_26_a_draft_of_two_people_survives_a_crash_and_names_the_pack_that_changed() {
        CornerShop shop = shop(ShopPlan.texan().withBins(40)).open();
        for (int pack = 1; pack <= 40; pack++) {
            shop.cleo().loads("2029", pack, pack);
        }
        for (int pack = 1; pack <= 40; pack++) {
            Closer counter = (pack <= 20 ? shop.cleo() : shop.carl()).closing();
            assertThat(counter.saves(counter.scan(Scans.of("2029", pack, 1 + pack))))
                    .isAccepted();
        }

        shop.restarts();

        assertThat(shop.today().count(ShowDay.Progress.DECIDED)).isEqualTo(40);
        assertThat(shop.read(views -> views.days().draft()).stream()
                        .map(line -> line.decision().counter().name().text())
                        .distinct())
                .containsExactly("Cleo", "Carl");
        assertThat(shop.cleo().counts(Scans.of("2029", 9, 12))).isAccepted();
        assertThat(shop.today().count(ShowDay.Progress.CHANGED)).isEqualTo(1);
        Closer cleo = shop.cleo().closing();
        assertThat(cleo.preparesTheDraft())
                .isRefused(new DayRefusal.CloseIncomplete(List.of(new DayRefusal.UndecidedPack(
                        shop.key("2029-9"), new BinNumber(9), DayRefusal.IncompleteCause.CHANGED))));
        assertThat(cleo.saves(cleo.scan(Scans.of("2029", 9, 12)))).isAccepted();
        assertThat(cleo.commits(Closer.tokenOf(cleo.preparesTheDraft()))).isAccepted();
        assertThat(shop.lastReport().tickets().tickets()).isEqualTo(40 * 41 / 2 - 9 + 11);
        assertThat(draftOf(shop)).isEmpty();
    }

    @Test
    void scenario_27_a_preparation_survives_a_restart() {
        CornerShop shop = withThreePacks();
        CloseToken token = prepared(shop);

        shop.restarts();
        time.tick(Duration.ofMinutes(29));

        assertThat(shop.today().day()).isInstanceOf(PreparedDay.class);
        assertThat(shop.carl().closing().commits(token)).isAccepted();
        assertThat(shop.lastReport().net()).isEqualTo(new Money(300_00));
        assertThat(shop.lastReport().days().get(0).rows().stream()
                        .map(row -> row.line()
                                .orElseThrow()
                                .decision()
                                .counter()
                                .name()
                                .text())
                        .distinct())
                .containsExactly("Cleo");
    }

    @Test
    void scenario_28_a_killed_commit_leaves_the_day_wholly_prepared_or_wholly_closed() {
        CornerShop shop = withThreePacks();
        CloseToken token = prepared(shop);
        StoreContents before = shop.contents();
        Clerk cleo = shop.cleo();

        int writes = 4;
        for (int done = 0; done <= writes; done++) {
            shop.diesAfterWrites(done);
            assertThatThrownBy(() -> cleo.closing().commits(token)).isInstanceOf(Death.class);
            shop.restarts();
            assertThat(shop.today().day()).isInstanceOf(PreparedDay.class);
            assertThat(shop.contents()).isEqualTo(before);
        }
        shop.diesAfterCommit();
        assertThatThrownBy(() -> cleo.closing().commits(token)).isInstanceOf(Death.class);
        shop.restarts();

        assertThat(shop.today().day()).isInstanceOf(OpenDay.class);
        StoreContents closed = shop.contents();
        ClosedDay answer = assertThat(cleo.closing().commits(token)).isAccepted();
        assertThat(shop.contents()).isEqualTo(closed);
        assertThat(answer.record().next().id()).isEqualTo(shop.today().day().id());
        assertThat(shop.lastReport().net()).isEqualTo(new Money(300_00));
    }

    @Test
    void scenario_29_a_double_click_is_one_close_and_two_equal_answers() {
        CornerShop shop = withThreePacks();
        CloseToken token = prepared(shop);
        Trace trace = shop.watched();
        Closer cleo = shop.cleo().closing();
        Closer carl = shop.carl().closing();

        List<Outcome<ClosedDay, Refusal>> answers = AtOnce.both(() -> cleo.commits(token), () -> carl.commits(token));

        assertThat(assertThat(answers.get(0)).isAccepted())
                .isEqualTo(assertThat(answers.get(1)).isAccepted());
        assertThat(trace.facts()).containsExactly("DAY_CLOSED", "DAY_OPENED");
        assertThat(trace.commands()).containsExactly("commitClose");
        assertThat(trace.movements())
                .containsExactly("COUNTED 0->10 $50.00", "COUNTED 0->20 $100.00", "COUNTED 0->30 $150.00");
        assertThat(trace.payload("DAY_CLOSED")).contains("\"movements\":9", "\"decision\":\"SCANNED\"");
    }

    @Test
    void scenario_30_a_pack_sold_out_since_makes_the_preparation_stale() {
        CornerShop shop = withThreePacks();
        CloseToken token = prepared(shop);
        assertThat(shop.carl().sellsOut("2029-2")).isAccepted();
        Trace trace = shop.watched();
        Closer cleo = shop.cleo().closing();

        assertThat(cleo.commits(token))
                .isRefused(
                        new DayRefusal.CloseStale(List.of(new StalePack(shop.key("2029-2"), MovementKind.DEPLETED))));

        trace.isNothing();
        assertThat(shop.today().day()).isInstanceOf(OpenDay.class);
        assertThat(draftOf(shop)).hasSize(3).contains(shop.pack("2029-1").id());
        assertThat(shop.sam().undoes("2029-2")).isAccepted();
        assertThat(cleo.commits(token)).isRefused("CLOSE_STALE");
        assertThat(cleo.cancels()).isRefused("DAY_NOT_PREPARED");
        CloseToken next = prepared(shop);
        assertThat(cleo.commits(token)).isRefused("CLOSE_TOKEN_UNKNOWN");
        assertThat(cleo.commits(next)).isAccepted();
        assertThat(shop.lastReport().net()).isEqualTo(new Money(300_00));
    }

    @Test
    void scenario_30_a_pack_put_on_sale_since_makes_it_stale_too() {
        CornerShop shop = withThreePacks();
        assertThat(shop.carl().receives("2029-4")).isAccepted();
        CloseToken token = prepared(shop);
        assertThat(shop.carl().activates("2029-4", 4)).isAccepted();

        assertThat(shop.cleo().closing().commits(token))
                .isRefused(
                        new DayRefusal.CloseStale(List.of(new StalePack(shop.key("2029-4"), MovementKind.ACTIVATED))));
    }

    @Test
    void scenario_30_a_changed_price_leaves_the_prices_of_the_preparation() {
        CornerShop shop = withThreePacks();
        CloseToken token = prepared(shop);
        shop.mia().imports(Catalogues.of("2029,Numbers Game,6,75,001,075"));

        assertThat(shop.cleo().closing().commits(token)).isAccepted();

        assertThat(shop.lastReport().net()).isEqualTo(new Money(300_00));
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 12))).isAccepted();
        assertThat(shop.today().totals().net()).isEqualTo(new Money(6_00));
    }

    @Test
    void scenario_31_after_31_minutes_the_preparation_is_over_and_its_lines_are_the_draft() {
        CornerShop shop = withThreePacks();
        CloseToken token = prepared(shop);
        Trace trace = shop.watched();

        time.tick(Duration.ofMinutes(31));

        Closer cleo = shop.cleo().closing();
        assertThat(cleo.commits(token)).isRefused("CLOSE_EXPIRED");
        assertThat(shop.today().day()).isInstanceOf(OpenDay.class);
        assertThat(shop.today().count(ShowDay.Progress.DECIDED)).isEqualTo(3);
        trace.isNothing();
        assertThat(cleo.commits(Closer.tokenOf(cleo.preparesTheDraft()))).isAccepted();
        assertThat(shop.lastReport().days().stream().map(DaySheet::day)).hasSize(1);
        assertThat(shop.lastReport().net()).isEqualTo(new Money(300_00));
    }

    private static List<PackId> draftOf(CornerShop shop) {
        return shop.read(views -> views.days().draft()).stream()
                .map(DraftLine::decision)
                .map(decision -> decision.pack())
                .toList();
    }
}
