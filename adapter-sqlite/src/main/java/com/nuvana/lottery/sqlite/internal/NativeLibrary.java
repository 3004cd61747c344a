package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;

/**
 * The driver's native library. It is unpacked into a folder of ours, because a system's own folder for temporary files
 * often forbids execution, and each process has one of its own there, so that those of killed ones can be swept away.
 * The library is loaded once per JVM: the first folder that works decides.
 */
final class NativeLibrary {

    private NativeLibrary() {}

    /** Loads the library unless it is loaded. TEMP_UNUSABLE when the folder cannot hold or run it; may be tried again. */
    static synchronized void load(Path folder) {
        Path own = folder.resolve(Long.toString(ProcessHandle.current().pid()));
        if (isLoaded(own)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            sweep(folder);
            Files.createDirectories(own);
            Files.delete(Files.createTempFile(own, "probe", ".tmp"));
        } catch (IOException e) {
            throw Troubles.of(Trouble.TEMP_UNUSABLE, folder + " cannot be written", e);
        }
        System.setProperty("org.sqlite.tmpdir", own.toString());
        initialise(folder);
    }

    private static boolean isLoaded(Path own) {
        return own.toString().equals(System.getProperty("org.sqlite.tmpdir")) && Files.isDirectory(own) && initialise();
    }

    /** The driver declares that it may throw anything, so anything is caught here and below. */
    private static boolean initialise() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            return false;
        }
    }

    private static void initialise(Path folder) {
        try {
            if (!SQLiteJDBCLoader.initialize()) {
                throw Troubles.of(Trouble.TEMP_UNUSABLE, folder + " cannot run a native library");
            }
        } catch (StorageUnavailable e) {
            throw e;
        } catch (Exception e) {
            throw Troubles.of(Trouble.TEMP_UNUSABLE, folder + " cannot run a native library", e);
        }
    }

    /** Removes what processes left behind that are no more, and what one of our own number left before us. */
    static void sweep(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.filter(NativeLibrary::isLeftBehind).toList()) {
                delete(child);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isLeftBehind(Path child) {
        String name = String.valueOf(child.getFileName());
        if (!name.matches("[0-9]{1,18}")) {
            return false;
        }
        long pid = Long.parseLong(name);
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    /** What cannot be deleted stays for the next time, and what another program has just deleted is gone. */
    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }
}
