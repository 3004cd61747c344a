package com.nuvana.lottery.simulator.internal.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An append-only file of JSON lines. A line counts once it is on the disk as a whole: it is synced before anybody is
 * answered, and a last line that a crash tore is dropped when the file is read again.
 */
final class Journal implements AutoCloseable {

    private final FileChannel file;
    private final List<JsonNode> lines;

    private Journal(FileChannel file, List<JsonNode> lines) {
        this.file = file;
        this.lines = lines;
    }

    static Journal open(Path path) {
        try {
            byte[] found = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            List<JsonNode> lines = new ArrayList<>();
            int whole = read(found, lines);
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            file.truncate(whole);
            file.position(whole);
            return new Journal(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("journal " + path, e);
        }
    }

    /** Reads whole lines, and answers how many bytes they are. */
    private static int read(byte[] found, List<JsonNode> lines) {
        int from = 0;
        for (int at = 0; at < found.length; at++) {
            if (found[at] == '\n') {
                byte[] line = Arrays.copyOfRange(found, from, at);
                int number = lines.size() + 1;
                lines.add(Json.parse(Bytes.of(line))
                        .orElseThrow(() -> new IllegalStateException("journal: line " + number + " is damaged: "
                                + new String(line, StandardCharsets.UTF_8))));
                from = at + 1;
            }
        }
        return from;
    }

    /** What it held when it was opened. */
    List<JsonNode> lines() {
        return lines;
    }

    /** Returns when the line is on the disk. */
    void append(JsonNode line) {
        byte[] json = Json.bytes(line).toArray();
        ByteBuffer bytes =
                ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("journal", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("journal", e);
        }
    }
}
