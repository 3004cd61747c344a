package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.internal.rows.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads requests of HTTP/1.1 from a connection, one after the other. */
final class RequestReader {

    private static final int HEAD_AT_MOST = 64 * 1024;

    /** What is kept of a body; the rest is read and dropped, so that whoever sends it can be answered. */
    private static final int BODY_KEPT = 16 * 1024 * 1024;

    private final InputStream in;

    /** A request before it has a number. */
    record Incoming(String method, String path, Map<String, String> query, Map<String, String> headers, Bytes body) {

        boolean isLast() {
            return headers.getOrDefault("connection", "").equalsIgnoreCase("close");
        }
    }

    RequestReader(InputStream in) {
        this.in = in;
    }

    /** The next request; none when the other end is done. {@code proceed} is told when a body is held back. */
    Optional<Incoming> next(Wire wire) throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = first.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new ProtocolException("no request: " + first);
        }
        Map<String, String> headers = headers();
        if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
            wire.write(Bytes.of("HTTP/1.1 100 Continue\r\n\r\n"));
        }
        String[] target = parts[1].split("\\?", 2);
        Map<String, String> query = target.length == 2 ? query(target[1]) : Map.of();
        return Optional.of(new Incoming(parts[0], target[0], query, headers, body(headers)));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        int size = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            size += line.length();
            int colon = line.indexOf(':');
            if (colon < 1 || size > HEAD_AT_MOST) {
                throw new ProtocolException("no header: " + line);
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private Bytes body(Map<String, String> headers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            for (long size = chunkSize(); size > 0; size = chunkSize()) {
                copy(size, body);
                line();
            }
            line();
        } else {
            copy(Long.parseLong(headers.getOrDefault("content-length", "0")), body);
        }
        return Bytes.of(body.toByteArray());
    }

    private long chunkSize() throws IOException {
        return Long.parseLong(line().split(";", 2)[0].strip(), 16);
    }

    private void copy(long size, ByteArrayOutputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        for (long left = size; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("in a body");
            }
            body.write(buffer, 0, Math.min(read, BODY_KEPT - Math.min(BODY_KEPT, body.size())));
            left -= read;
        }
    }

    /** A line without its end; empty also where nothing more comes. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
            if (one != '\r') {
                line.write(one);
            }
            if (line.size() > HEAD_AT_MOST) {
                throw new ProtocolException("a line without an end");
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
