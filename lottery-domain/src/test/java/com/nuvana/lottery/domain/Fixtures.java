package com.nuvana.lottery.domain;

import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Plain values for the tests of the domain: people, a Texas pack of 75 at $5, and what books its movements. */
public final class Fixtures {

    public static final Instant NOON = Instant.parse("2026-03-03T18:00:00Z");
    public static final Actor CASHIER = actor("Carla", Role.CASHIER);
    public static final Actor SHIFT_MANAGER = actor("Sam", Role.SHIFT_MANAGER);
    public static final Actor STORE_MANAGER = actor("Mona", Role.STORE_MANAGER);
    public static final DayId TODAY = new DayId(uuid(9001));
    public static final DayId TOMORROW = new DayId(uuid(9002));
    public static final BinId BIN_7 = bin(7);
    public static final BinId BIN_8 = bin(8);
    public static final Money FIVE_DOLLARS = new Money(500);
    public static final TicketWidth THREE_DIGITS = new TicketWidth(3);

    private Fixtures() {}

    /** The same id for the same number, always. */
    public static UUID uuid(int number) {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    public static Actor actor(String name, Role role) {
        return new Actor(new ActorId("e-" + name), new PersonName(name), role);
    }

    public static BinId bin(int number) {
        return new BinId(uuid(7000 + number));
    }

    public static PackId packId(int number) {
        return new PackId(uuid(5000 + number));
    }

    public static PackKey key(String game, String pack) {
        return new PackKey(new GameCode(game), new PackNumber(pack));
    }

    public static TicketPosition at(int gone) {
        return new TicketPosition(gone);
    }

    public static TicketNumber ticket(String digits) {
        return new TicketNumber(digits);
    }

    public static Numbering numbering(int size, int first, Direction direction) {
        return new Numbering(new PackSize(size), new FirstTicket(first), THREE_DIGITS, direction);
    }

    /** A pack of Texas game 2029 as it is delivered: 001 to 075, no direction chosen. */
    public static Strip sealed() {
        return strip(75, 1, Optional.empty(), 0);
    }

    public static Strip strip(int size, int first, Optional<Direction> direction, int gone) {
        return strip(1, size, first, direction, gone, Settlement.unsettled());
    }

    public static Strip strip(
            int number, int size, int first, Optional<Direction> direction, int gone, Settlement settlement) {
        return new Strip(
                packId(number),
                key("2029", String.format("%07d", number)),
                new GameId(uuid(2029)),
                new PackSize(size),
                new FirstTicket(first),
                THREE_DIGITS,
                direction,
                at(gone),
                NOON,
                settlement);
    }

    public static ReceivedPack inStock(int size, int first, Optional<Direction> direction, int gone) {
        return new ReceivedPack(strip(size, first, direction, gone));
    }

    /** A Texas pack of 75 on sale in bin 7 from 001 up. */
    public static ActivePack onSaleAt(int gone) {
        return onSale(75, 1, Direction.UP, gone);
    }

    public static ActivePack onSale(int size, int first, Direction direction, int gone) {
        return new ActivePack(strip(size, first, Optional.of(direction), gone), BIN_7, NOON, CASHIER.id());
    }

    public static Stamp stamp(DayId day, Instant at) {
        return new Stamp(day, Optional.empty(), CASHIER, Optional.empty(), EntryMethod.SCAN, at, ClockReading.FORWARD);
    }

    public static Origin origin() {
        return stamp(TODAY, NOON).origin();
    }

    public static MovementId movementId(int number) {
        return new MovementId(uuid(number));
    }

    /** Books movement {@code number} today at noon plus that many minutes, at $5. */
    public static Booking booking(int number) {
        return booking(number, TODAY, FIVE_DOLLARS);
    }

    public static Booking booking(int number, DayId day, Money price) {
        Stamp stamp = stamp(day, NOON.plusSeconds(60L * number));
        return new Booking(movementId(number), price, stamp, Optional.empty());
    }

    /** The accepted value; fails when there is a refusal. */
    public static <T, R extends Refusal> T accepted(Outcome<T, R> outcome) {
        return outcome.fold(value -> value, why -> {
            throw new AssertionError("expected an accepted outcome, got " + why);
        });
    }

    /** The refusal; fails when there is an accepted value. */
    public static <T, R extends Refusal> R refusal(Outcome<T, R> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("expected a refusal, got " + value);
                },
                why -> why);
    }

    /** The seed of a random test: the system property {@code lottery.seed}, else a new one; printed for a replay. */
    public static long seed(String test) {
        long seed = Optional.ofNullable(System.getProperty("lottery.seed"))
                .map(Long::parseLong)
                .orElseGet(System::nanoTime);
        System.out.println(test + ": replay with -Dlottery.seed=" + seed);
        return seed;
    }
}
