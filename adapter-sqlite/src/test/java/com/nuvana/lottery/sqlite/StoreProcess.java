package com.nuvana.lottery.sqlite;

import com.nuvana.lottery.app.testkit.OtherProcess;
import java.io.IOException;
import java.util.List;

/** A {@link StoreProgram} in a JVM of its own. */
final class StoreProcess implements AutoCloseable {

    private final OtherProcess process;

    private StoreProcess(OtherProcess process) {
        this.process = process;
    }

    /** Starts one for the store of that home. It opens nothing by itself. */
    static StoreProcess on(SqliteConfig config) throws IOException {
        return new StoreProcess(OtherProcess.running(
                StoreProgram.class,
                List.of(
                        config.home().toString(),
                        config.nativeFolder().toString(),
                        config.holder(),
                        Long.toString(config.lockWait().toMillis()))));
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it runs. */
    StoreProcess started() throws IOException {
        process.expect("ready");
        return this;
    }

    /** Waits until it runs and has the store open. */
    StoreProcess opened() throws IOException {
        started();
        tell("open");
        process.expect("open");
        return this;
    }

    void tell(String command) {
        process.tell(command);
    }

    String ask(String command) throws IOException {
        return process.ask(command);
    }

    /** The next line of its answers. */
    String answer() throws IOException {
        return process.answer();
    }

    /** Kills it as the system does, and answers what it had still said. */
    List<String> kill() throws IOException {
        return process.kill();
    }

    /** Ends it, the store closed or not. */
    @Override
    public void close() {
        process.close();
    }
}
