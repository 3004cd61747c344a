package com.nuvana.lottery.app.store;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Booking;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.ClockReading;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.store.Stamp;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What every use case needs to book something: the time, new ids, and the stamp of the day that is on. Thread-safe. */
public record Books(InstantSource clock, IdSource ids) {

    /** The present instant in whole milliseconds, as it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The store. Refused STORE_NOT_CONFIGURED before it is set up. */
    public static Outcome<Store, Refusal> store(Views views) {
        return views.stores()
                .find()
                .<Outcome<Store, Refusal>>map(Outcome::accepted)
                .orElseGet(
                        () -> refused(new StoreRefusal.StoreNotConfigured(List.of("timeZone", "cutOff", "profile"))));
    }

    /** The day that is on, as stored. Refused NO_OPEN_DAY before the first was opened. */
    public static Outcome<BusinessDay, Refusal> day(Views views) {
        return views.days()
                .current()
                .<Outcome<BusinessDay, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new DayRefusal.NoOpenDay()));
    }

    /** The stamp of something booked now, in that day. */
    public Stamp stamp(Views views, BusinessDay day, Authority who, EntryMethod entry) {
        Instant at = now();
        ClockReading clockReading = views.ledger()
                .lastAt()
                .filter(at::isBefore)
                .map(later -> ClockReading.BEHIND)
                .orElse(ClockReading.FORWARD);
        return new Stamp(day.id(), Optional.empty(), who.by(), who.approver(), entry, at, clockReading);
    }

    /**
     * Rule: the first command that is booked after a preparation's time ends it for good, also for a clock that is set
     * back. To be called by what books, before it does.
     */
    public void endExpired(Tx tx) {
        tx.days().current().ifPresent(day -> endExpired(tx, day));
    }

    /** The same for the day that is on, of which the caller knows. */
    public void endExpired(Tx tx, BusinessDay day) {
        day.<Optional<PreparedDay>>fold(
                        open -> Optional.empty(), prepared -> prepared.foundOver(now()), closed -> Optional.empty())
                .ifPresent(tx.days()::expire);
    }

    /** The origin of a fact that is no movement; its day is absent before the first. */
    public Origin origin(Views views, Authority who) {
        return new Origin(
                views.days().current().map(BusinessDay::id), who.by(), who.approver(), Optional.empty(), now());
    }

    /** What a transition needs to be booked at that price. */
    public Booking booking(Money price, Stamp stamp) {
        return new Booking(new MovementId(ids.next()), price, stamp, Optional.empty());
    }

    /** The same with a note. */
    public Booking booking(Money price, Stamp stamp, Note note) {
        return new Booking(new MovementId(ids.next()), price, stamp, Optional.of(note));
    }
}
