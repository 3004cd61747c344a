package com.nuvana.lottery.sqlite.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which processes have a store open: each holds one place of a file beside it for as long, with its name in it. The
 * system frees the place when a process dies. It is a file of its own, because the channel of {@link StoreLock} may be
 * closed by an interrupt, and every lock of the process on that file with it. Called under the store's lock, but for
 * leaving. Thread-safe.
 */
final class Presence {

    private static final int PLACES = 64;
    private static final int TEXT_BYTES = 160;

    /** Beyond the texts, which others have to be able to read while a byte is locked. */
    private static final long FIRST_LOCKED_BYTE = 1L << 40;

    /**
     * Channels that stay open because other classes of ours in this JVM, of another class loader, hold a place of that
     * file: the system takes the process for one, and closing any descriptor of the file would free their place. They are
     * used again; held here, so that no collection closes them.
     */
    private static final Map<Path, FileChannel> KEPT = new ConcurrentHashMap<>();

    private final Path file;
    private int stores;
    private Optional<FileChannel> channel = Optional.empty();

    Presence(Path file) {
        this.file = file;
    }

    private interface Work<T> {
        T on(FileChannel open) throws IOException;
    }

    /** An interrupt would close the channel: it is kept for afterwards. */
    private <T> T undisturbed(Work<T> work, FileChannel open) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            return work.on(open);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private FileChannel opened() throws IOException {
        FileChannel kept = KEPT.get(file);
        return kept != null && kept.isOpen() ? kept : newlyOpened();
    }

    private FileChannel newlyOpened() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Says that this process has the store open, once more. LOCKED when more have it open than there are places. */
    synchronized void enter(String holder) {
        if (stores == 0) {
            takeAPlace(holder);
        }
        stores++;
    }

    private void takeAPlace(String holder) {
        try {
            FileChannel open = opened();
            if (!alone(any -> isTaken(any, holder), open)) {
                open.close();
                throw Troubles.of(
                        Trouble.LOCKED, file + " has no place left: " + PLACES + " programs have the store open");
            }
            channel = Optional.of(open);
        } catch (IOException e) {
            throw FileTroubles.of(file, e);
        }
    }

    /** The work on a channel, which does not stay open by a mishap: a collection would close it at any time. */
    private <T> T alone(Work<T> work, FileChannel open) throws IOException {
        try {
            return undisturbed(work, open);
        } catch (OverlappingFileLockException e) {
            throw inAnotherLoader(open, e);
        } catch (IOException e) {
            open.close();
            throw e;
        }
    }

    private StorageUnavailable inAnotherLoader(FileChannel open, OverlappingFileLockException e) {
        KEPT.put(file, open);
        return Troubles.of(
                Trouble.LOCKED,
                "this program itself has the store open, by another class loader: "
                        + file.resolveSibling(StoreFiles.DATABASE),
                e);
    }

    /** Looks at all places first: one behind the first free one may be held by another class loader. */
    private static boolean isTaken(FileChannel open, String holder) throws IOException {
        names(open);
        for (int place = 0; place < PLACES; place++) {
            FileLock lock = open.tryLock(FIRST_LOCKED_BYTE + place, 1, false);
            if (lock != null) {
                write(
                        open,
                        place,
                        holder + " (process " + ProcessHandle.current().pid() + ")");
                return true;
            }
        }
        return false;
    }

    /** The name is a courtesy to those who wait: a disk too full for it stops nobody. */
    private static void write(FileChannel open, int place, String text) {
        ByteBuffer bytes = ByteBuffer.allocate(TEXT_BYTES);
        byte[] name = text.getBytes(UTF_8);
        bytes.put(name, 0, Math.min(name.length, TEXT_BYTES)).rewind();
        try {
            open.write(bytes, (long) place * TEXT_BYTES);
        } catch (IOException e) {
            bytes.clear();
        }
    }

    /** Says that it is closed again, once. */
    synchronized void leave() {
        stores--;
        if (stores == 0) {
            close();
        }
    }

    private void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            channel = Optional.empty();
        }
    }

    /** Says whether this process has the store open. */
    synchronized boolean isHere() {
        return stores > 0;
    }

    /** Refuses LOCKED, naming them, when any process has the store open, this one included. */
    synchronized void requireNobody() {
        if (isHere()) {
            throw Troubles.of(
                    Trouble.LOCKED,
                    "this program itself has the store open: " + file.resolveSibling(StoreFiles.DATABASE));
        }
        try {
            List<String> names = others();
            if (!names.isEmpty()) {
                throw Troubles.of(Trouble.LOCKED, "the store is open in " + String.join(", ", names));
            }
        } catch (IOException e) {
            throw FileTroubles.of(file, e);
        }
    }

    private List<String> others() throws IOException {
        FileChannel open = opened();
        List<String> names = alone(Presence::names, open);
        open.close();
        return names;
    }

    private static List<String> names(FileChannel open) throws IOException {
        List<String> names = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            FileLock free = open.tryLock(FIRST_LOCKED_BYTE + place, 1, false);
            if (free == null) {
                names.add(read(open, place));
            } else {
                free.release();
            }
        }
        return names;
    }

    private static String read(FileChannel open, int place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(TEXT_BYTES);
        int count = open.read(bytes, (long) place * TEXT_BYTES);
        String name = new String(bytes.array(), 0, Math.max(0, count), UTF_8).replace("\0", "");
        return name.isEmpty() ? "another program" : name;
    }
}
