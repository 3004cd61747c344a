package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Gives the driver a folder of ours to unpack its library into: a temporary folder may be mounted so that nothing can be
 * run from it, and a killed process leaves its copy behind. The driver reads the setting once in the life of a JVM.
 */
final class NativeLibrary {

    private static final String SETTING = "org.sqlite.tmpdir";
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private NativeLibrary() {}

    /** Makes the folder usable and removes what was left behind. Trouble TEMP_UNUSABLE. */
    static void prepare(Path folder, Instant now) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "probe", ".tmp");
            Files.delete(probe);
            removeLeftBehind(folder, now.minus(LEFT_BEHIND));
        } catch (IOException e) {
            throw new StorageUnavailable(
                    Trouble.TEMP_UNUSABLE, "the folder " + folder + " for the database library cannot be used", e);
        }
        System.setProperty(SETTING, folder.toString());
    }

    private static void removeLeftBehind(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
