package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.query.DailyReport;
import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.app.query.ShowDay;
import com.nuvana.lottery.app.query.ShowStatus;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameRefusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A shop before and on its first day. */
public abstract class FirstDayStories extends Story {

    @Test
    void scenario_23_looking_opens_no_day() {
        CornerShop shop = shop(ShopPlan.texan());
        StoreContents before = shop.contents();

        for (int i = 0; i < 100; i++) {
            assertThat(assertThat(new ShowStatus(shop.work(), shop.books()).handle())
                            .isAccepted()
                            .day())
                    .isEmpty();
        }

        assertThat(new ShowDay(shop.work(), shop.books()).handle()).isRefused("NO_OPEN_DAY");
        assertThat(new DailyReport(shop.work(), shop.books()).handle(DayChoice.LATEST))
                .isRefused("NO_OPEN_DAY");
        assertThat(shop.cleo().receives(Scans.of("2029", 4321, 1))).isRefused("NO_OPEN_DAY");
        assertThat(shop.contents()).isEqualTo(before);
    }

    @Test
    void scenario_24_packs_already_on_sale_are_entered_at_their_face() {
        CornerShop shop = shop(ShopPlan.texan().in("KS", Catalogues.of("500,Sunflower,3,100,000,099")))
                .onItsFirstDay();
        shop.restarts();
        Closer cleo = shop.cleo().closing();
        assertThat(cleo.prepares()).isRefused("ONBOARDING_NOT_COMPLETED");
        Trace trace = shop.watched();

        assertThat(shop.cleo().onboards("500", 7, 45, 1)).isAccepted();

        shop.sees("500-7").isOnSaleIn(1).at(45).went("ONBOARDED 45->45", "ACTIVATED 45->45");
        assertThat(trace.facts()).containsExactly("PACK_ONBOARDED");
        assertThat(trace.payload("PACK_ONBOARDED"))
                .contains("\"position\":45", "\"face\":\"045\"", "\"price_cents\":300");
        shop.restarts();
        assertThat(shop.today().day().opening().onboarding()).isEqualTo(Onboarding.UNDER_WAY);
        assertThat(shop.sam().completesOnboarding()).isAccepted();
        assertThat(trace.payload("ONBOARDING_COMPLETED")).contains("\"packs_entered\":1");
        cleo.closesWith(cleo.scan(Scans.of("500", 7, 60)));
        shop.sees("500-7").at(60).hasSold(15, 45_00);
        assertThat(shop.lastReport().net()).isEqualTo(new Money(45_00));
    }

    @Test
    void scenario_24_later_a_store_manager_has_to_allow_it() {
        CornerShop shop = texas();
        Trace trace = shop.watched();

        assertThat(shop.cleo().onboards("2029", 7, 45, 1)).isRefused("ONBOARDING_ONLY");
        assertThat(shop.cleo().approvedBy(shop.sam()).onboards("2029", 7, 45, 1))
                .isRefused("ONBOARDING_ONLY");
        assertThat(assertThat(shop.sam().closing().completesOnboarding()).isAccepted())
                .isEqualTo(CompleteOnboarding.Answer.ALREADY_COMPLETE);
        trace.isNothing();

        assertThat(shop.cleo().approvedBy(shop.mia()).onboards("2029", 7, 45, 1))
                .isAccepted();

        shop.sees("2029-7").isOnSaleIn(1).at(44).hasSold(0, 0);
    }

    @Test
    void scenario_24_a_pack_in_stock_that_never_sold_a_ticket_is_entered_too() {
        CornerShop shop = shop(ShopPlan.texan()).onItsFirstDay();
        assertThat(shop.cleo().receives("2029-7", "2029-8")).isAccepted();
        assertThat(shop.cleo().onboards("2029", 7, 46, 1)).isAccepted();
        assertThat(shop.cleo().activates("2029-8", 2)).isAccepted();
        assertThat(shop.cleo().counts(Scans.of("2029", 8, 2))).isAccepted();

        shop.sees("2029-7").isOnSaleIn(1).at(45).hasSold(0, 0);
        assertThat(shop.cleo().onboards("2029", 7, 47, 3)).isRefused("PACK_WRONG_STATE");
        assertThat(shop.cleo().onboards("2029", 8, 47, 3)).isRefused("PACK_WRONG_STATE");
        assertThat(shop.sam().undoes("2029-7")).isAccepted();
        shop.sees("2029-7").isInStock().at(45);
        assertThat(shop.cleo().onboards("2029", 7, 31, 1)).isAccepted();
        shop.sees("2029-7").isOnSaleIn(1).at(30).hasSold(0, 0);
    }

    @Test
    void scenario_48_a_game_whose_first_number_nobody_knows_waits_for_the_store_manager() {
        CornerShop shop = shop(ShopPlan.texan()
                .in("WI", Catalogues.of("100,Badger Bucks,1,100,000,099"))
                .ofNoDirection());

        assertThat(shop.mia().triesToImport(Catalogues.of("200,Dairy Cash,2,100")))
                .isRefused(new GameRefusal.GameNumberingUnknown(new GameCode("200")));
        assertThat(shop.sam().sets(ChangeSetting.Setting.FIRST, "0")).isRefused("ROLE_REQUIRED");
        assertThat(shop.mia().sets(ChangeSetting.Setting.FIRST, "0")).isAccepted();

        shop.mia().imports(Catalogues.of("200,Dairy Cash,2,100"));
        Optional<Game> game = shop.read(views -> views.games().byCode(new GameCode("200")));
        assertThat(game.flatMap(Game::first)).contains(new FirstTicket(0));
    }

    @Test
    void scenario_48_without_a_direction_packs_are_received_and_wait_for_one() {
        CornerShop shop = shop(ShopPlan.texan().ofNoDirection()).open();
        assertThat(shop.cleo().receives(Scans.of("2029", 1, 1), Scans.of("2029", 2, 1)))
                .isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo().activates("2029-1", 1)).isRefused("GAME_NUMBERING_UNKNOWN");
        trace.isNothing();

        assertThat(shop.cleo().puts("2029-1").sold(Direction.DOWN).intoBin(1)).isAccepted();
        shop.sees("2029-1").isOnSaleIn(1);
        assertThat(shop.cleo().activates("2029-2", 2)).isRefused("GAME_NUMBERING_UNKNOWN");
        assertThat(shop.mia().sets(ChangeSetting.Setting.DIRECTION, "up")).isAccepted();
        assertThat(shop.cleo().activates(Scans.of("2029", 2, 1), 2)).isAccepted();
        assertThat(shop.pack("2029-1").strip().direction()).isEqualTo(Optional.of(Direction.DOWN));
        assertThat(shop.pack("2029-2").strip().direction()).isEqualTo(Optional.of(Direction.UP));
    }
}
