package com.nuvana.lottery.verification.durability;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk with room for only so many pages more: a small one, in memory. Needs root's rights. */
final class FullDisk implements Fault {

    private static final int PAGE = 4_096;

    private final Path ballast;

    private FullDisk(Path ballast) {
        this.ballast = ballast;
    }

    /** Mounts a small disk over that folder; false where that is not allowed. */
    static boolean isMounted(Path folder) throws IOException {
        return Programs.run(List.of("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder.toString()));
    }

    static void unmount(Path folder) throws IOException {
        Programs.run(List.of("umount", "-l", folder.toString()));
    }

    /** Leaves no page on that disk in the first place, one in the second, and so on. */
    static Kind on(Path disk) {
        return (program, home, place) -> full(disk.resolve("ballast"), place - 1);
    }

    private static FullDisk full(Path ballast, int pages) throws IOException {
        byte[] page = new byte[PAGE];
        long written = 0;
        try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
            while (isWritten(file, page)) {
                written += PAGE;
            }
            file.setLength(Math.max(0, written - (long) pages * PAGE));
        }
        return new FullDisk(ballast);
    }

    private static boolean isWritten(RandomAccessFile file, byte[] page) {
        try {
            file.write(page);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    @Override
    public Struck heal() throws IOException {
        Files.delete(ballast);
        return Struck.UNTOLD;
    }
}
