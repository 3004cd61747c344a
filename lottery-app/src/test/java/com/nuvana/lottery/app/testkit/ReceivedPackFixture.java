package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.Instant;
import java.util.Optional;

/** Describes a pack in stock. Immutable; its id follows from its key. */
public record ReceivedPackFixture(Game game, String number) {

    /** A pack of that game. */
    public ReceivedPackFixture of(Game other) {
        return new ReceivedPackFixture(other, number);
    }

    /** A pack of that number. */
    public ReceivedPackFixture numbered(String other) {
        return new ReceivedPackFixture(game, other);
    }

    /** The pack, received in that shop; the game is in its catalogue, or is put there. */
    public ReceivedPack in(Shop shop) {
        return shop.withGame(game).receive(strip(shop.now()));
    }

    /** The pack as a value that no shop knows. */
    public ReceivedPack build() {
        return new ReceivedPack(strip(Instant.parse("2026-03-02T15:00:00Z")));
    }

    /** The sealed strip, received at that instant; its direction is chosen when it goes on sale. */
    public Strip strip(Instant receivedAt) {
        PackKey key = new PackKey(game.code(), new PackNumber(number));
        return new Strip(
                new PackId(NamedIds.of(
                        "pack " + game.code().canonical() + "-" + key.number().canonical())),
                key,
                game.id(),
                game.size(),
                game.first().orElse(new FirstTicket(1)),
                new TicketWidth(3),
                Optional.empty(),
                TicketPosition.UNTOUCHED,
                receivedAt,
                Settlement.unsettled());
    }
}
