package com.nuvana.lottery.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

    private static final int PROGRAMS = 4;
    private static final int LEFT_BEHIND = 400;

    /** Above the largest process number of any system we run on. */
    private static final long NOBODY = 5_000_000_000L;

    @TempDir
    private Path folder;

    @Test
    void programs_that_start_together_sweep_the_same_folders_and_none_fails() throws Exception {
        for (int i = 0; i < LEFT_BEHIND; i++) {
            Path own = Files.createDirectories(folder.resolve(Long.toString(NOBODY + i)));
            Files.writeString(own.resolve("library.so"), "left behind");
            Files.writeString(own.resolve("library.so.lck"), "");
        }
        CyclicBarrier start = new CyclicBarrier(PROGRAMS);
        ExecutorService programs = Executors.newFixedThreadPool(PROGRAMS);
        try {
            List<Callable<Boolean>> sweeps = new ArrayList<>();
            for (int i = 0; i < PROGRAMS; i++) {
                sweeps.add(() -> swept(start));
            }
            for (Future<Boolean> each : programs.invokeAll(sweeps, 1, TimeUnit.MINUTES)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            programs.shutdownNow();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private boolean swept(CyclicBarrier start) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        NativeLibrary.sweep(folder);
        return true;
    }

    @Test
    void a_folder_that_cannot_be_listed_is_told() {
        assertThat(catchThrowable(() -> NativeLibrary.sweep(folder.resolve("nowhere"))))
                .isInstanceOf(IOException.class);
    }
}
