package com.nuvana.lottery.verification.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Tests that find nothing prove nothing: each of these bugs, planted into a copy of the program, has to make the suites
 * fail that its patch names. One by itself: {@code -Dlottery.planted=NAME}, or a pattern of names.
 */
@Isolated("it runs two programs at a time itself")
class PlantedBugsTest {

    private static final List<String> QUICK =
            List.of("down-read-as-up", "normal-for-full", "settings-of-yesterday", "chain-not-extended");

    /** Each runs in a JVM of its own: as many as a small machine has processors. */
    private static final ExecutorService TOGETHER = Executors.newFixedThreadPool(2);

    private static final AtomicInteger KILLED = new AtomicInteger();
    private static final AtomicInteger TRIED = new AtomicInteger();
    private static final AtomicInteger SKIPPED = new AtomicInteger();

    @TempDir
    private Path folder;

    private static List<PlantedBug> bugs() throws IOException, URISyntaxException {
        return PlantedBug.in(Path.of(Objects.requireNonNull(PlantedBugsTest.class.getResource("/planted"))
                .toURI()));
    }

    /**
     * What fails without a bug, for want of a class or a file there, would find every bug. In every build the suites of a few
     * are tried, from each module one: all of them take longer than the bugs.
     */
    @Test
    void without_a_bug_none_is_found() throws IOException, URISyntaxException {
        List<PlantedBug> seen = bugs().stream()
                .filter(bug -> Tier.current() == Tier.RELEASE || QUICK.contains(bug.name()))
                .filter(bug -> bug.needs().stream().allMatch(PlantedBugsTest::isThere))
                .toList();
        assertThat(seen).isNotEmpty();

        PatchedCopy program = PatchedCopy.unpatched(PlantedBug.none(seen, "lottery.kills=2"), folder);

        assertThat(program.failure()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_is_found() throws IOException, URISyntaxException {
        String wanted = System.getProperty("lottery.planted", ".*");
        List<PlantedBug> bugs = bugs();
        assertThat(bugs)
                .hasSizeGreaterThanOrEqualTo(12)
                .extracting(PlantedBug::bug)
                .doesNotContain("");
        Map<PlantedBug, CompletableFuture<Optional<String>>> runs = new LinkedHashMap<>();
        bugs.stream()
                .filter(bug -> bug.name().matches(wanted))
                .forEach(bug -> runs.put(bug, CompletableFuture.supplyAsync(() -> failure(bug), TOGETHER)));
        return runs.entrySet().stream()
                .map(run ->
                        DynamicTest.dynamicTest(run.getKey().name(), () -> assertFound(run.getKey(), run.getValue())));
    }

    /** The failure that a bug causes; empty for one that is not found, or cannot be tried here. */
    private Optional<String> failure(PlantedBug bug) {
        if (!bug.needs().stream().allMatch(PlantedBugsTest::isThere)) {
            return Optional.empty();
        }
        try {
            return PatchedCopy.of(bug, Files.createDirectories(folder.resolve(bug.name())))
                    .failure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertFound(PlantedBug bug, CompletableFuture<Optional<String>> run) {
        Optional<String> failure = run.join();
        if (!bug.needs().stream().allMatch(PlantedBugsTest::isThere)) {
            SKIPPED.incrementAndGet();
            abort(bug.needs() + " is not there, without which this bug cannot be seen");
        }
        TRIED.incrementAndGet();
        assertThat(failure).as("survived: %s", bug.bug()).isPresent();
        KILLED.incrementAndGet();
        System.err.println(bug.name() + " killed: " + failure.orElse(""));
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(at -> Files.isExecutable(Path.of(at).resolve(program)));
    }

    @AfterAll
    static void report() {
        TOGETHER.shutdown();
        Tier.measured(
                "B12",
                KILLED.get() + " of " + TRIED.get() + " planted bugs found; " + SKIPPED.get() + " not tried here");
    }
}
