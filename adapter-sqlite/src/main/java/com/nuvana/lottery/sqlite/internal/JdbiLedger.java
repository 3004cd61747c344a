package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.LedgerViews;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The movements. */
record JdbiLedger(Session session) implements LedgerViews {

    static final String OF_PACK = """
            select m.*, p.game_code, p.pack_number from movements m join packs p on p.id = m.pack
            where m.pack = :pack order by m.sequence
            """;

    static final String SINCE = """
            select m.*, p.game_code, p.pack_number from movements m join packs p on p.id = m.pack
            where m.sequence > :sequence order by m.sequence
            """;

    static final String OF_DAY = """
            select m.*, p.game_code, p.pack_number from movements m join packs p on p.id = m.pack
            where m.day = :day order by m.sequence
            """;

    /** SQLite sorts what it sums up: the kinds of the movements of one day. */
    static final String TOTALS = """
            select kind, count(*) as movements, sum(to_position - from_position) as tickets,
              sum(price_cents * (to_position - from_position)) as amount_cents
            from movements where day = :day group by kind
            """;

    /** Few rows: they are found from the day's own lines, in this order of tables, and put in order afterwards. */
    static final String CORRECTING = """
            select c.*, p.game_code, p.pack_number
            from movements m
            cross join movements c on c.refers_to = m.id and c.kind = 'CORRECTED'
            cross join packs p on p.id = c.pack
            where m.day = :day
            """;

    static final String BY_PACK = """
            select m.*, p.game_code, p.pack_number from movements m join packs p on p.id = m.pack
            order by m.pack, m.sequence
            """;

    @Override
    public List<BookedMovement> of(PackId pack) {
        return session.list(OF_PACK, Session.with("pack", pack), StoredMovement::toBooked);
    }

    @Override
    public List<BookedMovement> since(LedgerSequence sequence) {
        return session.list(SINCE, Session.with("sequence", sequence), StoredMovement::toBooked);
    }

    @Override
    public List<BookedMovement> ofDay(DayId day) {
        return session.list(OF_DAY, Session.with("day", day), StoredMovement::toBooked);
    }

    @Override
    public DayTotals totals(DayId day) {
        return StoredDay.totals(session.list(TOTALS, Session.with("day", day), StoredDay::toTotal));
    }

    @Override
    public List<BookedMovement> correcting(DayId day) {
        return session.list(CORRECTING, Session.with("day", day), StoredMovement::toBooked).stream()
                .sorted(Comparator.comparing(booked -> booked.sequence().value()))
                .toList();
    }

    @Override
    public Optional<BookedMovement> find(MovementId id) {
        return session.find("""
                select m.*, p.game_code, p.pack_number from movements m join packs p on p.id = m.pack
                where m.id = :id
                """, Session.with("id", id), StoredMovement::toBooked);
    }

    @Override
    public TicketPosition furthestOf(GameId game) {
        return new TicketPosition((int) session.number("""
                select max(m.to_position) as n from packs p join movements m on m.pack = p.id where p.game = :game
                """, Session.with("game", game)));
    }

    @Override
    public LedgerSequence last() {
        return new LedgerSequence(session.number("select max(sequence) as n from movements", Session.none()));
    }

    @Override
    public Optional<Instant> lastAt() {
        return session.find(
                "select at from movements order by sequence desc limit 1", Session.none(), row -> row.instant("at"));
    }

    @Override
    public void forEachByPack(Consumer<BookedMovement> each) {
        session.forEach(BY_PACK, StoredMovement::toBooked, each);
    }
}
