package com.nuvana.lottery.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * How {@code java.util.logging} is set up here: libraries log to standard error what they are worried about, and nothing
 * else; a command says what matters by itself. Named in a property, so that commands without such a library do not start
 * the logging at all.
 */
public final class QuietLogs {

    private static final String SETTINGS = """
            handlers = java.util.logging.ConsoleHandler
            .level = WARNING
            """;

    /** Called by the logging when it starts. */
    public QuietLogs() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)));
    }

    /** Makes the logging of this process quiet, whenever it starts. To be called before anything logs. */
    static void install() {
        System.setProperty("java.util.logging.config.class", QuietLogs.class.getName());
    }
}
