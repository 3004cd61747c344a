package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.code;
import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static com.nuvana.lottery.cli.tester.Person.STORE_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import com.nuvana.lottery.cli.tester.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store's first days with {@code --json} throughout: each document is held by its schema as it comes. */
class JsonDocumentsTest {

    private final Set<String> seen = new TreeSet<>();

    @TempDir
    private Path root;

    private CliTester cli;

    @Test
    void every_command_answers_a_document_that_its_schema_holds() throws IOException {
        cli = CliTester.in(root).with("LOTTERY_PIN", STORE_MANAGER.pin());
        office();
        cli = cli.approvedBy(SHIFT_MANAGER);
        firstDay();
        packs();
        close();
        looks();

        assertThat(seen)
                .containsExactlyElementsOf(CommandTree.leaves(CommandTree.whole(root)).stream()
                        .map(command -> String.join(" ", CommandTree.words(command)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Document ok(String... line) {
        String two = line.length > 1 ? line[0] + " " + line[1] : line[0];
        seen.add(
                CommandTree.whole(root)
                                .getSubcommands()
                                .get(line[0])
                                .getSubcommands()
                                .isEmpty()
                        ? line[0]
                        : two);
        return cli.json(line).ok();
    }

    private void office() throws IOException {
        ok(
                "setup",
                "--store-name",
                "Corner Store",
                "--state",
                "TX",
                "--timezone",
                "America/Chicago",
                "--cut-off",
                "18:00",
                "--bins",
                "3",
                "--manager",
                "56:Ana Ruiz");
        cli = cli.as(STORE_MANAGER).with("LOTTERY_NEW_PIN", SHIFT_MANAGER.pin());
        ok("employee", "add", SHIFT_MANAGER.code(), "Sam Carter", "--role", "shift-manager");
        ok("employee", "add", "77", "Zoë", "--role", "cashier");
        ok("employee", "change-pin", "77");
        ok("employee", "unlock", "77");
        ok("employee", "deactivate", "77");
        ok("employee", "list");
        ok("settings", "set", "direction", "up");
        ok("settings", "list");
        shelves();
        ok("status");
    }

    private void shelves() throws IOException {
        String games = Files.writeString(
                        root.resolve("games.csv"),
                        "game_number,name,price_usd,tickets_per_pack,first_ticket\n2029,Numbers,5,75,1\n2400,Supreme,100,15,1\n")
                .toString();
        ok("game", "import", games);
        ok("game", "list");
        ok("game", "show", "2029");
        ok("bin", "create", "--count", "2");
        ok("bin", "rename", "5", "Door");
        ok("bin", "remove", "5");
        ok("bin", "list");
    }

    private void firstDay() {
        ok("day", "initialise");
        ok("pack", "onboard", code("2029", "0000009", "045"), "--bin", "4");
        ok("day", "complete-onboarding");
        ok("pack", "receive", numbers("001"), supreme("001"), "2400-18", "--delivery", "D-1");
        ok("pack", "activate", numbers("001"), "--bin", "1");
        ok("barcode", "enable", "TX-14", "20290004321001", "20290004321002", "24000000017010");
        ok("barcode", "layouts");
        ok("barcode", "parse", numbers("001"), "24000000017010");
    }

    private void packs() {
        ok("pack", "count", numbers("011"));
        ok("pack", "move", "bin:1", "--bin", "2");
        ok("pack", "back-to-stock", numbers("011"));
        ok("pack", "activate", "2029-4321", "--bin", "4", "--occupied", "back-to-stock");
        ok("pack", "deplete", "bin:4");
        ok("pack", "undo", "2029-4321");
        ok("pack", "settle", "2029-4321");
        ok("pack", "missing", "2400-18", "--kind", "stolen", "--police-report", "26-0815");
        ok("pack", "write-off", "2400-18");
        ok("pack", "recover", "2400-18", "--last-known");
        ok("pack", "return", "2400-18", "--reason", "damaged", "--note", "wet");
        ok("pack", "activate", "2400-17", "--bin", "1");
        ok("day", "correct", "2029-4321", "--position", "5", "--note", "misread");
        ok("pack", "list", "--limit", "2");
        ok("pack", "show", "2029-4321");
    }

    private void close() {
        ok("day", "scan", numbers("021"));
        ok("day", "typed", "1=003");
        ok("day", "sold-out", "1");
        ok("day", "not-seen", "1", "--reason", "other", "--note", "the lamp is out");
        ok("day", "status");
        ok("day", "prepare");
        ok("day", "list");
        ok("day", "status");
        ok("day", "cancel");
        ok("day", "commit", ok("day", "prepare").text("/data/token"));
        ok("day", "list");
    }

    private void looks() {
        ok("day", "status");
        ok("report", "daily", "--date", "2026-03-03");
        ok("report", "due");
        ok("report", "inventory");
        ok("audit", "verify");
        ok("doctor");
        ok("backup", "create");
        String backup = ok("backup", "list").text("/data/backups/0/name");
        ok("backup", "verify", backup);
        ok("restore", backup, "--yes");
        ok("status");
        cli = cli.ending("--home", root.resolve("demo").toString());
        ok("demo");
    }
}
