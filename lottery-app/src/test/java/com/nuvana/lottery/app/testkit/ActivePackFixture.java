package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;

import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.Opening;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.util.Optional;

/** Describes a pack on sale. Immutable. */
public record ActivePackFixture(ReceivedPackFixture received, int bin, int gone) {

    /** A pack of that game. */
    public ActivePackFixture of(Game game) {
        return new ActivePackFixture(received.of(game), bin, gone);
    }

    /** A pack of that number. */
    public ActivePackFixture numbered(String number) {
        return new ActivePackFixture(received.numbered(number), bin, gone);
    }

    /** The pack in the bin of that number. */
    public ActivePackFixture inBin(int number) {
        return new ActivePackFixture(received, number, gone);
    }

    /** The pack with that many tickets gone, by one count. */
    public ActivePackFixture countedTo(int position) {
        return new ActivePackFixture(received, bin, position);
    }

    /** The pack, received, activated and counted in that shop. */
    public ActivePack in(Shop shop) {
        ActivePack active = shop.activate(received.in(shop), bin);
        return gone == 0 ? active : shop.count(active, gone);
    }

    /** The pack as a value that no shop knows. */
    public ActivePack build() {
        ReceivedPack sealed = received.build();
        Stamp stamp = new Stamp(
                new DayId(NamedIds.of("day")),
                Optional.empty(),
                aCashier(),
                Optional.empty(),
                EntryMethod.SCAN,
                Instant.parse("2026-03-03T20:00:00Z"),
                ClockReading.FORWARD);
        Booking booking = new Booking(
                new MovementId(NamedIds.of("activation")), received.game().price(), stamp, Optional.empty());
        Opening opening = Opening.of(
                new BinId(NamedIds.of("bin " + bin)),
                received.game().direction().orElse(Direction.UP));
        ActivePack active = sealed.activate(opening, booking).next();
        return active.count(new TicketPosition(gone), CountOccasion.SPOT, booking)
                .next();
    }
}
