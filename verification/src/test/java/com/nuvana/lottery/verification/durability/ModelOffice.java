package com.nuvana.lottery.verification.durability;

import java.util.Locale;

/** Bins, games, settings and people of the model. */
final class ModelOffice {

    private final ModelBooks books;

    ModelOffice(ModelBooks books) {
        this.books = books;
    }

    void take(Act act) {
        switch (act.command()) {
            case "setUpStore" -> setUp(act.number(0));
            case "importGames" ->
                game(new ModelGame(
                        act.word(0),
                        act.number(1),
                        act.number(2),
                        act.number(3),
                        act.word(4).equals("UP")));
            case "createBins" -> bins(act.number(0));
            case "renameBin" -> {
                books.office.put("bin " + act.word(0), act.word(1));
                books.fact("bins", "BIN_CHANGED");
            }
            case "removeBin" -> remove(act.number(0));
            case "enableLayout" -> books.office.put("layout " + act.word(0), "enabled");
            case "changeSetting" -> set(act.word(0), act.word(1));
            default -> throw new IllegalArgumentException(act.text());
        }
    }

    private void setUp(int bins) {
        books.office.put("employee 1", "STORE_MANAGER ACTIVE");
        books.office.put("layout STD-24", "enabled");
        books.office.put("setting jumpShare", "100");
        books.office.put("setting varianceTolerance", "0");
        books.office.put("setting settleAtSoldOut", "unset");
        bins(bins);
    }

    private void game(ModelGame game) {
        books.games.put(game.code(), game);
        books.office.put("game " + game.code(), game.cents() + "c " + game.size() + " tickets ACTIVE");
    }

    /** Lowest free numbers. */
    private void bins(int count) {
        int number = 1;
        for (int made = 0; made < count; number++) {
            if (books.office.putIfAbsent("bin " + number, "Bin " + number) == null) {
                made++;
            }
        }
        books.fact("bins", "BINS_CREATED");
    }

    private void remove(int number) {
        String label = books.office.remove("bin " + number);
        int before = 1;
        while (books.office.containsKey("bin " + number + " removed " + before)) {
            before++;
        }
        books.office.put("bin " + number + " removed " + before, String.valueOf(label));
        books.fact("bins", "BIN_REMOVED");
    }

    private void set(String setting, String value) {
        switch (setting) {
            case "jumpShare" -> books.jumpShare = Integer.parseInt(value);
            case "settleAtSoldOut" -> books.settlesAtSoldOut = value.equals("yes");
            case "varianceTolerance" -> {}
            default -> throw new IllegalArgumentException(setting);
        }
        books.office.put("setting " + setting, value.toUpperCase(Locale.ROOT));
    }

    void people(Act act) {
        String employee = "employee " + act.word(0);
        String tries = "tries " + act.word(0);
        switch (act.command()) {
            case "addEmployee" -> books.office.put(employee, act.word(1) + " ACTIVE");
            case "deactivateEmployee" ->
                books.office.computeIfPresent(employee, (code, said) -> said.replace(" ACTIVE", " INACTIVE"));
            case "unlockEmployee" -> books.office.remove(tries);
            case "changePin" -> {}
            case "checkPin" -> {
                if (act.word(2).equals("right")) {
                    books.office.remove(tries);
                } else {
                    int wrong = Integer.parseInt(books.office.getOrDefault(tries, "0"));
                    books.office.put(tries, Integer.toString(wrong + 1));
                }
            }
            default -> throw new IllegalArgumentException(act.text());
        }
    }
}
