package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.CloudState.Billed;
import com.nuvana.lottery.simulator.OutboxFact.Note;
import com.nuvana.lottery.simulator.OutboxFact.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the rows of an outbox with what the cloud has done. */
final class ExactlyOnce {

    private final List<OutboxFact> rows;
    private final Map<Step, List<Effect>> effects = new LinkedHashMap<>();
    private final Map<Step, List<OutboxFact>> wanted = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ExactlyOnce(List<OutboxFact> rows, List<Effect> happened) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingLong(OutboxFact::sequence))
                .toList();
        happened.stream()
                .filter(effect -> effect.kind().isOnce())
                .forEach(effect -> effects.computeIfAbsent(
                                new Step(effect.kind(), effect.naturalKey()), step -> new ArrayList<>())
                        .add(effect));
        this.rows.forEach(row -> row.steps()
                .forEach(step ->
                        wanted.computeIfAbsent(step, each -> new ArrayList<>()).add(row)));
    }

    static List<String> faults(List<OutboxFact> rows, List<Effect> happened, CloudState state) {
        ExactlyOnce check = new ExactlyOnce(rows, happened);
        check.everyStepOnce();
        check.noEffectWithoutRow();
        check.carriedRowsAskNothing(happened);
        check.linesOnce(happened);
        check.orderWithinTopics();
        check.totals(state);
        return check.faults;
    }

    private void everyStepOnce() {
        wanted.forEach((step, wanting) -> {
            int found = effects.getOrDefault(step, List.of()).size();
            List<OutboxFact> asking =
                    wanting.stream().filter(row -> !row.isNoted(Note.CARRIED)).toList();
            long owed = asking.stream()
                    .filter(row -> row.state() == State.SENT && !row.isNoted(Note.ALREADY_KNOWN))
                    .count();
            if (found < owed) {
                faults.add(step + ": sent " + owed + " times, done " + found + " times; " + names(asking));
            }
            if (found > asking.size()) {
                faults.add(step + ": done " + found + " times for " + asking.size() + " rows; " + names(asking));
            }
        });
    }

    private void noEffectWithoutRow() {
        effects.keySet().stream()
                .filter(step -> !wanted.containsKey(step))
                .forEach(step -> faults.add(step + ": done without a row"));
    }

    private void carriedRowsAskNothing(List<Effect> happened) {
        Set<String> carried = rows.stream()
                .filter(row -> row.isNoted(Note.CARRIED))
                .map(OutboxFact::id)
                .collect(Collectors.toSet());
        happened.stream()
                .filter(effect ->
                        effect.idempotencyKey().filter(carried::contains).isPresent())
                .forEach(effect -> faults.add(effect + ": of a row that another one carries"));
    }

    private void linesOnce(List<Effect> happened) {
        Set<String> seen = new HashSet<>();
        happened.stream()
                .filter(effect -> effect.kind() == EffectKind.DAY_LINE)
                .filter(effect -> !seen.add(effect.naturalKey()))
                .forEach(effect -> faults.add(effect + ": a line stored twice"));
    }

    private void orderWithinTopics() {
        Map<String, Effect> newest = new HashMap<>();
        for (OutboxFact row : rows) {
            for (Step step : row.steps()) {
                List<Effect> done = effects.getOrDefault(step, List.of());
                if (done.size() == 1 && wanted.getOrDefault(step, List.of()).size() == 1) {
                    Effect effect = done.get(0);
                    Effect before = newest.getOrDefault(row.topic(), effect);
                    if (before.number() > effect.number()) {
                        faults.add(row.topic() + ": " + effect + " happened before " + before);
                    }
                    newest.put(row.topic(), effect);
                }
            }
        }
    }

    private void totals(CloudState state) {
        Map<String, Billed> ours = new TreeMap<>();
        rows.stream()
                .filter(row -> row.state() == State.SENT)
                .flatMap(row -> row.sold().stream())
                .forEach(sold -> ours.merge(
                        Step.pack(sold.gameCode(), sold.packNumber()),
                        new Billed(sold.tickets(), sold.cents()),
                        Billed::and));
        Map<String, Billed> theirs = new TreeMap<>();
        state.packs()
                .forEach(pack ->
                        theirs.merge(Step.pack(pack.gameCode(), pack.packNumber()), pack.billed(), Billed::and));
        Set<String> packs = new HashSet<>(ours.keySet());
        packs.addAll(theirs.keySet());
        rows.forEach(row -> packs.removeAll(row.differs()));
        packs.stream().sorted().forEach(pack -> {
            Billed here = ours.getOrDefault(pack, Billed.NOTHING);
            Billed there = theirs.getOrDefault(pack, Billed.NOTHING);
            if (!here.equals(there)) {
                faults.add("pack " + pack + ": " + here + " here, " + there + " at the cloud");
            }
        });
    }

    private static String names(List<OutboxFact> rows) {
        return rows.stream()
                .map(row -> row.kind() + " " + row.id() + " " + row.state() + row.notes())
                .collect(Collectors.joining(", "));
    }
}
