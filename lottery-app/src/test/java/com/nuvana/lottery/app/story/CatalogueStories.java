package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.game.CataloguePreview;
import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameRefusal.CatalogueInvalid;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A catalogue is imported again, with what the lottery has changed or somebody has put right. */
public abstract class CatalogueStories extends Story {

    private static final CatalogueTable OF_60 = Catalogues.of("2029,Numbers Game,5,60,001,060");

    private static Game game(CornerShop shop, String code) {
        return shop.read(views -> views.games().byCode(new GameCode(code))).orElseThrow();
    }

    private static void isSound(CornerShop shop) {
        assertThat(new CompareLedger(shop.work(), shop.books()).handle()).isEmpty();
    }

    // ---- another pack size or first ticket

    @Test
    void another_pack_size_is_that_of_every_untouched_pack() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        shop.cleo().loads("2029", 4, 4);
        assertThat(shop.cleo().receives("2029-2", "2029-3", "2600-9")).isAccepted();
        assertThat(shop.sam().returns("2029-2", ReturnReason.DAMAGED, Stated.lastKnown()))
                .isAccepted();
        assertThat(shop.sam().reportsMissing("2029-3", MissingKind.LOST, Stated.lastKnown()))
                .isAccepted();
        Trace trace = shop.watched();

        shop.mia().imports(OF_60);

