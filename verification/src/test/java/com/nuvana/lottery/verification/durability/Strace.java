package com.nuvana.lottery.verification.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls of another process that the system fails, on the files of a store: strace attaches and answers in the system's
 * place. Needs strace, and the right to trace; both can be asked for.
 */
final class Strace implements Fault {

    private final Process tracer;
    private final Path trace;

    private Strace(Process tracer, Path trace) {
        this.tracer = tracer;
        this.trace = trace;
    }

    /** The n-th call of that name fails with that error. */
    static Kind once(String call, String error) {
        return (program, home, place) -> attach(program, home, call, error, Integer.toString(place));
    }

    /** The n-th call of that name fails with that error, and so do all after it. */
    static Kind forEver(String call, String error) {
        return (program, home, place) -> attach(program, home, call, error, place + "+");
    }

    /** Says whether strace is there and may trace a child of ours. */
    static boolean isUsable(ShopProcess program) throws IOException {
        try {
            Process tracer =
                    new ProcessBuilder("strace", "-f", "-e", "trace=fsync", "-p", Long.toString(program.pid())).start();
            Strace trial = new Strace(tracer, Files.createTempFile("faults", ".trace"));
            boolean attached = trial.isAttached();
            trial.heal();
            return attached;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static Strace attach(ShopProcess program, Home home, String call, String error, String when)
            throws IOException {
        Path trace = Files.createTempFile("faults", ".trace");
        List<String> line = new ArrayList<>(List.of("strace", "-f", "-p", Long.toString(program.pid())));
        for (Path file : home.files()) {
            line.addAll(List.of("-P", file.toRealPath().toString()));
        }
        line.addAll(List.of("-e", "trace=" + call, "-e", "inject=" + call + ":error=" + error + ":when=" + when));
        line.addAll(List.of("-o", trace.toString()));
        Process tracer = new ProcessBuilder(line).start();
        Strace fault = new Strace(tracer, trace);
        if (!fault.isAttached()) {
            throw new IOException("strace cannot attach");
        }
        return fault;
    }

    private boolean isAttached() throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(tracer.getErrorStream(), UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("attached")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Struck heal() throws IOException {
        tracer.toHandle().destroy();
        tracer.getErrorStream().readAllBytes();
        tracer.onExit().join();
        boolean struck = Files.readString(trace, UTF_8).contains("(INJECTED)");
        Files.delete(trace);
        return struck ? Struck.YES : Struck.NO;
    }
}
