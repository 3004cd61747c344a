package com.nuvana.lottery.cli.tester;

import com.nuvana.lottery.embed.QuickPins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A store made once, by command lines, and copied for each test that wants one: making it takes a while. */
final class StoreTemplate {

    private static final String FILE = "store.db";
    private static final String CATALOGUE = """
            game_number,name,price_usd,tickets_per_pack,first_ticket,status
            2029,Numbers Game,5,75,1,ACTIVE
            2400,$20 Million Supreme,100,15,1,ACTIVE
            2617,"$5,000 Blitz",1,150,1,ACTIVE
            2614,Break the Bank,2,125,1,DISCONTINUED
            """;

    private static final class Once {
        private static final byte[] STORE = made();
    }

    private StoreTemplate() {}

    static void copyTo(Path home) {
        try {
            Files.write(Files.createDirectories(home).resolve(FILE), Once.STORE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] made() {
        try {
            Path root = Files.createTempDirectory("lottery-cli-template");
            CliTester cli = CliTester.in(root);
            Path games = Files.writeString(root.resolve("games.csv"), CATALOGUE);
            setUp(cli, games);
            QuickPins.in(cli.config());
            byte[] store = Files.readAllBytes(cli.home().resolve(FILE));
            root.toFile().deleteOnExit();
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setUp(CliTester cli, Path games) {
        Person boss = Person.STORE_MANAGER;
        cli.with("LOTTERY_PIN", boss.pin()).run(setup(boss)).done();
        hire(cli, Person.SHIFT_MANAGER);
        hire(cli, Person.CASHIER);
        cli.as(boss).run("game", "import", games.toString()).done();
        cli.as(Person.SHIFT_MANAGER).run("day", "initialise").done();
        cli.as(Person.SHIFT_MANAGER).run("day", "complete-onboarding").done();
    }

    private static String[] setup(Person boss) {
        List<String> words = new ArrayList<>(List.of("setup", "--store-name", "Corner Store", "--state", "TX"));
        words.addAll(List.of("--timezone", "America/Chicago", "--cut-off", "18:00", "--direction", "up"));
        words.addAll(List.of("--bins", "3", "--manager", boss.code() + ":" + boss.fullName()));
        return words.toArray(String[]::new);
    }

    private static void hire(CliTester cli, Person person) {
        cli.as(Person.STORE_MANAGER)
                .with("LOTTERY_NEW_PIN", person.pin())
                .run("employee", "add", person.code(), person.fullName(), "--role", person.role())
                .done();
    }
}
