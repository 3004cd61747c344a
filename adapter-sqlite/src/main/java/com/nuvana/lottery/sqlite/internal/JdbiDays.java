package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.BusinessDays;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DayOpening;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.store.DayId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The rows of business days, preparations, lines and the draft. */
final class JdbiDays implements BusinessDays {

    private final Handle handle;
    private final Recorder recorder;
    private final DayRows rows;

    JdbiDays(Handle handle, Recorder recorder) {
        this.handle = handle;
        this.recorder = recorder;
        this.rows = new DayRows(handle);
    }

    @Override
    public Optional<BusinessDay> current() {
        return first(handle.createQuery("SELECT * FROM days WHERE state <> 'CLOSED'"));
    }

    @Override
    public Optional<BusinessDay> find(DayId id) {
        return first(handle.createQuery("SELECT * FROM days WHERE id = :id").bind("id", id));
    }

    @Override
    public Optional<ClosedDay> closedBy(CloseToken token) {
        return closed(handle.createQuery("SELECT * FROM days WHERE token = :token AND state = 'CLOSED'")
                .bind("token", token));
    }

    @Override
    public Optional<ClosedDay> lastClosed() {
        return closed(handle.createQuery("SELECT * FROM days WHERE state = 'CLOSED' ORDER BY place DESC LIMIT 1"));
    }

    @Override
    public List<BusinessDay> of(BusinessDate date) {
        return list(handle.createQuery("SELECT * FROM days WHERE label_date = :date ORDER BY label_ordinal")
                .bind("date", date));
    }

    @Override
    public List<BusinessDay> latest(int limit) {
        return list(handle.createQuery("SELECT * FROM days ORDER BY place DESC LIMIT :limit")
                .bind("limit", limit));
    }

    @Override
    public List<CloseLine> lines(DayId day) {
        return rows.lines(day);
    }

    @Override
    public List<DraftLine> draft() {
        return handle.createQuery("SELECT * FROM draft_lines ORDER BY place")
                .map((row, context) -> new DraftLine(
                        DecisionColumns.toDecision(new Columns(row)), new LedgerSequence(row.getLong("as_of"))))
                .list();
    }

    private Optional<BusinessDay> first(Query query) {
        return query.map((row, context) -> DayRows.row(new Columns(row)))
                .findFirst()
                .map(rows::day);
    }

    private Optional<ClosedDay> closed(Query query) {
        return query.map((row, context) -> DayRows.row(new Columns(row)))
                .findFirst()
                .map(row -> rows.closed(row.opening()));
    }

    private List<BusinessDay> list(Query query) {
        return query.map((row, context) -> DayRows.row(new Columns(row))).list().stream()
                .map(rows::day)
                .toList();
    }

    @Override
    public void open(Change<OpenDay, DayFact> change) {
        insert(change.next().opening());
        change.facts().forEach(recorder::append);
    }

    private void insert(DayOpening opening) {
        Update update = handle.createUpdate("""
                        INSERT INTO days (place, id, opening_date, opening_ordinal, label_date, label_ordinal, opened_at,
                            opened_by_id, opened_by_name, opened_by_role, onboarding, state)
                        VALUES ((SELECT coalesce(max(place), 0) + 1 FROM days), :id, :date, :ordinal, :date, :ordinal,
                            :at, :by_id, :by_name, :by_role, :onboarding, 'OPEN')
                        """)
                .bind("id", opening.id())
                .bind("date", opening.label().date())
                .bind("ordinal", opening.label().ordinal())
                .bind("at", opening.at())
                .bind("onboarding", opening.onboarding());
        Rows.bind(update, "by", Optional.of(opening.by())).execute();
    }

    @Override
    public void onboarded(Change<OpenDay, DayFact> change) {
        DayOpening opening = change.next().opening();
        Rows.one(
                handle.createUpdate("UPDATE days SET onboarding = :onboarding WHERE id = :id AND state <> 'CLOSED'")
                        .bind("onboarding", opening.onboarding())
                        .bind("id", opening.id()),
                "day " + opening.label());
        change.facts().forEach(recorder::append);
    }

    @Override
    public void save(DraftLine line) {
        handle.createUpdate("DELETE FROM draft_lines WHERE pack_id = :pack")
                .bind("pack", line.decision().pack())
                .execute();
        Update update = handle.createUpdate("""
                        INSERT INTO draft_lines (place, pack_id, decision, face, reason, note, counter_id, counter_name,
                            counter_role, approver_id, approver_name, approver_role, entry, counted_at, as_of)
                        VALUES ((SELECT coalesce(max(place), 0) + 1 FROM draft_lines), :pack, :decision, :face, :reason,
                            :note, :counter_id, :counter_name, :counter_role, :approver_id, :approver_name,
                            :approver_role, :entry, :countedAt, :asOf)
                        """).bind("asOf", line.asOf());
        DecisionColumns.bind(update, line.decision()).execute();
    }

