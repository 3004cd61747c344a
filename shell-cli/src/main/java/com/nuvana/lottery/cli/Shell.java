package com.nuvana.lottery.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.embed.Lottery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * What a command works with: the store, the person, the output. One per run of the program; not thread-safe. The parts
 * that open a store are made when the first command asks for them.
 */
public final class Shell implements AutoCloseable {

    private final Surroundings surroundings;
    private final GlobalOptions options = new GlobalOptions();
    private final Output output;
    private final Style style;
    private Optional<Injector> injector = Optional.empty();

    private Shell(Surroundings surroundings, RawArguments raw) {
        this.surroundings = surroundings;
        boolean isColoured = surroundings.terminal().isPresent()
                && surroundings.variable("NO_COLOR").isEmpty()
                && !raw.isWithoutColour();
        this.style = isColoured ? Style.COLOUR : Style.PLAIN;
        Words words = new Words(Messages.in(raw.language()), surroundings.zone());
        this.output = new Output(surroundings.out(), surroundings.err(), raw.reader(), words, style);
    }

    /** Runs one command line and answers its exit code. */
    public static int run(Surroundings surroundings, String... args) {
        try (Shell shell = new Shell(surroundings, RawArguments.of(args))) {
            return shell.output.written(shell.line(Commands.in(List.of(args))).execute(args));
        }
    }

    /** The whole command line, for those who want to know what there is rather than run it. */
    static CommandLine line(Surroundings surroundings) {
        return new Shell(surroundings, RawArguments.of()).line(Commands.ALL);
    }

    /** The command line as picocli sees it, with those commands. */
    private CommandLine line(List<Commands.Named> commands) {
        ErrorHandler errors = new ErrorHandler(surroundings, output);
        CommandLine line = new CommandLine(new Root(options), new CommandFactory(this));
        commands.forEach(each -> line.addSubcommand(each.word(), each.type()));
        // What is set here holds for the commands that are there by now.
        line.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setColorScheme(Help.defaultColorScheme(style == Style.COLOUR ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionExceptionHandler(errors)
                .setExecutionStrategy(new SelfDescription(output))
                .setParameterExceptionHandler(errors);
        // Here rather than as an annotation, which every command below would repeat.
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meanings());
        Converters.teach(line);
        return line;
    }

    /** Runs something that only reads; nobody has to log in. */
    public <T> int read(Function<Lottery, Outcome<T, Refusal>> work, View<T> view) {
        return local().print(work.apply(store().lottery()), view);
    }

    /** Runs something that writes, as the person of {@code --as} with the approval of {@code --approver}. */
    public <T> int write(BiFunction<Lottery, Authority, Outcome<T, Refusal>> work, View<T> view) {
        return local().print(login().who().then(who -> work.apply(store().lottery(), who)), view);
    }

    /** The output in the time of the store, once it is set up. */
    private Output local() {
        return store().lottery()
                .read(views -> views.stores().find())
                .map(store -> output.in(store.settings().timeZone()))
                .orElse(output);
    }

    /** Runs something about people or set-up, which asks for PINs by itself. */
    public Output output() {
        return output;
    }

    /** The environment, the streams and the clock. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** The folder that the command names; empty where it leaves that to the environment or the platform. */
    public Optional<Path> givenHome() {
        return options.home();
    }

    /** The store's folder. */
    public Path home() {
        return CliModule.home(surroundings, options);
    }

    /** The store. */
    public StoreSession store() {
        return injector().getInstance(StoreSession.class);
    }

    /** Who gives the command. */
    public Login login() {
        return injector().getInstance(Login.class);
    }

    /** Who gives the command, checked; the store is closed again afterwards. */
    public Outcome<Authority, Refusal> whoLeaving() {
        try {
            return login().who();
        } finally {
            store().close();
        }
    }

    /** Asks for PINs. */
    public PinPrompt prompt() {
        return injector().getInstance(PinPrompt.class);
    }

    private Injector injector() {
        if (injector.isEmpty()) {
            injector = Optional.of(Guice.createInjector(new CliModule(surroundings, options, output.words())));
        }
        return injector.get();
    }

    @Override
    public void close() {
        injector.ifPresent(parts -> parts.getInstance(StoreSession.class).close());
        surroundings.out().flush();
        surroundings.err().flush();
    }
}
