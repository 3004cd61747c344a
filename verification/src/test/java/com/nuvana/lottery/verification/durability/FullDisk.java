package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.testkit.Ballast;
import com.nuvana.lottery.app.testkit.Mounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk with room for only so many pages more: a small one, in memory. Needs root's rights. */
final class FullDisk implements Fault {

    private final Path ballast;

    private FullDisk(Path ballast) {
        this.ballast = ballast;
    }

    /** Mounts a small disk over that folder; false where that is not allowed. */
    static boolean isMounted(Path folder) throws IOException {
        return Mounts.tmpfs(folder, "size=8m");
    }

    static void unmount(Path folder) throws IOException {
        Mounts.unmount(folder);
    }

    /** Leaves no page on that disk in the first place, one in the second, and so on. */
    static Kind on(Path disk) {
        return (program, home, place) -> full(disk.resolve("ballast"), place - 1);
    }

    private static FullDisk full(Path ballast, int pages) throws IOException {
        Ballast.leave(ballast, pages);
        return new FullDisk(ballast);
    }

    @Override
    public Struck heal() throws IOException {
        Files.delete(ballast);
        return Struck.UNTOLD;
    }
}
