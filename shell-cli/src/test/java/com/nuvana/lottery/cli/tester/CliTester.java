package com.nuvana.lottery.cli.tester;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.Surroundings;
import com.nuvana.lottery.cli.Terminal;
import com.nuvana.lottery.embed.LotteryConfig;
import com.nuvana.lottery.embed.PlatformFolders;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs command lines in this process, through the program's real composition, on a real encrypted store in a folder of
 * the test: {@code cli.as(CASHIER).run("pack", "count", "bin:7")}. Immutable; time is the one thing shared.
 */
public final class CliTester {

    /** The key of every store of the tests. */
    public static final String KEY = "0123456789abcdef".repeat(4);

    private static final Schemas SCHEMAS = new Schemas();
    private static final Map<String, String> OWNERS = SCHEMAS.byCommand();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path root;
    private final SettableTime time;
    private final Map<String, String> environment;
    private final List<String> ending;
    private final String input;
    private final Optional<Terminal> terminal;

    private CliTester(
            Path root,
            SettableTime time,
            Map<String, String> environment,
            List<String> ending,
            String input,
            Optional<Terminal> terminal) {
        this.root = root;
        this.time = time;
        this.environment = Map.copyOf(environment);
        this.ending = List.copyOf(ending);
        this.input = input;
        this.terminal = terminal;
    }

    /** In that folder there is nothing yet; it is Tuesday, 3 March 2026, 09:00 in Chicago. */
    public static CliTester in(Path root) {
        return new CliTester(
                root,
                SettableTime.at("2026-03-03T15:00:00Z"),
                Map.of("LOTTERY_DB_KEY", KEY),
                List.of(),
                "",
                Optional.empty());
    }

    /** With a store in it: set up, three people, four games, three bins, the first day open and onboarding complete. */
    public static CliTester withStore(Path root) {
        CliTester cli = in(root);
        StoreTemplate.copyTo(cli.home());
        return cli;
    }

    /** The home of the store. */
    public Path home() {
        return root.resolve("data");
    }

    /** Where keys lie that no variable names. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** The clock. */
    public SettableTime time() {
        return time;
    }

    /** The store as a program opens it. */
    public LotteryConfig config() {
        return LotteryConfig.in(home()).with(environment).with(time);
    }

    /** With a variable of the environment. */
    public CliTester with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new CliTester(root, time, more, ending, input, terminal);
    }

    /** Without a variable of the environment. */
    public CliTester without(String variable) {
        Map<String, String> fewer = new HashMap<>(environment);
        fewer.remove(variable);
        return new CliTester(root, time, fewer, ending, input, terminal);
    }

    /** As that person, with the right PIN. */
    public CliTester as(Person person) {
        return with("LOTTERY_PIN", person.pin()).ending("--as", person.code());
    }

    /** With the approval of that person, with the right PIN. */
    public CliTester approvedBy(Person person) {
        return with("LOTTERY_APPROVER_PIN", person.pin()).ending("--approver", person.code());
    }

    /** With these words at the end of every command line. */
    public CliTester ending(String... words) {
        List<String> more = new ArrayList<>(ending);
        more.addAll(List.of(words));
        return new CliTester(root, time, environment, more, input, terminal);
    }

    /** With that text on standard input. */
    public CliTester reading(String text) {
        return new CliTester(root, time, environment, ending, text, terminal);
    }

    /** With a person at a terminal. */
    public CliTester at(Terminal person) {
        return new CliTester(root, time, environment, ending, input, Optional.of(person));
    }

    /** Runs a command line for a person to read. */
    public Ran run(String... args) {
        List<String> line = new ArrayList<>(List.of(args));
        line.addAll(ending);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Shell.run(surroundings(out, err), line.toArray(String[]::new));
        return new Ran(line, exit, out.toString(), err.toString());
    }

    /** Runs a command line with {@code --json}: one document, nothing else, as its schema says. */
    public Document json(String... args) {
        Ran ran = ending("--json").run(args);
        assertThat(ran.err()).as("%s", ran.args()).isEmpty();
        Document document = new Document(ran, JSON.readTree(ran.out()));
        assertThat(SCHEMAS.broken(schema(document, args), document.root()))
                .as("%s: %s", ran.args(), ran.out())
                .isEmpty();
        return document;
    }

    private static String schema(Document document, String... args) {
        if (document.has("/refused")) {
            return "refused";
        }
        if (document.has("/error")) {
            return "error";
        }
        Optional<String> ofItself = Stream.of("help", "version")
                .filter(name -> document.has("/data/" + name))
                .findFirst();
        if (ofItself.isPresent()) {
            return ofItself.get();
        }
        String verb = args.length > 1 ? args[0] + " " + args[1] : args[0];
        String command = OWNERS.containsKey(verb) ? verb : args[0];
        assertThat(OWNERS).as("the schema of %s", command).containsKey(command);
        return OWNERS.get(command);
    }

    /** What a command line of this tester runs in, with what it writes. */
    public Surroundings surroundings(StringWriter out, StringWriter err) {
        return new Surroundings(
                environment,
                new PlatformFolders(home(), keys()),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                terminal,
                time,
                ZoneId.of("UTC"));
    }
}
