package com.nuvana.lottery.cli;

import com.nuvana.lottery.embed.PlatformFolders;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** Where the program begins, and the one place that knows the process's own streams, environment and clock. */
public final class Main {

    private Main() {}

    /** Runs a command line and ends with its exit code. */
    public static void main(String[] args) {
        // From JDK 22 on a console is there even when nobody sits at it, unless it is the plain one.
        System.setProperty("jdk.console", "java.base");
        QuietLogs.install();
        System.exit(Shell.run(surroundings(), args));
    }

    /** Those of this process. */
    static Surroundings surroundings() {
        Optional<Console> console = Optional.ofNullable(System.console());
        Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new Surroundings(
                System.getenv(),
                PlatformFolders.of(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "."))),
                System.in,
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                console.map(Main::terminal),
                InstantSource.system(),
                ZoneId.systemDefault());
    }

    private static PrintWriter writer(FileDescriptor stream, Charset charset) {
        return new PrintWriter(new UnreadPipe(new FileOutputStream(stream)), false, charset);
    }

    private static Terminal terminal(Console console) {
        return prompt -> Optional.ofNullable(console.readPassword("%s", prompt))
                .map(String::valueOf)
                .orElse("");
    }
}
