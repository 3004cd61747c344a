package com.nuvana.lottery.verification.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.OtherProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A {@link TillProgram} in a JVM of its own. */
final class TillProcess implements AutoCloseable {

    private static final String DONE = "done [0-9]+\\.";

    private final OtherProcess process;
    private int done;

    private TillProcess(OtherProcess process) {
        this.process = process;
    }

    /** Starts one for the store in that home; it opens nothing by itself. */
    static TillProcess on(Path home) throws IOException {
        return new TillProcess(OtherProcess.running(TillProgram.class, List.of(home.toString())));
    }

    /** Opens the store, and answers how many milliseconds it took from its start to the first answered question. */
    long open(String how) throws IOException {
        String[] ready = process.answer().split(" ", -1);
        long toldAt = System.currentTimeMillis();
        String[] open = process.ask(how).split(" ", -1);
        assertThat(open[0]).isEqualTo("open");
        // It may have been ready before it was told to go on: that wait is none of its own.
        return Long.parseLong(ready[1]) - process.startedAt() + Long.parseLong(open[1]) - toldAt;
    }

    /** Begins to make or open the store, and does not wait for it. */
    void begin(String how) throws IOException {
        assertThat(process.answer()).startsWith("ready");
        process.tell(how);
    }

    /** What the product itself finds wrong. */
    String doctor() throws IOException {
        return process.ask("doctor");
    }

    /** Gives it all that to do, one after the other. */
    void give(List<Act> acts) {
        acts.forEach(act -> process.tell(act.text()));
    }

    /** Waits until the next one is done. */
    void awaitDone() throws IOException {
        done++;
        process.expect("done " + done + ".");
    }

    /** Kills it a random moment from now, not later than that many microseconds; answers how many acts it told of. */
    int kill(Random random, int micros) throws IOException {
        long moment = System.nanoTime() + random.nextInt(micros) * 1_000L;
        while (System.nanoTime() < moment) {
            Thread.onSpinWait();
        }
        done += (int) process.kill().stream().filter(line -> line.matches(DONE)).count();
        return done;
    }

    @Override
    public void close() {
        process.close();
    }
}
