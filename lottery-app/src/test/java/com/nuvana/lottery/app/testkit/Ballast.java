package com.nuvana.lottery.app.testkit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the room of a small disk. */
public final class Ballast {

    private static final int PAGE = 4_096;

    private Ballast() {}

    /** Fills that file, anew, until the disk has only so many pages of 4 KiB left. */
    public static void leave(Path file, int pages) throws IOException {
        Files.deleteIfExists(file);
        byte[] page = new byte[PAGE];
        long written = 0;
        try (RandomAccessFile ballast = new RandomAccessFile(file.toFile(), "rw")) {
            while (isWritten(ballast, page)) {
                written += PAGE;
            }
            ballast.setLength(Math.max(0, written - (long) pages * PAGE));
        }
    }

    private static boolean isWritten(RandomAccessFile file, byte[] page) {
        try {
            file.write(page);
            return true;
        } catch (IOException full) {
            return false;
        }
    }
}
