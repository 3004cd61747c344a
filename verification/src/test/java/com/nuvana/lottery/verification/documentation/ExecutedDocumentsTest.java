package com.nuvana.lottery.verification.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutedDocumentsTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern TOKEN = Pattern.compile("\\b[0-9a-f]{32}\\b");
    private static final Pattern BACKUP = Pattern.compile("store-\\S+?\\.db\\b");
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Z_]+)=(.*)");

    /** The home folder of whoever the documents speak of. */
    private static final String HOME = "/home/ana";

    @TempDir
    Path folder;

    private String token = "";
    private String backup = "";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/cli.md"})
    void a_document_prints_what_it_shows(String document) throws IOException {
        List<ConsoleBlock> blocks =
                ConsoleBlock.of(Files.readAllLines(Checkout.root().resolve(document)));
        Program program = new Program(folder);

        for (ConsoleBlock block : blocks) {
            block.shown().forEach(shown -> check(document, block, shown, program));
        }

        assertThat(blocks).as("console blocks in " + document).isNotEmpty();
    }

    private void check(String document, ConsoleBlock block, ConsoleBlock.Shown shown, Program program) {
        Map<String, String> variables = new HashMap<>();
        List<String> arguments = new ArrayList<>();
        for (String word : words(shown.command().replace("$TOKEN", token).replace("$BACKUP", backup))) {
            Matcher assignment = ASSIGNMENT.matcher(word);
            if (arguments.isEmpty() && assignment.matches()) {
                variables.put(assignment.group(1), assignment.group(2));
            } else {
                arguments.add(word);
            }
        }
        assertThat(arguments.get(0)).as(document + ": " + shown.command()).isEqualTo("./lottery");

        Program.Run run = program.run(variables, arguments.subList(1, arguments.size()));

        Matcher tokens = TOKEN.matcher(run.output());
        while (tokens.find()) {
            token = tokens.group();
        }
        Matcher backups = BACKUP.matcher(run.output());
        backup = backups.find() ? backups.group() : backup;
        List<String> printed = ShownLines.alike(run.output().lines().toList(), folder.toString());
        List<String> expected = ShownLines.alike(shown.output(), HOME);
        assertThat(ShownLines.match(expected, printed))
                .as(document + ":" + block.line() + " $ " + shown.command() + "\nprinted:\n" + run.output()
                        + "\nshown:\n" + String.join("\n", shown.output()))
                .isTrue();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("^['\"]|['\"]$", ""));
        }
        return words;
    }

    @Test
    void a_difference_is_noticed() {
        List<String> shown = List.of("one", "...", "three");

        assertThat(ShownLines.match(shown, List.of("one", "two", "three"))).isTrue();
        assertThat(ShownLines.match(shown, List.of("one", "two", "four"))).isFalse();
        assertThat(ShownLines.match(shown, List.of("one", "two"))).isFalse();
    }
}
