package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.game.CataloguePreview;
import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A pack of every real game, from delivery to its last ticket. What is printed on the tickets is worked out here again,
 * from the catalogue's text alone.
 */
public abstract class EveryGameStories extends Story {
    private static final int DAYS = 5;
    private static final int PACK = 4321;

    /** One game as its row in the catalogue says, and the end its pack is sold from. */
    private record Sold(String code, int size, int first, long cents, Direction direction, int bin) {

        static Sold of(CatalogueTable table, int row, Direction direction) {
            List<String> cells = table.rows().get(row);
            return new Sold(
                    Catalogues.cell(table, cells, "game_number"),
                    Integer.parseInt(Catalogues.cell(table, cells, "tickets_per_pack")),
                    Integer.parseInt(Catalogues.cell(table, cells, "first_ticket")),
                    new BigDecimal(Catalogues.cell(table, cells, "price_usd"))
                            .movePointRight(2)
                            .longValueExact(),
                    direction,
                    row + 1);
        }

        /** The number on the face-up ticket when so many are gone. */
        int face(int gone) {
            return direction == Direction.UP ? first + gone : first + size - 1 - gone;
        }

        /** How many are gone at the end of a day, before the last. */
        int goneAfter(int day) {
            return size * day / DAYS;
        }

        String scanAt(int gone) {
            return Scans.of(code, PACK, face(gone));
        }

        String name() {
            return code + "-" + PACK;
        }

        /** Every printed number in the order of its sale. */
        List<String> printed() {
            return IntStream.range(0, size)
                    .mapToObj(gone -> String.format("%03d", face(gone)))
                    .toList();
        }
    }

    @Test
    void all_70_games_of_texas_are_sold_from_001_to_n() {
        assertThat(Catalogues.texas().rows()).hasSize(70);
        sellsEveryGame("TX", Catalogues.texas(), Direction.UP);
    }

    @Test
    void all_70_games_of_texas_are_sold_from_the_far_end_too() {
        sellsEveryGame("TX", Catalogues.texas(), Direction.DOWN);
    }

    @Test
    void the_games_of_kansas_are_sold_from_000_on() {
        sellsEveryGame("KS", Catalogues.ofState("KS"), Direction.UP);
    }

    @Test
    void the_games_of_kansas_are_sold_down_to_000() {
        sellsEveryGame("KS", Catalogues.ofState("KS"), Direction.DOWN);
    }

    @Test
    void the_games_of_minnesota_are_sold_from_000_on() {
        sellsEveryGame("MN", Catalogues.ofState("MN"), Direction.UP);
    }

    @Test
    void the_games_of_minnesota_are_sold_down_to_000() {
        sellsEveryGame("MN", Catalogues.ofState("MN"), Direction.DOWN);
    }

    private void sellsEveryGame(String state, CatalogueTable table, Direction direction) {
        int games = table.rows().size();
        CornerShop shop =
                shop(ShopPlan.texan().in(state, Catalogues.of()).withBins(games).ofNoDirection());
        CataloguePreview imported = shop.mia().imports(table);
        assertThat(imported.count(CataloguePreview.Fate.NEW)).isEqualTo(games);
        shop.open();
        List<Sold> sold = IntStream.range(0, games)
                .mapToObj(row -> Sold.of(table, row, direction))
                .toList();

        receivesAndActivates(shop, sold);
        for (int day = 1; day < DAYS; day++) {
            countsAndCloses(shop, sold, day);
        }
        sellsOut(shop, sold);

        sold.forEach(game -> wentWhole(shop, game));
        assertThat(new CompareLedger(shop.work(), shop.books()).handle()).isEmpty();
    }

    private static void receivesAndActivates(CornerShop shop, List<Sold> sold) {
        Clerk cleo = shop.cleo();
        assertThat(assertThat(cleo.receives(
                                sold.stream().map(game -> game.scanAt(0)).toArray(String[]::new)))
                        .isAccepted()
                        .received())
                .hasSameSizeAs(sold);
        for (Sold game : sold) {
            assertThat(cleo.puts(game.scanAt(0)).sold(game.direction()).intoBin(game.bin()))
                    .isAccepted();
        }
    }

    /** Half of what goes in a day is counted in between. */
    private static void countsAndCloses(CornerShop shop, List<Sold> sold, int day) {
        Clerk carl = shop.carl();
        Closer cleo = carl.closing();
        List<PrepareClose.Entry> scans = new ArrayList<>();
        long cents = 0;
        for (Sold game : sold) {
            int before = game.goneAfter(day - 1);
            int after = game.goneAfter(day);
            assertThat(carl.counts(game.scanAt((before + after) / 2))).isAccepted();
            scans.add(cleo.scan(game.scanAt(after)));
            cents += game.cents() * (after - before);
        }
        cleo.closesWith(scans.toArray(new PrepareClose.Entry[0]));
        assertThat(shop.lastReport().net()).isEqualTo(new Money(cents));
    }

    private static void sellsOut(CornerShop shop, List<Sold> sold) {
        Closer cleo = shop.cleo().closing();
        cleo.closesWith(sold.stream().map(game -> cleo.soldOut(game.name())).toArray(PrepareClose.Entry[]::new));
        long cents = sold.stream()
                .mapToLong(game -> game.cents() * (game.size() - game.goneAfter(DAYS - 1)))
                .sum();
        assertThat(shop.lastReport().net()).isEqualTo(new Money(cents));
    }

    private static void wentWhole(CornerShop shop, Sold game) {
        shop.sees(game.name()).isSoldOut().at(game.size()).hasSold(game.size(), game.cents() * game.size());
        Pack pack = shop.pack(game.name());
        Numbering numbering = pack.strip().numbering().orElseThrow();
        List<String> printed = shop.sees(game.name()).ledger().stream()
                .map(Movement::tickets)
                .flatMap(tickets -> IntStream.range(
                                tickets.from().gone(), tickets.to().gone())
                        .mapToObj(TicketPosition::new)
                        .map(numbering::faceUpAt)
                        .map(face -> face.map(TicketNumber::digits).orElseThrow()))
                .toList();
        assertThat(printed).as(game.toString()).isEqualTo(game.printed());
    }
}
