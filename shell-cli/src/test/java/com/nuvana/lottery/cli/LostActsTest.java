package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acts that were answered and are gone are told by who is asked how the store is. */
class LostActsTest {

    @TempDir
    private Path root;

    @Test
    void are_told_by_status_and_doctor_and_stop_nobody() throws IOException {
        CliTester cli = CliTester.withStore(root);
        Path store = cli.home().resolve("store.db");
        Path older = Files.copy(store, root.resolve("older"));
        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
        long answered = cli.json("audit", "verify").ok().number("/data/entries");
        Files.copy(older, store, StandardCopyOption.REPLACE_EXISTING);

        cli.run("status").done().prints("acts are gone", "had " + answered + " entries", "Count every bin");
        cli.run("status", "--lang", "es").done().prints("faltan actos", answered + " entradas");
        assertThat(cli.json("status").ok().number("/data/lost_acts/answered")).isEqualTo(answered);
        cli.run("doctor").done().prints("lost acts", "1 acts booked after journal entry " + (answered - 1));
        assertThat(cli.run("doctor").done().prints("No damage was found.").out())
                .doesNotContain("All is well.");
        assertThat(cli.json("doctor").ok().text("/data/findings/0/check")).isEqualTo("LOST_ACTS");

        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
        cli.run("doctor").done().prints("journal entry " + answered);
    }
}
