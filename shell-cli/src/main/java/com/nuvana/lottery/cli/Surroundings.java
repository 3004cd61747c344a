package com.nuvana.lottery.cli;

import com.nuvana.lottery.embed.PlatformFolders;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Everything outside the program that a command may touch, handed in by whoever starts it: nothing below reads the
 * environment, the clock or a standard stream by itself.
 *
 * @param terminal the person, where there is one; nothing ever waits without
 * @param zone in which instants are shown
 */
public record Surroundings(
        Map<String, String> environment,
        PlatformFolders folders,
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Optional<Terminal> terminal,
        InstantSource clock,
        ZoneId zone) {

    /** Copies the environment. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** A variable of the environment that is set and not blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
