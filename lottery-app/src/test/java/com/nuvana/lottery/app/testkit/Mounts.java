package com.nuvana.lottery.app.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Small file systems in memory, where the machine lets us mount them: that takes root's rights. */
public final class Mounts {

    private Mounts() {}

    /** Mounts one over that folder; false where that is not allowed. */
    public static boolean tmpfs(Path folder, String options) throws IOException {
        return Programs.run(List.of("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()));
    }

    public static boolean remount(Path folder, String options) throws IOException {
        return Programs.run(List.of("mount", "-o", "remount," + options, folder.toString()));
    }

    /** Unmounts it, even if somebody is still in it. */
    public static void unmount(Path folder) throws IOException {
        Programs.run(List.of("umount", "-l", folder.toString()));
    }
}
