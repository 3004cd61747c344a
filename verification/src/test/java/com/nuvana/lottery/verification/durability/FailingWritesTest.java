package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nuvana.lottery.app.testkit.Programs;
import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The N-th write of a use case fails, for every N until it comes through: no transaction is torn, the trouble has a code,
 * an answer that nothing was booked is true for the program that gave it and for the one that comes after its death, and
 * the same program goes on by itself when the fault is over.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FailingWritesTest {

    /** Tried in every build; before a release, all use cases are. */
    private static final List<String> SCENARIOS =
            List.of("importGames", "receivePacks", "activatePack", "countPack", "prepareClose", "commitClose");

    /** Every kind of fault; the first three need strace, the fourth the right to mount, the last prlimit. */
    private static final List<String> KINDS =
            List.of("one write full", "one sync", "every sync", "full disk", "file limit");

    private final Map<String, String> figures = new LinkedHashMap<>();
    private Path folder;
    private Templates templates;
    private ShopProcess program;

    @BeforeAll
    void start(@TempDir Path given) throws IOException {
        folder = given;
        templates = Templates.make(folder.resolve("templates"), this::isScenario);
        program = ShopProcess.start(1_000_000);
    }

    @AfterAll
    void end() {
        program.close();
        List<String> missing =
                KINDS.stream().filter(kind -> !figures.containsKey(kind)).toList();
        Tier.measured(
                "B3",
                scenarios().size() + " scenarios; " + figures
                        + (missing.isEmpty() ? "" : "; not tried here: " + String.join(", ", missing)));
    }

    private boolean isScenario(String command) {
        return Tier.current() == Tier.RELEASE || SCENARIOS.contains(command);
    }

    private List<String> scenarios() {
        return templates.commands().stream().distinct().filter(this::isScenario).toList();
    }

    private SortedMap<String, Integer> tried(String name, Path on, Fault.Kind kind) throws IOException {
        FaultTrial trial = new FaultTrial(templates, on, folder, program);
        for (String command : scenarios()) {
            trial.every(templates.commands().lastIndexOf(command), name, kind);
        }
        figures.put(name, trial.places() + " places " + trial.tally());
        return trial.tally();
    }

    @Test
    void a_write_for_which_the_system_has_no_room() throws IOException {
        assumeTrue(Strace.isUsable(program), "there is no strace here, or it may not trace");

        assertThat(tried("one write full", folder.resolve("write"), Strace.once("write", "ENOSPC")))
                .containsKey("DISK_FULL");
    }

    /** The hardest case: everything is written, and only the disk's word is missing. */
    @Test
    void a_sync_that_fails_once() throws IOException {
        assumeTrue(Strace.isUsable(program), "there is no strace here, or it may not trace");

        assertThat(tried("one sync", folder.resolve("sync"), Strace.once("fsync", "EIO")))
                .containsKey("IO_ERROR")
                .doesNotContainKey("UNCERTAIN");
    }

    @Test
    void syncs_that_fail_from_one_on() throws IOException {
        assumeTrue(Strace.isUsable(program), "there is no strace here, or it may not trace");

        assertThat(tried("every sync", folder.resolve("syncs"), Strace.forEver("fsync", "EIO")))
                .containsKey("UNCERTAIN");
    }

    @Test
    void a_disk_without_room() throws IOException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(FullDisk.isMounted(disk), "file systems cannot be mounted here");
        try {
            assertThat(tried("full disk", disk, FullDisk.on(disk))).containsKey("DISK_FULL");
        } finally {
            FullDisk.unmount(disk);
        }
    }

    @Test
    void files_that_may_not_grow() throws IOException {
        assumeTrue(Programs.run(List.of("prlimit", "--version")), "there is no prlimit here");

        assertThat(tried("file limit", folder.resolve("limit"), FileLimit.growing()))
                .containsKey("IO_ERROR");
    }
}
