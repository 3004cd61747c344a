package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.ticket.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules say about one pack, written down a second time with nothing but whole numbers: the random walk
 * compares each answer of the domain with this.
 */
final class PackModel {

    /** What is true of the pack at one instant. */
    record Snapshot(
            PackStatus state,
            int position,
            Optional<Direction> direction,
            Optional<Integer> bin,
            Optional<SettlementCause> settled,
            boolean writtenOff) {

        Snapshot in(PackStatus other, int to) {
            return new Snapshot(other, to, direction, Optional.empty(), settled, false);
        }

        Snapshot at(int to) {
            return new Snapshot(state, to, direction, bin, settled, writtenOff);
        }

        Snapshot inBin(int other) {
            return new Snapshot(PackStatus.ACTIVE, position, direction, Optional.of(other), settled, false);
        }

        Snapshot facing(Direction chosen) {
            return new Snapshot(state, position, Optional.of(chosen), bin, settled, writtenOff);
        }

        Snapshot settledBy(Optional<SettlementCause> cause) {
            return new Snapshot(state, position, direction, bin, cause, writtenOff);
        }

        Snapshot lost() {
            return new Snapshot(state, position, direction, bin, settled, true);
        }
    }

    /** One booked act, and how the pack stood before it; an entry has nothing before it. */
    record Row(MovementKind kind, int from, int to, long cents, int day, Optional<Snapshot> before) {}

    final int size;
    final int first;
    final List<Row> rows = new ArrayList<>();
    final Set<Integer> undone = new HashSet<>();
    final Set<Integer> corrected = new HashSet<>();
    Optional<Snapshot> now = Optional.empty();
    int entry;

    PackModel(int size, int first) {
        this.size = size;
        this.first = first;
    }

    Snapshot present() {
        return now.orElseThrow();
    }

    void enter(MovementKind kind, int position, long cents, int day, Optional<Direction> direction) {
        Snapshot entered = new Snapshot(
                PackStatus.RECEIVED, position, direction, Optional.empty(), now.flatMap(Snapshot::settled), false);
        rows.add(new Row(kind, position, position, cents, day, now));
        now = Optional.of(entered);
        entry = position;
    }

    void book(MovementKind kind, Snapshot next, long cents, int day) {
        rows.add(new Row(kind, present().position(), next.position(), cents, day, now));
        now = Optional.of(next);
    }

    int last() {
        return first + size - 1;
    }

    /** The position a face shows, or the code of the refusal. */
    Reading read(String face, Direction direction) {
        if (face.length() != 3) {
            return new Reading(0, Optional.of("SERIAL_MALFORMED"));
        }
        int number = Integer.parseInt(face);
        if (number < first || number > last()) {
            return new Reading(0, Optional.of("SERIAL_ABOVE_LAST"));
        }
        int position = direction == Direction.UP ? number - first : last() - number;
        boolean behind = position < present().position();
        return new Reading(position, behind ? Optional.of("SERIAL_BELOW_START") : Optional.empty());
    }

    /** A position read, or why not. */
    record Reading(int position, Optional<String> refused) {}

    /** The row that an undo would take back: the latest that is no settlement, no undo and not undone. */
    Optional<Integer> latestAct() {
        for (int index = rows.size() - 1; index >= 0; index--) {
            MovementKind kind = rows.get(index).kind();
            if (kind != MovementKind.SETTLED && kind != MovementKind.UNDONE && !undone.contains(index)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** Why the latest act cannot be undone on that day, as a code; empty when it can. */
    Optional<String> undoRefused(int day) {
        int index = latestAct().orElseThrow();
        Row act = rows.get(index);
        boolean undoable = Set.of(
                        MovementKind.ACTIVATED,
                        MovementKind.DEPLETED,
                        MovementKind.RETURNED,
                        MovementKind.REPORTED_MISSING)
                .contains(act.kind());
        if (!undoable || act.day() != day) {
            return Optional.of("UNDO_NOT_POSSIBLE");
        }
        boolean settledOtherwise = act.kind() == MovementKind.ACTIVATED
                && settledSince(index)
                && present().settled().get() != SettlementCause.ON_ACTIVATION;
        return settledOtherwise ? Optional.of("PACK_ALREADY_SETTLED") : Optional.empty();
    }

    private boolean settledSince(int index) {
        return present().settled().isPresent()
                && rows.get(index).before().orElseThrow().settled().isEmpty();
    }

    /** The pack as it is after undoing the latest act. */
    Snapshot afterUndo() {
        int index = latestAct().orElseThrow();
        Row act = rows.get(index);
        Snapshot former = act.before().orElseThrow();
        boolean causedByAct = settledSince(index)
                && ((act.kind() == MovementKind.ACTIVATED && present().settled().get() == SettlementCause.ON_ACTIVATION)
                        || (act.kind() == MovementKind.DEPLETED
                                && present().settled().get() == SettlementCause.SOLD_OUT));
        return causedByAct ? former : former.settledBy(present().settled());
    }

    void undo(int day) {
        int index = latestAct().orElseThrow();
        long cents = rows.get(index).cents();
        Snapshot former = afterUndo();
        undone.add(index);
        book(MovementKind.UNDONE, former, cents, day);
    }

    /** Whether the line can be corrected to that position. */
    boolean correctable(int line, int right) {
        Row row = rows.get(line);
        boolean counted = Set.of(MovementKind.COUNTED, MovementKind.DEPLETED, MovementKind.RETURNED)
                .contains(row.kind());
        int to = present().position() + right - row.to();
        return counted
                && !undone.contains(line)
                && !corrected.contains(line)
                && (!isTerminal() || latestAct().orElseThrow() == line)
                && right != row.to()
                && to >= 0
                && to <= size;
    }

    private boolean isTerminal() {
        return present().state() == PackStatus.DEPLETED || present().state() == PackStatus.RETURNED;
    }

    void correct(int line, int right, int day) {
        int to = present().position() + right - rows.get(line).to();
        Snapshot next =
                isTerminal() ? present().in(PackStatus.RECEIVED, to) : present().at(to);
        corrected.add(line);
        book(MovementKind.CORRECTED, next, rows.get(line).cents(), day);
    }

    boolean neverMovedATicket() {
        return rows.stream().allMatch(row -> row.from() == row.to());
    }

    /** Tickets gone since the last entry. */
    int soldSinceEntry() {
        int sold = 0;
        for (Row row : rows) {
            boolean isEntry = row.kind() == MovementKind.RECEIVED || row.kind() == MovementKind.ONBOARDED;
            sold = isEntry ? 0 : sold + row.to() - row.from();
        }
        return sold;
    }
}
