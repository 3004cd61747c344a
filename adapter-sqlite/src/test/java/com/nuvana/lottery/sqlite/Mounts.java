package com.nuvana.lottery.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small file systems in memory, where the machine lets us mount them: that takes root's rights. */
final class Mounts {

    private Mounts() {}

    /** Mounts one over that folder; false where that is not allowed. */
    static boolean tmpfs(Path folder, String options) throws IOException {
        return runs(List.of("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()));
    }

    static boolean remount(Path folder, String options) throws IOException {
        return runs(List.of("mount", "-o", "remount," + options, folder.toString()));
    }

    /** Unmounts it, even if somebody is still in it. */
    static void unmount(Path folder) throws IOException {
        runs(List.of("umount", "-l", folder.toString()));
    }

    /** Runs a system's program; false when it fails or is not there. */
    static boolean runs(List<String> line) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(new ArrayList<>(line))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noSuchProgram) {
            return false;
        }
        process.getInputStream().readAllBytes();
        return process.onExit().join().exitValue() == 0;
    }
}
