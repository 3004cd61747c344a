package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.backup.Backup;
import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.backup.Retention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of a store's backups, beside the store. Only files are touched whose names we gave. */
final class BackupFolder {

    static final String NAME = "backups";

    /** What is being made or looked at, by the process that does it. */
    private static final Pattern UNFINISHED = Pattern.compile("(?:making|verifying)-([0-9]{1,18})(?:[-.].*)?");

    private final Path folder;

    BackupFolder(Path store) {
        this.folder = store.resolveSibling(NAME);
    }

    Path path(BackupName name) {
        return folder.resolve(name.text());
    }

    /** The backups, newest first; none where there is no folder. */
    List<Backup> list() {
        return inFolder(files -> files.filter(Files::isRegularFile)
                .flatMap(file -> BackupName.parse(file.getFileName().toString()).stream())
                .sorted(BackupName.NEWEST_FIRST)
                .map(name -> new Backup(name, size(path(name))))
                .toList());
    }

    private interface Reading<T> {
        T of(Stream<Path> files) throws IOException;
    }

    private <T> T inFolder(Reading<T> reading) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return reading.of(files);
        } catch (UncheckedIOException e) {
            throw FileTroubles.of(folder, new IOException(e));
        } catch (IOException e) {
            throw FileTroubles.of(folder, e);
        }
    }

    /** One that is deleted meanwhile has no size. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** An empty file for a copy to be made in. What killed processes left unfinished is swept away. */
    Path draft() {
        Path draft = folder.resolve("making-" + ProcessHandle.current().pid() + ".db");
        try {
            makeFolder();
            sweep();
            return Files.createFile(draft);
        } catch (IOException e) {
            throw FileTroubles.of(draft, e);
        }
    }

    /** Once it is made, its own name has to be on the disk too: without it no backup in it is found. */
    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Durable.syncFolder(folder.resolveSibling("."));
        }
    }

    /** A folder that its owner alone may enter, to look at a copy in. */
    Path lookout() {
        try {
            sweep();
            return Files.createTempDirectory(
                    folder, "verifying-" + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw FileTroubles.of(folder, e);
        }
    }

    /** Removes what processes left behind that are no more, and this one: it makes one backup at a time. */
    private void sweep() {
        for (Path left :
                inFolder(files -> files.filter(BackupFolder::isLeftBehind).toList())) {
            drop(left);
        }
    }

    private static boolean isLeftBehind(Path file) {
        Matcher unfinished = UNFINISHED.matcher(String.valueOf(file.getFileName()));
        if (!unfinished.matches()) {
            return false;
        }
        long pid = Long.parseLong(unfinished.group(1));
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    /** Gives a checked copy its name, once the disk has all of it. */
    Backup keep(Path draft, BackupName name) {
        try {
            Durable.sync(draft);
            Durable.rename(draft, path(name));
            return new Backup(name, Files.size(path(name)));
        } catch (IOException e) {
            throw FileTroubles.of(path(name), e);
        }
    }

    /** Deletes what the retention lets go, now that this one is there, but for what is needed. */
    void prune(BackupName justMade, Set<BackupName> needed) {
        List<BackupName> all = list().stream().map(Backup::name).toList();
        Retention.surplus(all, justMade).stream()
                .filter(name -> !needed.contains(name))
                .forEach(name -> drop(path(name)));
    }

    /** The newest backup of which that is true. */
    Optional<Backup> newest(Predicate<BackupName> wanted) {
        return list().stream().filter(backup -> wanted.test(backup.name())).findFirst();
    }

    /** Deletes a file, or a folder with all that is in it. What cannot be deleted stays for the next time. */
    static void drop(Path left) {
        try (Stream<Path> tree = Files.walk(left)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }
}
