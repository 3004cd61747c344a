package com.nuvana.lottery.simulator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** The cloud as a program: prints where it is, and runs until it is stopped. */
public final class Main {

    private static final int WRONG_USAGE = 2;

    private Main() {}

    /** Starts what the arguments say; {@code --help} tells which there are. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.of(arguments, InstantSource.system());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.HELP);
            System.exit(WRONG_USAGE);
            return;
        }
        if (options.isHelp()) {
            out.println(Options.HELP);
            return;
        }
        try (RunningCloud cloud = CloudSimulator.start(options.config())) {
            Runtime.getRuntime().addShutdownHook(new Thread(cloud::close));
            out.println("url  " + cloud.baseUrl());
            out.println("seed " + cloud.seed());
            if (options.isDemo()) {
                Demo.seed(cloud).lines().forEach(out::println);
            }
            new CountDownLatch(1).await();
        }
    }
}
