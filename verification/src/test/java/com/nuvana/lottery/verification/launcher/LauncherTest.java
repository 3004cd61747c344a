package com.nuvana.lottery.verification.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.verification.documentation.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The folder has a blank in its name, since people's folders do. */
@DisabledOnOs(OS.WINDOWS)
@Isolated("it runs a script that it has just written: a process that another test starts meanwhile would hold it open")
class LauncherTest {

    private static final Map<String, String> PLAIN = Map.of("LOTTERY_NO_BUILD", "1", "LOTTERY_NO_CDS", "1");

    @TempDir
    Path folder;

    private Path root;
    private Path launcher;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void a_copy_of_what_is_built() throws IOException {
        root = Files.createDirectories(folder.resolve("my lottery"));
        launcher = Files.copy(Checkout.root().resolve("lottery"), root.resolve("lottery"));
        Path target = Files.createDirectories(root.resolve("shell-cli/target"));
        Files.copy(Checkout.jar(), target.resolve("lottery-cli.jar"));
    }

    @Test
    void arguments_go_in_and_the_answer_and_the_exit_code_come_out() throws Exception {
        Run version = run(PLAIN, folder, launcher, "--version");
        Run nothing = run(PLAIN, folder, launcher, "status", "--json", "--home", "a folder that is not there");

        assertThat(version.exit()).isZero();
        assertThat(version.out()).startsWith("lottery ").hasLineCount(1);
        assertThat(nothing.exit()).isEqualTo(4);
        assertThat(nothing.out())
                .hasLineCount(1)
                .contains("\"code\":\"NO_STORE\"", "a folder that is not there")
                .endsWith("\"ok\":false}\n");
        assertThat(nothing.err()).isEmpty();
    }

    @Test
    void it_is_found_through_a_link_from_another_folder() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("lottery"), launcher);

        assertThat(run(PLAIN, elsewhere, link, "--version").exit()).isZero();
    }

    @Test
    void without_anything_built_it_says_what_to_do() throws Exception {
        Files.delete(root.resolve("shell-cli/target/lottery-cli.jar"));

        Run refused = run(PLAIN, folder, launcher, "--version");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("LOTTERY_NO_BUILD", "lottery-cli.jar is missing", "./mvnw");
    }

    @Test
    void it_makes_its_class_archive_once_and_leaves_no_store_behind() throws Exception {
        Map<String, String> archived = Map.of("LOTTERY_NO_BUILD", "1");

        Run first = run(archived, folder, launcher, "--version");
        List<Path> made = state();
        Run second = run(archived, folder, launcher, "--version");

        assertThat(first.out()).isEqualTo(second.out()).startsWith("lottery ");
        assertThat(first.err()).isEmpty();
        assertThat(made)
                .hasSize(1)
                .allSatisfy(file -> assertThat(file.toString()).endsWith(".jsa"));
        assertThat(state()).isEqualTo(made);
        assertThat(folder.resolve(".local")).doesNotExist();
    }

    @Test
    void a_broken_class_archive_only_costs_time() throws Exception {
        Run before = run(Map.of("LOTTERY_NO_BUILD", "1"), folder, launcher, "--version");
        for (Path archive : state()) {
            archive.toFile().setWritable(true);
            Files.writeString(archive, "no archive");
        }

        Run after = run(Map.of("LOTTERY_NO_BUILD", "1"), folder, launcher, "--version");

        assertThat(after.exit()).isZero();
        assertThat(after.out()).isEqualTo(before.out());
    }

    private List<Path> state() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".lottery-build"))) {
            return files.sorted().toList();
        }
    }

    private Run run(Map<String, String> variables, Path from, Path command, String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LOTTERY_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
