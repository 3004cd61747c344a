package com.nuvana.lottery.cli.demo;

import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.query.DayChoice;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.Surroundings;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.embed.CatalogueCsv;
import com.nuvana.lottery.embed.Lottery;
import com.nuvana.lottery.embed.LotteryConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lottery demo}. */
@Command(
        name = "demo",
        description = "Play one day of a store, yesterday, on a fresh encrypted store with real games.",
        footer = {"Example:", "  lottery demo --seed 7"})
public final class DemoCommand implements Callable<Integer> {

    private static final String GAMES = "texas-games.csv";
    private static final LocalTime DOORS_OPEN = LocalTime.of(6, 30);

    private final Shell shell;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Decides how much is sold; 1 unless given.")
    private long seed;

    /** A demo in that shell. */
    public DemoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.output().in(DemoShop.ZONE).print(played(), new DemoView());
    }

    private Outcome<DemoResult, Refusal> played() {
        Surroundings around = shell.surroundings();
        Instant now = around.clock().instant();
        DemoClock clock = new DemoClock(yesterday(now));
        Path home = shell.givenHome().orElseGet(() -> around.folders().data().resolve("demo-" + now.getEpochSecond()));
        LotteryConfig config = LotteryConfig.in(home)
                .with(around.environment())
                .with(around.folders())
                .with(clock)
                .named("the demo")
                .forOneCommand();
        return played(config, clock);
    }

    private static Instant yesterday(Instant now) {
        return now.atZone(DemoShop.ZONE)
                .toLocalDate()
                .minusDays(1)
                .atTime(DOORS_OPEN)
                .atZone(DemoShop.ZONE)
                .toInstant();
    }

    private Outcome<DemoResult, Refusal> played(LotteryConfig config, DemoClock clock) {
        try (Lottery lottery = Lottery.create(config)) {
            List<Step> steps = new ArrayList<>();
            new DemoDay(DemoShop.open(lottery), clock, seed, steps::add).play(games());
            long movements = lottery.read(views -> views.ledger().last().value());
            return lottery.queries()
                    .dailyReport()
                    .handle(DayChoice.LATEST)
                    .map(report -> new DemoResult(
                            config.home(),
                            steps,
                            report,
                            lottery.queries().compareLedger().handle(),
                            movements));
        }
    }

    private static CatalogueTable games() {
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(GAMES))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CatalogueCsv.parse(text).fold(table -> table, why -> {
                throw new IllegalStateException("the demo's catalogue: " + why);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
