package com.nuvana.lottery.verification.durability;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of the movements: each begins where the one before ended, and the pack's row is what they lead to. */
final class LedgerRules {

    private static final Set<String> TERMINAL = Set.of("DEPLETED", "RETURNED");

    private final StoreFile file;
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Strip> strips = new HashMap<>();
    private final Map<String, Row> movements = new HashMap<>();

    LedgerRules(StoreFile file) {
        this.file = file;
    }

    List<String> broken() throws SQLException {
        for (Row movement : file.rows("select * from movements order by sequence")) {
            strips.computeIfAbsent(movement.text("pack"), pack -> new Strip()).take(movement);
            movements.put(movement.text("id"), movement);
        }
        for (Row pack : file.rows("select p.*, (select number from bins where id = p.bin) as number from packs p")) {
            String name = pack.text("game_code") + "-" + pack.text("pack_number");
            Optional<Strip> strip = Optional.ofNullable(strips.remove(pack.text("id")));
            if (strip.isEmpty()) {
                broken.add("pack " + name + " has no movement");
            } else if (!strip.get().now.equals(State.of(pack))) {
                broken.add("pack " + name + " is " + State.of(pack) + ", its movements say " + strip.get().now);
            }
        }
        strips.keySet().forEach(pack -> broken.add("movements of " + pack + ", which is no pack"));
        return broken;
    }

    /** Where a pack stands. Empty text is none. */
    private record State(
            String state, long position, String bin, String settled, String settledCents, String writtenOff) {

        private static final State NONE = new State("NONE", 0, "", "", "", "");

        static State of(Row pack) {
            return new State(
                    pack.text("state"),
                    pack.number("position"),
                    pack.maybe("bin").orElse(""),
                    pack.maybe("settled_cause").orElse(""),
                    pack.maybe("settled_cents").orElse(""),
                    pack.maybe("written_off_cents").orElse(""));
        }

        State in(String next, String where, long at) {
            return new State(next, at, where, settled, settledCents, "");
        }

        State settled(String cause, String cents) {
            return new State(state, position, bin, cause, cents, writtenOff);
        }

        State writtenOff(String cents) {
            return new State(state, position, bin, settled, settledCents, cents);
        }
    }

    /** One pack, movement by movement. */
    private final class Strip {

        private final Map<String, State> before = new HashMap<>();
        private final Set<String> compensated = new HashSet<>();
        private State now = State.NONE;
        private String endedBy = "";
        private boolean sold;

        void take(Row movement) {
            String kind = movement.text("kind");
            long from = movement.number("from_position");
            long to = movement.number("to_position");
            boolean isEntry = kind.equals("RECEIVED") ? now.equals(State.NONE) : kind.equals("ONBOARDED") && !sold;
            if (!isEntry && from != now.position()) {
                broken.add("movement " + movement.text("sequence") + " begins at " + from + " after " + now.position());
            }
            boolean mayGoBack = kind.equals("UNDONE") || kind.equals("CORRECTED");
            if (to < from && !mayGoBack) {
                broken.add("movement " + movement.text("sequence") + " goes back");
            }
            before.put(movement.text("id"), now);
            State next = after(kind, movement, to);
            endedBy =
                    TERMINAL.contains(next.state()) && !TERMINAL.contains(now.state()) ? movement.text("id") : endedBy;
            now = next;
            sold |= from != to;
        }

        private State after(String kind, Row movement, long to) {
            String bin = movement.maybe("bin").orElse("");
            return switch (kind) {
                case "RECEIVED", "ONBOARDED", "RESTOCKED", "RECOVERED" -> now.in("RECEIVED", "", to);
                case "ACTIVATED" -> now.in("ACTIVE", bin, to);
                case "COUNTED" -> now.in(now.state(), now.bin(), to);
                case "MOVED" -> now.in(now.state(), movement.text("other_bin"), to);
                case "DEPLETED", "RETURNED" -> now.in(kind, "", to);
                case "REPORTED_MISSING" -> now.in("MISSING", "", to);
                case "CLOUD_STATUS" -> now.in(movement.text("status"), bin, to);
                case "WRITTEN_OFF" -> now.writtenOff(movement.text("charge_cents"));
                case "SETTLED" -> now.settled(movement.text("reason"), movement.text("charge_cents"));
                case "UNDONE" -> undone(movement, to);
                case "CORRECTED" -> corrected(movement, to);
                default -> throw new AssertionError(kind);
            };
        }

        /** Back to how it was; a settlement that the act itself had caused goes with it. */
        private State undone(Row movement, long to) {
            Row act = compensatedBy(movement);
            State former = before.getOrDefault(act.text("id"), State.NONE);
            boolean isReverse =
                    act.number("from_position") == to && act.number("to_position") == movement.number("from_position");
            if (!isReverse || !act.is("day", movement.text("day")) || !movement.is("status", former.state())) {
                broken.add("movement " + movement.text("sequence") + " does not undo " + act.text("sequence"));
            }
            boolean causedByIt = (now.settled().equals("SOLD_OUT") && act.is("kind", "DEPLETED"))
                    || (now.settled().equals("ON_ACTIVATION") && act.is("kind", "ACTIVATED"));
            return causedByIt ? former : former.settled(now.settled(), now.settledCents());
        }

        /** The act that ended a pack is taken back with its correction: the pack is in stock then. */
        private State corrected(Row movement, long to) {
            Row line = compensatedBy(movement);
            if (!movement.is("price_cents", line.text("price_cents"))) {
                broken.add("movement " + movement.text("sequence") + " corrects at another price");
            }
            return TERMINAL.contains(now.state())
                    ? now.in("RECEIVED", "", to)
                    : new State(now.state(), to, now.bin(), now.settled(), now.settledCents(), now.writtenOff());
        }

        private Row compensatedBy(Row movement) {
            Row act = movements.getOrDefault(movement.text("refers_to"), movement);
            boolean isOwn = act.is("pack", movement.text("pack")) && !act.equals(movement);
            boolean endsIt = !TERMINAL.contains(now.state()) || act.is("id", endedBy);
            if (!isOwn || !endsIt || !compensated.add(act.text("id"))) {
                broken.add("movement " + movement.text("sequence") + " compensates what it may not");
            }
            return act;
        }
    }
}