    @Override
    public void replaceDraft(List<DraftLine> lines) {
        handle.execute("DELETE FROM draft_lines");
        lines.forEach(this::save);
    }

    @Override
    public void prepare(PreparedDay day) {
        removePreparation(day.id());
        Preparation preparation = day.preparation();
        Update update = handle.createUpdate("""
                        INSERT INTO preparations (day_id, token, hash, close_date, close_ordinal, prepared_at, by_id, by_name,
                            by_role, approver_id, approver_name, approver_role, expires_at, as_of)
                        VALUES (:day, :token, :hash, :date, :ordinal, :at, :by_id, :by_name, :by_role, :approver_id,
                            :approver_name, :approver_role, :expiresAt, :asOf)
                        """)
                .bind("day", day.id())
                .bind("token", preparation.token())
                .bind("hash", preparation.hash())
                .bind("date", preparation.closeAs().date())
                .bind("ordinal", preparation.closeAs().ordinal())
                .bind("at", preparation.preparedAt())
                .bind("expiresAt", preparation.expiresAt())
                .bind("asOf", preparation.asOf());
        Rows.bind(update, "by", Optional.of(preparation.preparedBy()));
        Rows.bind(update, "approver", preparation.approver()).execute();
        for (int place = 0; place < preparation.lines().size(); place++) {
            insert(day.id(), place, preparation.lines().get(place));
        }
        state(day.id(), "PREPARED");
    }

    private void insert(DayId day, int place, CloseLine line) {
        Update update = handle.createUpdate("""
                        INSERT INTO close_lines (day_id, place, pack_id, decision, face, reason, note, counter_id,
                            counter_name, counter_role, approver_id, approver_name, approver_role, entry, counted_at,
                            bin_id, bin_number, from_position, to_position, price_cents)
                        VALUES (:day, :place, :pack, :decision, :face, :reason, :note, :counter_id, :counter_name,
                            :counter_role, :approver_id, :approver_name, :approver_role, :entry, :countedAt, :bin,
                            :binNumber, :from, :to, :price)
                        """)
                .bind("day", day)
                .bind("place", place)
                .bind("bin", line.bin())
                .bind("binNumber", line.binNumber())
                .bind("from", line.tickets().from())
                .bind("to", line.tickets().to())
                .bind("price", line.price());
        DecisionColumns.bind(update, line.decision()).execute();
    }

    @Override
    public void cancel(OpenDay day) {
        removePreparation(day.id());
        state(day.id(), "OPEN");
    }

    private void removePreparation(DayId day) {
        handle.createUpdate("DELETE FROM preparations WHERE day_id = :day")
                .bind("day", day)
                .execute();
        handle.createUpdate("DELETE FROM close_lines WHERE day_id = :day")
                .bind("day", day)
                .execute();
    }

    private void state(DayId day, String state) {
        Rows.one(
                handle.createUpdate("UPDATE days SET state = :state WHERE id = :day AND state <> 'CLOSED'")
                        .bind("state", state)
                        .bind("day", day),
                "day " + day);
    }

    @Override
    public void close(Change<ClosedDay, DayFact> change) {
        ClosedDay day = change.next();
        CloseRecord record = day.record();
        record.totals()
                .kinds()
                .forEach(total -> handle.createUpdate("""
                        INSERT INTO day_totals (day_id, kind, movements, tickets, amount_cents)
                        VALUES (:day, :kind, :movements, :tickets, :amount)
                        """)
                        .bind("day", day.id())
                        .bind("kind", total.kind())
                        .bind("movements", total.movements())
                        .bind("tickets", total.tickets())
                        .bind("amount", total.amount())
                        .execute());
        Update update = handle.createUpdate("""
                        UPDATE days SET state = 'CLOSED', label_date = :date, label_ordinal = :ordinal, token = :token,
                            closed_at = :at, closed_by_id = :by_id, closed_by_name = :by_name, closed_by_role = :by_role,
                            ledger_digest = :digest, journal_entries = :entries, journal_hash = :hash, next_day_id = :next
                        WHERE id = :id AND state = 'PREPARED'
                        """)
                .bind("id", day.id())
                .bind("date", record.closedAs().date())
                .bind("ordinal", record.closedAs().ordinal())
                .bind("token", record.token())
                .bind("at", record.at())
                .bind("digest", record.ledgerDigest())
                .bind("entries", record.journal().entries())
                .bind("hash", record.journal().hash())
                .bind("next", record.next().id());
        Rows.one(
                Rows.bind(update, "by", Optional.of(record.by())),
                "day " + day.opening().label());
        insert(record.next());
        handle.execute("DELETE FROM draft_lines");
        handle.createUpdate("DELETE FROM preparations WHERE day_id = :day")
                .bind("day", day.id())
                .execute();
        change.facts().forEach(recorder::append);
    }
}
