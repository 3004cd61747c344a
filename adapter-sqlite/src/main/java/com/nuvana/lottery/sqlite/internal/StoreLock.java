package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one writer at a time, across threads and processes: a lock in this JVM first, then a lock on a file beside the
 * store, in which the holder stands. The file is opened once and never by anyone else in this process: closing any
 * descriptor of it would drop the lock.
 */
final class StoreLock implements AutoCloseable {

    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int HOLDER_BYTES = 200;

    private final Path path;
    private final FileChannel channel;
    private final byte[] holder;
    private final Duration wait;
    private final ReentrantLock inProcess = new ReentrantLock(true);
    private Optional<FileLock> held = Optional.empty();

    private StoreLock(Path path, FileChannel channel, String holder, Duration wait) {
        this.path = path;
        this.channel = channel;
        this.holder = padded(holder);
        this.wait = wait;
    }

    /** Opens the lock file, and makes it where it is not there. Trouble READ_ONLY. */
    static StoreLock open(Path path, String name, Duration wait, Instant now) {
        String holder = name + ", process " + ProcessHandle.current().pid() + ", since " + now;
        try {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new StoreLock(path, channel, holder, wait);
        } catch (IOException e) {
            throw new StorageUnavailable(Trouble.READ_ONLY, path + " cannot be written", e);
        }
    }

    /** Waits for the lock. Trouble LOCKED, naming the holder, when it takes too long. */
    void acquire() {
        long deadline = System.nanoTime() + wait.toNanos();
        lockInProcess();
        try {
            held = Optional.of(lockFile(deadline));
            writeHolder();
        } catch (IOException e) {
            release();
            throw new StorageUnavailable(Trouble.IO_ERROR, "the lock " + path + " failed", e);
        } catch (StorageUnavailable e) {
            release();
            throw e;
        }
    }

    private void lockInProcess() {
        try {
            if (!inProcess.tryLock(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new StorageUnavailable(
                        Trouble.LOCKED,
                        "another thread of this program has held the store for " + wait.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageUnavailable(Trouble.LOCKED, "interrupted while waiting for the store", e);
        }
    }

    private FileLock lockFile(long deadline) throws IOException {
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() - deadline > 0) {
                throw new StorageUnavailable(
                        Trouble.LOCKED, "the store is held by " + readHolder() + "; waited " + wait.toSeconds() + " s");
            }
            LockSupport.parkNanos(POLL_NANOS);
            lock = channel.tryLock();
        }
        return lock;
    }

    void release() {
        try {
            if (held.isPresent()) {
                held.get().release();
                held = Optional.empty();
            }
        } catch (IOException e) {
            throw new StorageUnavailable(Trouble.IO_ERROR, "the lock " + path + " failed", e);
        } finally {
            inProcess.unlock();
        }
    }

    /** Says whether the calling thread is inside a write. */
    boolean isHeldByThisThread() {
        return inProcess.isHeldByCurrentThread();
    }

    private void writeHolder() throws IOException {
        ByteBuffer present = ByteBuffer.allocate(HOLDER_BYTES);
        channel.read(present, 0);
        if (!Arrays.equals(present.array(), holder)) {
            channel.write(ByteBuffer.wrap(holder), 0);
        }
    }

    private String readHolder() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(HOLDER_BYTES);
        int read = channel.read(buffer, 0);
        String text = new String(buffer.array(), 0, Math.max(read, 0), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "another program" : text;
    }

    private static byte[] padded(String holder) {
        byte[] bytes = new byte[HOLDER_BYTES];
        Arrays.fill(bytes, (byte) ' ');
        byte[] text = holder.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, bytes, 0, Math.min(text.length, HOLDER_BYTES));
        return bytes;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StorageUnavailable(Trouble.IO_ERROR, "the lock " + path + " failed", e);
        }
    }
}
