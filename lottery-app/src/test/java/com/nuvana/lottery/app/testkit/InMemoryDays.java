package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.app.port.BusinessDays;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.BusinessDay;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ClosedDay;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DraftLine;
import com.nuvana.lottery.domain.day.OpenDay;
import com.nuvana.lottery.domain.day.Preparation;
import com.nuvana.lottery.domain.day.PreparedDay;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.store.DayId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The business days and the draft, in memory. */
record InMemoryDays(Session session) implements BusinessDays {

    @Override
    public Optional<BusinessDay> current() {
        return session.read().days.stream()
                .filter(day -> asClosed(day).isEmpty())
                .findFirst();
    }

    @Override
    public Optional<BusinessDay> find(DayId id) {
        return session.read().days.stream().filter(day -> day.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ClosedDay> closedBy(CloseToken token) {
        return closed().filter(day -> day.record().token().equals(token)).findFirst();
    }

    @Override
    public Optional<ClosedDay> lastClosed() {
        return closed().reduce((earlier, later) -> later);
    }

    private Stream<ClosedDay> closed() {
        return session.read().days.stream().flatMap(day -> asClosed(day).stream());
    }

    private static Optional<ClosedDay> asClosed(BusinessDay day) {
        return day.fold(open -> Optional.empty(), prepared -> Optional.empty(), Optional::of);
    }

    private static Optional<PreparedDay> asPrepared(BusinessDay day) {
        return day.fold(open -> Optional.empty(), Optional::of, closed -> Optional.empty());
    }

    @Override
    public List<BusinessDay> of(BusinessDate date) {
        return session.read().days.stream()
                .filter(day -> day.label().date().equals(date))
                .sorted(Comparator.comparingInt(day -> day.label().ordinal()))
                .toList();
    }

    @Override
    public List<BusinessDay> latest(int limit) {
        List<BusinessDay> days = new ArrayList<>(session.read().days);
        Collections.reverse(days);
        return days.stream().limit(limit).toList();
    }

    @Override
    public List<CloseLine> lines(DayId day) {
        return session.read().lines.getOrDefault(day, List.of());
    }

    @Override
    public List<DraftLine> draft() {
        return session.read().draft.stream()
                .sorted(Comparator.comparing(line -> line.decision().at()))
                .toList();
    }

    @Override
    public void open(Change<OpenDay, DayFact> change) {
        State state = session.write();
        State.require(state.days.isEmpty(), "the first day was opened before");
        state.days.add(change.next());
        append(change);
    }

    @Override
    public void onboarded(Change<OpenDay, DayFact> change) {
        requireCurrent(change.next().id());
        State.require(asPrepared(current().orElseThrow()).isEmpty(), "the day is prepared");
        replaceCurrent(change.next());
        append(change);
    }

    @Override
    public void save(DraftLine line) {
        State state = session.write();
        requireDraftable(line);
        state.draft.removeIf(saved -> packOf(saved).equals(packOf(line)));
        state.draft.add(line);
    }

    @Override
    public void replaceDraft(List<DraftLine> lines) {
        State state = session.write();
        lines.forEach(this::requireDraftable);
        State.require(
                lines.stream().map(InMemoryDays::packOf).distinct().count() == lines.size(),
                "two lines of the draft for one pack");
        state.draft.clear();
        state.draft.addAll(lines);
    }

    private void requireDraftable(DraftLine line) {
        State.require(current().isPresent(), "a draft needs a day");
        State.require(session.read().packs.containsKey(packOf(line)), "no pack " + packOf(line));
    }

    private static PackId packOf(DraftLine line) {
        return line.decision().pack();
    }

    @Override
    public void prepare(PreparedDay day) {
        requireCurrent(day.id());
        List<CloseLine> lines = day.preparation().lines();
        State.require(
                lines.stream().map(line -> line.decision().pack()).distinct().count() == lines.size(),
                "two lines of a close for one pack");
        State.require(closedBy(day.preparation().token()).isEmpty(), "a token is used once");
        replaceCurrent(day);
        session.write().lines.put(day.id(), inOrderOfBins(lines));
    }

    private static List<CloseLine> inOrderOfBins(List<CloseLine> lines) {
        return lines.stream().sorted(Comparator.comparing(CloseLine::binNumber)).toList();
    }

    @Override
    public void expire(PreparedDay day) {
        requireCurrent(day.id());
        Preparation stored = asPrepared(current().orElseThrow()).orElseThrow().preparation();
        State.require(
                stored.token().equals(day.preparation().token()), "only the preparation of that token can expire");
        State.require(stored.overSince().isEmpty(), "the preparation was found over before");
        replaceCurrent(day);
    }

    @Override
    public void cancel(OpenDay day) {
        requireCurrent(day.id());
        State.require(asPrepared(current().orElseThrow()).isPresent(), "the day is not prepared");
        replaceCurrent(day);
        session.write().lines.remove(day.id());
    }

    @Override
    public void close(Change<ClosedDay, DayFact> change) {
        ClosedDay closed = change.next();
        requireCurrent(closed.id());
        State.require(
                asPrepared(current().orElseThrow())
                        .map(day -> day.preparation().token())
                        .equals(Optional.of(closed.record().token())),
                "only the preparation of that token can be closed");
        State.require(find(closed.record().next().id()).isEmpty(), "the next day exists");
        replaceCurrent(closed);
        State state = session.write();
        state.days.add(new OpenDay(closed.record().next()));
        State.require(
                state.days.stream().map(BusinessDay::label).distinct().count() == state.days.size(),
                "two days of one date and ordinal");
        state.draft.clear();
        append(change);
    }

    private void requireCurrent(DayId id) {
        State.require(
                current().map(BusinessDay::id).equals(Optional.of(id)), "day " + id + " is not the one that is on");
    }

    private void replaceCurrent(BusinessDay day) {
        List<BusinessDay> days = session.write().days;
        days.set(days.size() - 1, day);
    }

    private void append(Change<?, DayFact> change) {
        change.facts().forEach(fact -> session.append((writer, id, sequence) -> writer.row(fact, id, sequence)));
    }
}
