package com.nuvana.lottery.verification.planted;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.OtherProcess;
import com.nuvana.lottery.sqlite.SqliteStore;
import com.nuvana.lottery.verification.documentation.Checkout;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * The classes of one patched program: the changed files are copied, patched and compiled, and go before the classes of the
 * build. The project itself is not touched.
 */
final class PatchedCopy {

    private static final String MAIN_JAVA = "src/main/java/";
    private static final String MAIN_RESOURCES = "src/main/resources/";

    private final PlantedBug bug;
    private final Path sources;
    private final Path classes;

    private PatchedCopy(PlantedBug bug, Path folder) {
        this.bug = bug;
        this.sources = folder.resolve("sources");
        this.classes = folder.resolve("classes");
    }

    /** Makes one in that empty folder, which is in no checkout. Fails when the patch no longer fits the program. */
    static PatchedCopy of(PlantedBug bug, Path folder) throws IOException {
        PatchedCopy copy = new PatchedCopy(bug, folder);
        Files.createDirectories(copy.classes);
        for (Path file : bug.files()) {
            Path target = copy.sources.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(Checkout.root().resolve(file), target);
        }
        copy.patch();
        copy.compile();
        return copy;
    }

    /** The program as it is, in that empty folder. */
    static PatchedCopy unpatched(PlantedBug none, Path folder) throws IOException {
        PatchedCopy copy = new PatchedCopy(none, folder);
        Files.createDirectories(copy.classes);
        return copy;
    }

    private void patch() throws IOException {
        Process git = new ProcessBuilder(
                        "git", "apply", bug.patch().toAbsolutePath().toString())
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.onExit().join().exitValue())
                .as("%s no longer fits the program: %s", bug.name(), said)
                .isZero();
    }

    private void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", OtherProcess.classPath()));
        for (Path file : bug.files()) {
            Path patched = sources.resolve(file);
            int resources = file.toString().replace(File.separatorChar, '/').indexOf(MAIN_RESOURCES);
            if (resources < 0) {
                assertThat(file.toString().replace(File.separatorChar, '/')).contains(MAIN_JAVA);
                arguments.add(patched.toString());
            } else {
                Path inside = Path.of(file.toString().substring(resources + MAIN_RESOURCES.length()));
                Files.createDirectories(classes.resolve(inside).getParent());
                Files.copy(patched, classes.resolve(inside));
            }
        }
        int answer = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(answer).as("%s compiles", bug.name()).isZero();
    }

    /** Runs the suites on these classes; the first line of a failure, or empty when no test failed. */
    Optional<String> failure() throws IOException {
        List<String> line = new ArrayList<>(List.of(OtherProcess.java(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp"));
        line.add(classes + File.pathSeparator + Build.testClassPath());
        bug.settings().forEach(setting -> line.add("-D" + setting));
        line.add(SuiteRun.class.getName());
        line.addAll(bug.suites());
        Process run = new ProcessBuilder(line)
                .directory(classes.getParent().toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int code = run.onExit().join().exitValue();
        if (code == SuiteRun.ALL_PASSED) {
            return Optional.empty();
        }
        assertThat(code).as("%s: %s", bug.name(), String.join("\n", said)).isEqualTo(SuiteRun.SOME_FAILED);
        return said.stream().filter(text -> text.startsWith(SuiteRun.FAILED)).findFirst();
    }

    /** Where the build has put things. */
    private static final class Build {

        /** With the tests of the modules below, which have no jar of their own. */
        private static String testClassPath() {
            return OtherProcess.classPath()
                    + File.pathSeparator
                    + testClasses("adapter-sqlite")
                    + File.pathSeparator
                    + testClasses("lottery-domain");
        }

        private static Path testClasses(String module) {
            try {
                Path adapter = Path.of(SqliteStore.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .getParent();
                Path target = Checkout.root().resolve("adapter-sqlite").relativize(adapter);
                return Checkout.root().resolve(module).resolve(target).resolve("test-classes");
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
