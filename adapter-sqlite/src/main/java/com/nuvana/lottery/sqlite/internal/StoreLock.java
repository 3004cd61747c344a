package com.nuvana.lottery.sqlite.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The lock that writes, checkpoints and closing are done under, one at a time among all threads and processes: a lock of
 * this JVM first, then one on the lock file. The system frees it when a process dies. The file names who holds it, for
 * those who wait in vain. Thread-safe.
 */
final class StoreLock {

    /** Beyond the text, which others have to be able to read while the byte is locked. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int TEXT_BYTES = 1_024;
    private static final long SHORTEST_PAUSE = TimeUnit.MICROSECONDS.toNanos(200);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final Path file;
    private final ReentrantLock inJvm = new ReentrantLock(true);
    private volatile String holderHere = "";

    /** Touched by the holder of {@link #inJvm} alone, so that nobody's interrupt can close it under a lock that is held. */
    private Optional<FileChannel> channel = Optional.empty();

    StoreLock(Path file) {
        this.file = file;
    }

    /** What frees the lock again, on the thread that took it. */
    private interface Held {
        void free();
    }

    /**
     * Does {@code work} under the lock, once it is free. LOCKED, naming the holder, when that takes too long; {@code
     * holder} and {@code since} are what others are told meanwhile. The lock is not reentrant.
     */
    <T> T under(String holder, Instant since, Duration wait, Supplier<T> work) {
        Held held = acquire(holder, since, wait);
        try {
            return work.get();
        } finally {
            held.free();
        }
    }

    /**
     * Does the work when nothing else of this process is under way, and under the lock if that is free: it is never
     * refused. For closing, which has to succeed whoever works on the store.
     */
    <T> T whenIdle(String holder, Instant since, Supplier<T> work) {
        if (isHeldHere()) {
            throw new IllegalStateException("transactions are not nested");
        }
        inJvm.lock();
        Optional<FileLock> lock = Optional.empty();
        try {
            lock = free(named(holder, since));
            return work.get();
        } finally {
            lock.ifPresent(this::releaseFile);
            inJvm.unlock();
        }
    }

    private Optional<FileLock> free(String holder) {
        try {
            return tryFile(holder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String named(String holder, Instant since) {
        return holder + " (process " + ProcessHandle.current().pid() + ") since " + since;
    }

    /** Says whether the calling thread holds it. */
    boolean isHeldHere() {
        return inJvm.isHeldByCurrentThread();
    }

    private Held acquire(String holder, Instant since, Duration wait) {
        if (isHeldHere()) {
            throw new IllegalStateException("transactions are not nested");
        }
        Claim claim = new Claim(named(holder, since), wait, System.nanoTime() + wait.toNanos());
        Interrupts interrupts = new Interrupts();
        try {
            lockInJvm(claim, interrupts);
            return lockFile(claim, interrupts);
        } finally {
            interrupts.restore();
        }
    }

    private record Claim(String holder, Duration patience, long deadline) {
        long left() {
            return deadline - System.nanoTime();
        }
    }

    private void lockInJvm(Claim claim, Interrupts interrupts) {
        while (true) {
            try {
                if (inJvm.tryLock(Math.max(0, claim.left()), TimeUnit.NANOSECONDS)) {
                    return;
                }
                throw locked(holderHere, claim.patience());
            } catch (InterruptedException e) {
                interrupts.came();
            }
        }
    }

    private Held lockFile(Claim claim, Interrupts interrupts) {
        boolean done = false;
        try {
            FileLock lock = waitForFile(claim, interrupts);
            holderHere = claim.holder();
            done = true;
            return () -> release(lock);
        } catch (IOException e) {
            throw FileTroubles.of(file, e);
        } finally {
            if (!done) {
                inJvm.unlock();
            }
        }
    }

    private FileLock waitForFile(Claim claim, Interrupts interrupts) throws IOException {
        long pause = SHORTEST_PAUSE;
        while (true) {
            interrupts.clear();
            Optional<FileLock> lock = tryFile(claim.holder());
            if (lock.isPresent()) {
                return lock.get();
            }
            if (claim.left() <= 0) {
                throw locked(read(), claim.patience());
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    /** An interrupt closes the channel, and with it the lock; then it is opened again at the next try. */
    private Optional<FileLock> tryFile(String holder) throws IOException {
        try {
            FileLock lock = open().tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                write(holder);
            }
            return Optional.ofNullable(lock).filter(FileLock::isValid);
        } catch (ClosedChannelException | OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private FileChannel open() throws IOException {
        Optional<FileChannel> open = channel.filter(FileChannel::isOpen);
        if (open.isEmpty()) {
            open = Optional.of(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            channel = open;
        }
        return open.get();
    }

    /** The name is a courtesy to those who wait: a disk too full for it stops nobody. */
    private void write(String holder) {
        ByteBuffer text = ByteBuffer.allocate(TEXT_BYTES);
        byte[] bytes = holder.getBytes(UTF_8);
        text.put(bytes, 0, Math.min(bytes.length, TEXT_BYTES - 1))
                .put((byte) '\n')
                .rewind();
        try {
            open().write(text, 0);
        } catch (IOException e) {
            text.clear();
        }
    }

    private String read() {
        ByteBuffer text = ByteBuffer.allocate(TEXT_BYTES);
        try {
            int count = open().read(text, 0);
            return new String(text.array(), 0, Math.max(count, 0), UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private StorageUnavailable locked(String holder, Duration wait) {
        String who = holder.isEmpty() ? "another program" : holder;
        return Troubles.of(Trouble.LOCKED, file + " is held by " + who + "; waited " + wait.toMillis() + " ms");
    }

    private void release(FileLock lock) {
        releaseFile(lock);
        inJvm.unlock();
    }

    private void releaseFile(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            close();
        }
    }

    /** Gives the lock file up, and any lock on it. */
    void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            channel = Optional.empty();
        }
    }

    /** Waiting is bounded anyway, so an interrupt is only remembered: in the middle it would close the lock file. */
    private static final class Interrupts {
        private boolean seen;

        void clear() {
            seen |= Thread.interrupted();
        }

        void came() {
            seen = true;
        }

        void restore() {
            if (seen) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
