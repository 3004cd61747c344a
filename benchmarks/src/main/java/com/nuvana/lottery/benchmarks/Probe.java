package com.nuvana.lottery.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the disk itself costs: 4 KiB appended to a file of its own, and synced. */
final class Probe implements AutoCloseable {

    private final Path home;
    private final FileChannel file;
    private final ByteBuffer page = ByteBuffer.allocateDirect(4_096);

    private Probe(Path home, FileChannel file) {
        this.home = home;
        this.file = file;
    }

    /** Where the stores are made. */
    static Probe open() throws IOException {
        Path home = Scratch.folder();
        return new Probe(
                home, FileChannel.open(home.resolve("probe"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /** Writes, and returns when the disk has it. */
    boolean write() throws IOException {
        page.clear();
        file.write(page);
        file.force(false);
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
        Scratch.delete(home);
    }
}
