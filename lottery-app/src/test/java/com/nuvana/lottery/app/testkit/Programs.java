package com.nuvana.lottery.app.testkit;

import java.io.IOException;
import java.util.List;

/** Programs of the system. */
public final class Programs {

    private Programs() {}

    /** Runs one to its end; false when it fails or is not there. */
    public static boolean run(List<String> line) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(line).redirectErrorStream(true).start();
        } catch (IOException noSuchProgram) {
            return false;
        }
        process.getInputStream().readAllBytes();
        return process.onExit().join().exitValue() == 0;
    }
}
