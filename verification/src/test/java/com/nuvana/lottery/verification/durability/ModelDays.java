package com.nuvana.lottery.verification.durability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The business days of the model: a shop in Chicago whose day ends at 18:00. */
final class ModelDays {

    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final int CUT_OFF_HOUR = 18;

    private final ModelBooks books;

    ModelDays(ModelBooks books) {
        this.books = books;
    }

    void take(Act act) {
        switch (act.command()) {
            case "initialiseDay" -> {
                books.days.add(new ModelBooks.Day(dateAt(act.at()).toString(), 1, "UNDER_WAY", "OPEN", ""));
                books.fact("day:1", "DAY_OPENED");
            }
            case "completeOnboarding" -> {
                ModelBooks.Day day = books.day();
                books.day(new ModelBooks.Day(day.date(), day.ordinal(), "COMPLETED", day.state(), ""));
                books.fact("day:1", "ONBOARDING_COMPLETED");
            }
            case "saveDraft" -> {
                books.draft.put(act.word(0), decision(act.word(1)));
                books.fresh.add(act.word(0));
            }
            case "prepareClose" -> prepare(act);
            case "cancelClose" -> state("OPEN");
            case "commitClose" -> commit(act.at());
            default -> throw new IllegalArgumentException(act.text());
        }
    }

    private static String decision(String word) {
        return word.replace(':', ' ');
    }

    private static LocalDate dateAt(Instant at) {
        ZonedDateTime local = at.atZone(ZONE);
        return local.toLocalDate().plusDays(local.getHour() < CUT_OFF_HOUR ? 0 : 1);
    }

    private void state(String state) {
        ModelBooks.Day day = books.day();
        books.day(new ModelBooks.Day(day.date(), day.ordinal(), day.onboarding(), state, ""));
    }

    private void prepare(Act act) {
        Map<String, String> decisions = new LinkedHashMap<>();
        if (act.word(0).equals("DRAFT")) {
            books.draft.forEach((pack, decision) -> {
                if (books.fresh.contains(pack)) {
                    decisions.put(pack, decision);
                }
            });
        } else {
            act.words().forEach(word -> decisions.put(word.split("=", -1)[0], decision(word.split("=", -1)[1])));
        }
        books.draft.clear();
        books.draft.putAll(decisions);
        books.fresh.clear();
        books.fresh.addAll(decisions.keySet());
        books.prepared.clear();
        decisions.forEach((name, decision) -> books.prepared.put(name, line(name, decision)));
        state("PREPARED");
    }

    private ModelBooks.Line line(String name, String decision) {
        ModelPack pack = books.pack(name);
        ModelGame game = books.game(name);
        String[] words = decision.split(" ", -1);
        int to = switch (words[0]) {
            case "SCANNED", "TYPED" -> game.gone(words[1]);
            case "SOLD_OUT" -> game.size();
            default -> pack.position();
        };
        return new ModelBooks.Line(pack.bin(), pack.position(), to, game.cents(), decision);
    }

    private void commit(Instant at) {
        books.prepared.forEach(this::bookLine);
        ModelBooks.Day day = books.day();
        books.day(new ModelBooks.Day(day.date(), day.ordinal(), day.onboarding(), "CLOSED", totals()));
        int place = books.days.size();
        books.fact("day:" + place, "DAY_CLOSED");
        books.fact("day:" + (place + 1), "DAY_OPENED");
        LocalDate date = dateAt(at);
        if (date.plusDays(1).toString().equals(day.date())) {
            date = date.plusDays(1);
        }
        int ordinal = 1;
        for (ModelBooks.Day other : books.days) {
            ordinal = other.date().equals(date.toString()) ? Math.max(ordinal, other.ordinal() + 1) : ordinal;
        }
        books.days.add(new ModelBooks.Day(date.toString(), ordinal, "NONE", "OPEN", ""));
        books.draft.clear();
        books.fresh.clear();
        books.prepared.clear();
        books.undoable.clear();
    }

    private void bookLine(String name, ModelBooks.Line line) {
        ModelPack pack = books.pack(name);
        boolean soldOut = line.decision().equals("SOLD_OUT");
        if (line.decision().startsWith("NOT_SEEN")) {
            books.raise("NOT_SEEN", name, books.game(name).size() - line.from(), line.price());
        }
        if (soldOut) {
            new ModelPacks(books).soldOut(name, line.price());
        } else {
            books.book(name, "COUNTED", pack.in("ACTIVE", line.to(), pack.bin()), line.price());
            books.undoable.remove(name);
        }
    }

    private String totals() {
        SortedMap<String, int[]> sums = new TreeMap<>();
        for (ModelBooks.Booked booked : books.ledger) {
            if (booked.day() == books.days.size()) {
                int[] sum = sums.computeIfAbsent(booked.kind(), kind -> new int[3]);
                int tickets = booked.to() - booked.from();
                sum[0]++;
                sum[1] += tickets;
                sum[2] += tickets * booked.cents();
            }
        }
        StringBuilder text = new StringBuilder();
        sums.forEach((kind, sum) -> text.append(text.length() == 0 ? ": " : ", ")
                .append(kind + " " + sum[0] + " of " + sum[1] + " tickets " + sum[2] + "c"));
        return text.toString();
    }
}
