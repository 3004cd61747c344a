package com.nuvana.lottery.app.game;

import com.nuvana.lottery.app.day.ReadDay;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.PackId;
import java.time.Instant;
import java.util.Optional;

/**
 * A change of a game's pack size or first ticket. Its packs take it too, so it is a conflict for a person while it would
 * change what is booked or about to be booked.
 */
record Renumbering(Game was, Game next) {

    /** What stands in the way, and in which column. */
    record Obstacle(String column, String why) {}

    /** Why it cannot be applied; empty when it can, or when nothing is renumbered. */
    Optional<Obstacle> obstacle(Views views, Instant now) {
        boolean isResized = !was.size().equals(next.size());
        if (!isResized && was.first().equals(next.first())) {
            return Optional.empty();
        }
        return reason(views, now).map(why -> new Obstacle(isResized ? "tickets_per_pack" : "first_ticket", why));
    }

    private Optional<String> reason(Views views, Instant now) {
        GameId game = was.id();
        if (views.packs().anyTouchedOf(game)) {
            return Optional.of("tickets of its packs are gone by the present numbering");
        }
        if (views.ledger().furthestOf(game).compareTo(next.size().soldOut()) > 0) {
            return Optional.of("a line of the ledger, since taken back, went beyond that size");
        }
        return isBeingClosed(views, now)
                ? Optional.of("a prepared close counts its packs; commit or cancel that first")
                : Optional.empty();
    }

    private boolean isBeingClosed(Views views, Instant now) {
        return ReadDay.at(views, now)
                .fold(
                        day -> day.fold(
                                open -> false,
                                prepared -> prepared.preparation().lines().stream()
                                        .anyMatch(line ->
                                                isOfGame(views, line.decision().pack())),
                                closed -> false),
                        noDay -> false);
    }

    private boolean isOfGame(Views views, PackId pack) {
        return views.packs().find(pack).fold(known -> known.strip().game().equals(was.id()), unknown -> false);
    }
}