        assertThat(trace.facts()).isEmpty();
        for (String pack : List.of("2029-1", "2029-2", "2029-3", "2029-4")) {
            assertThat(shop.pack(pack).strip().size()).isEqualTo(new PackSize(60));
        }
        assertThat(shop.pack("2600-9").strip().size()).isEqualTo(new PackSize(50));
        isSound(shop);
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 61))).isRefused("SERIAL_ABOVE_LAST");
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 60))).isAccepted();
        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();
        shop.sees("2029-1").hasSold(60, 300_00);
        assertThat(shop.sam().recovers("2029-3", Stated.lastKnown())).isAccepted();
        shop.restarts();
        isSound(shop);
    }

    @Test
    void another_first_ticket_is_that_of_every_untouched_pack() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives("2029-1")).isAccepted();

        shop.mia().imports(Catalogues.of("2029,Numbers Game,5,75,000,074"));

        assertThat(shop.cleo().activates(Scans.of("2029", 1, 0), 1)).isAccepted();
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 12))).isAccepted();
        shop.sees("2029-1").at(12).hasSold(12, 60_00);
        isSound(shop);
    }

    @Test
    void once_a_ticket_is_gone_another_numbering_waits_for_a_person() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().receives("2029-2")).isAccepted();
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 2))).isAccepted();
        Trace trace = shop.watched();

        assertRefused(shop, "2029,Renamed,7,60,001,060", "tickets_per_pack");
        assertRefused(shop, "2029,Renamed,7,75,000,074", "first_ticket");

        trace.isNothing();
        assertThat(game(shop, "2029").price()).isEqualTo(new Money(500));
        shop.mia().imports(Catalogues.of("2029,Renamed,7,75,001,075"));
        assertThat(game(shop, "2029").price()).isEqualTo(new Money(700));
    }

    @Test
    void a_line_that_was_taken_back_still_has_to_fit() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();
        assertThat(shop.sam().undoes("2029-1")).isAccepted();

        assertRefused(shop, "2029,Numbers Game,5,60,001,060", "tickets_per_pack");

        shop.mia().imports(Catalogues.of("2029,Numbers Game,5,80,001,080"));
        shop.sees("2029-1").isOnSaleIn(1).at(0);
        isSound(shop);
    }

    @Test
    void a_prepared_close_keeps_the_numbering_it_was_read_by() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        Closer cleo = shop.cleo().closing();
        Closer.tokenOf(cleo.prepares(cleo.soldOut("2029-1")));

        assertRefused(shop, "2029,Numbers Game,5,60,001,060", "tickets_per_pack");
        assertThat(shop.mia().triesToImport(Catalogues.of("2600,Other,10,60,001,060")))
                .isAccepted();

        assertThat(cleo.cancels()).isAccepted();
        shop.mia().imports(OF_60);
        assertThat(cleo.commits(Closer.tokenOf(cleo.preparesTheDraft()))).isAccepted();
        shop.sees("2029-1").hasSold(60, 300_00);
    }

    @Test
    void a_preparation_that_has_expired_keeps_nothing() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        Closer cleo = shop.cleo().closing();
        CloseToken old = Closer.tokenOf(cleo.prepares(cleo.soldOut("2029-1")));
        shop.time().tick(Duration.ofMinutes(31));

        shop.mia().imports(OF_60);

        shop.time().setBack(Duration.ofMinutes(5));
        assertThat(cleo.commits(old)).isRefused("CLOSE_EXPIRED");
        assertThat(cleo.commits(Closer.tokenOf(cleo.preparesTheDraft()))).isAccepted();
        shop.sees("2029-1").hasSold(60, 300_00);
    }

    private static void assertRefused(CornerShop shop, String row, String column) {
        Refusal why = assertThat(shop.mia().triesToImport(Catalogues.of(row))).isRefused("CATALOGUE_INVALID");
        assertThat(why).isInstanceOfSatisfying(CatalogueInvalid.class, bad -> {
            assertThat(bad.row()).isEqualTo(1);
            assertThat(bad.column()).isEqualTo(column);
        });
    }

    // ---- what a row does not say

    @Test
    void numbering_that_a_row_does_not_state_stays() {
        CornerShop shop = shop(ShopPlan.texan().in("WI", Catalogues.of("777,Sevens,1,100,000,099,DOWN")));

        CataloguePreview again = shop.mia().imports(Catalogues.of("777,Sevens,1,100"));

        assertThat(again.count(CataloguePreview.Fate.SAME)).isEqualTo(1);
        assertThat(game(shop, "777").direction()).contains(Direction.DOWN);
        assertThat(game(shop, "777").first()).contains(new FirstTicket(0));
        shop.mia().imports(Catalogues.of("777,Sevens,2,100,,,,"));
        assertThat(game(shop, "777").direction()).contains(Direction.DOWN);
        assertThat(shop.mia().triesToImport(Catalogues.of("777,Sevens,2,100,,100")))
                .isRefused(new CatalogueInvalid(1, "last_ticket", "first + tickets - 1 is 99"));
    }

    @Test
    void what_is_known_of_a_game_goes_before_the_profile() {
        CornerShop shop = shop(ShopPlan.texan().in("TX", Catalogues.of("777,Sevens,1,100,000,099")));

        shop.mia().imports(Catalogues.of("777,Sevens,1,100"));

        assertThat(game(shop, "777").first()).contains(new FirstTicket(0));
    }

    @Test
    void no_status_means_active() {
        CornerShop shop = texas();
        shop.mia().imports(Catalogues.of("2029,Numbers Game,5,75,001,075,UP,DISCONTINUED"));
        assertThat(game(shop, "2029").status()).isEqualTo(GameStatus.DISCONTINUED);

        CataloguePreview again = shop.mia().imports(Catalogues.of("2029,Numbers Game,5,75"));

        assertThat(again.count(CataloguePreview.Fate.CHANGED)).isEqualTo(1);
        assertThat(game(shop, "2029").status()).isEqualTo(GameStatus.ACTIVE);
        assertThat(game(shop, "2029").direction()).isEqualTo(Optional.of(Direction.UP));
    }

    // ---- rows that are bad

    @Test
    void a_game_named_twice_is_a_bad_row_with_its_number() {
        CornerShop shop = texas();
        CatalogueTable twice = Catalogues.of("529,Frenzy,10,100", "777,Sevens,1,100", "00529,Frenzy,10,100");

        assertThat(shop.mia().triesToImport(twice))
                .isRefused(new CatalogueInvalid(3, "game_number", "an earlier row has the same game"));

        CataloguePreview skipped = assertThat(new ImportGames(shop.work(), shop.books())
                        .handle(new ImportGames.Command(
                                twice, ImportGames.BadRows.SKIP, shop.mia().who())))
                .isAccepted();
        assertThat(skipped.count(CataloguePreview.Fate.NEW)).isEqualTo(2);
        assertThat(skipped.count(CataloguePreview.Fate.BAD)).isEqualTo(1);
    }

    @Test
    void a_row_with_more_cells_than_headings_is_bad_and_a_shorter_one_is_not() {
        CornerShop shop = texas();

        assertThat(shop.mia()
                        .triesToImport(
                                Catalogues.of("529,Frenzy,10,100", "777,Sevens,1,100,000,099,UP,ACTIVE,DISCONTINUED")))
                .isRefused(new CatalogueInvalid(2, "", "9 cells stand below 8 headings"));

        shop.mia().imports(Catalogues.of("777,Sevens,1,100,000,099,UP,ACTIVE"));
    }

    @Test
    void a_price_no_ticket_has_is_a_bad_row() {
        CornerShop shop = texas();

        for (String price : List.of("1000.01", "999999999.99", "0", "0.00")) {
            assertThat(shop.mia().triesToImport(Catalogues.of("777,Sevens," + price + ",1000,000,999")))
                    .isRefused(new CatalogueInvalid(1, "price_usd", "0.01 to 1000.00 are needed"));
        }

        shop.mia().imports(Catalogues.of("777,Sevens,1000.00,1000,000,999"));
        shop.cleo().loads("777", 1, 1);
        Closer cleo = shop.cleo().closing();
        cleo.closesWith(cleo.soldOut("777-1"));
        assertThat(shop.lastReport().net()).isEqualTo(new Money(1_000_000_00));
    }
}
