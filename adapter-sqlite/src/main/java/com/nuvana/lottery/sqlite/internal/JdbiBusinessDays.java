package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.BusinessDays;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.store.DayId;
import java.util.List;

/** The business days and the draft. */
final class JdbiBusinessDays extends JdbiDayViews implements BusinessDays {

    private final Recording recording;
    private final Session session;

    JdbiBusinessDays(Recording recording) {
        super(recording.session());
        this.recording = recording;
        this.session = recording.session();
    }

    @Override
    public void open(Change<OpenDay, DayFact> change) {
        insert(change.next().opening());
        change.facts().forEach(recording::append);
    }

    private void insert(DayOpening opening) {
        session.run("""
                insert into days (id, opening_date, opening_ordinal, opened_at, opened_by_id, opened_by_name,
                  opened_by_role, onboarding, state)
                values (:id, :opening_date, :opening_ordinal, :opened_at, :opened_by_id, :opened_by_name,
                  :opened_by_role, :onboarding, 'OPEN')
                """, StoredDay.bindings(opening));
    }

    @Override
    public void onboarded(Change<OpenDay, DayFact> change) {
        session.change(
                "update days set onboarding = :onboarding where id = :id and state = 'OPEN' and onboarding <> 'NONE'",
                StoredDay.bindings(change.next().opening()),
                "day " + change.next().id());
        change.facts().forEach(recording::append);
    }

    @Override
    public void save(DraftLine line) {
        session.run("delete from draft_lines where pack = :pack", StoredDecision.bindings(line.decision()));
        insert(line);
    }

    private void insert(DraftLine line) {
        session.run("""
                insert into draft_lines (pack, as_of, decision, face, reason, note, counter_id, counter_name,
                  counter_role, approver_id, approver_name, approver_role, entry, counted_at)
                values (:pack, :as_of, :decision, :face, :reason, :note, :counter_id, :counter_name,
                  :counter_role, :approver_id, :approver_name, :approver_role, :entry, :counted_at)
                """, StoredDecision.bindings(line.decision()).with("as_of", line.asOf()));
    }

    @Override
    public void replaceDraft(List<DraftLine> lines) {
        dropDraft();
        lines.forEach(this::insert);
    }

    private void dropDraft() {
        session.run("delete from draft_lines", Session.none());
    }

    @Override
    public void prepare(PreparedDay day) {
        dropPreparation(day.id());
        session.change(
                "update days set state = 'PREPARED' where id = :id and state <> 'CLOSED'",
                Session.with("id", day.id()),
                "day " + day.id());
        session.run("""
                insert into preparations (day, token, hash, close_date, close_ordinal, prepared_at, prepared_by_id,
                  prepared_by_name, prepared_by_role, approver_id, approver_name, approver_role, expires_at, as_of,
                  over_since)
                values (:day, :token, :hash, :close_date, :close_ordinal, :prepared_at, :prepared_by_id,
                  :prepared_by_name, :prepared_by_role, :approver_id, :approver_name, :approver_role, :expires_at,
                  :as_of, :over_since)
                """, StoredDay.bindings(day.id(), day.preparation()));
        List<CloseLine> lines = day.preparation().lines();
        for (int place = 0; place < lines.size(); place++) {
            insert(day.id(), place, lines.get(place));
        }
    }

    private void insert(DayId day, int place, CloseLine line) {
        session.run("""
                insert into close_lines (day, place, pack, bin, bin_number, from_position, to_position, price_cents,
                  decision, face, reason, note, counter_id, counter_name, counter_role, approver_id, approver_name,
                  approver_role, entry, counted_at)
                values (:day, :place, :pack, :bin, :bin_number, :from_position, :to_position, :price_cents,
                  :decision, :face, :reason, :note, :counter_id, :counter_name, :counter_role, :approver_id,
                  :approver_name, :approver_role, :entry, :counted_at)
                """, StoredDay.bindings(day, place, line));
    }

    private void dropPreparation(DayId day) {
        session.run("delete from close_lines where day = :day", Session.with("day", day));
        session.run("delete from preparations where day = :day", Session.with("day", day));
    }

    @Override
    public void expire(PreparedDay day) {
        session.change("""
                update preparations set over_since = :over_since
                where day = :day and token = :token and over_since is null
                """, StoredDay.bindings(day.id(), day.preparation()), "preparation of day " + day.id());
    }

    @Override
    public void cancel(OpenDay day) {
        dropPreparation(day.id());
        session.change(
                "update days set state = 'OPEN' where id = :id and state = 'PREPARED'",
                Session.with("id", day.id()),
                "day " + day.id());
    }

    @Override
    public void close(Change<ClosedDay, DayFact> change) {
        ClosedDay closed = change.next();
        session.change("""
                update days set state = 'CLOSED', closed_date = :closed_date, closed_ordinal = :closed_ordinal,
                  closed_at = :closed_at, closed_by_id = :closed_by_id, closed_by_name = :closed_by_name,
                  closed_by_role = :closed_by_role, token = :token, ledger_digest = :ledger_digest,
                  journal_entries = :journal_entries, journal_hash = :journal_hash, next_day = :next_day
                where id = :id and state = 'PREPARED'
                  and :token = (select token from preparations where day = :id)
                """, StoredDay.bindings(closed.record()).with("id", closed.id()), "day " + closed.id());
        closed.record().totals().kinds().forEach(total -> insert(closed.id(), total));
        insert(closed.record().next());
        dropDraft();
        change.facts().forEach(recording::append);
    }

    private void insert(DayId day, DayTotals.KindTotal total) {
        session.run(
                """
                insert into day_totals (day, kind, movements, tickets, amount_cents)
                values (:day, :kind, :movements, :tickets, :amount_cents)
                """,
                Session.with("day", day)
                        .with("kind", total.kind())
                        .with("movements", total.movements())
                        .with("tickets", total.tickets())
                        .with("amount_cents", total.amount()));
    }
}
