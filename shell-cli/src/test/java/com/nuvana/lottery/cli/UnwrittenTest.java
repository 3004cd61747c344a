package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard output is a file on a full disk, or a pipe that nobody reads any more. */
class UnwrittenTest {

    @TempDir
    private Path root;

    private final StringWriter err = new StringWriter();

    private CliTester cli;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root).as(CASHIER);
    }

    @Test
    void an_answer_that_cannot_be_written_is_no_success_and_what_was_booked_stands() {
        for (String reader : List.of("--json", "--no-color")) {
            assertThat(run("No space left on device", "status", reader)).isEqualTo(4);
            assertThat(err.toString()).contains("could not be written", "What the command did stands");
        }

        assertThat(run("No space left on device", "pack", "receive", "2029-1", "--as", "12"))
                .isEqualTo(4);
        cli.run("pack", "show", "2029-1").done();
    }

    @Test
    void a_refusal_keeps_its_exit_code() {
        assertThat(run("No space left on device", "pack", "show", "2029-1", "--json"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("could not be written");
    }

    @Test
    void a_reader_that_has_read_enough_is_no_error() {
        assertThat(run("Broken pipe", "status")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private int run(String trouble, String... args) {
        Surroundings whole = cli.surroundings(new StringWriter(), err);
        return Shell.run(
                new Surroundings(
                        whole.environment(),
                        whole.folders(),
                        whole.in(),
                        new PrintWriter(new UnreadPipe(new Failing(trouble)), false, StandardCharsets.UTF_8),
                        whole.err(),
                        whole.terminal(),
                        whole.clock(),
                        whole.zone()),
                args);
    }

    /** Nothing can be written to it. */
    private static final class Failing extends OutputStream {

        private final String trouble;

        Failing(String trouble) {
            this.trouble = trouble;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(trouble);
        }
    }
}
