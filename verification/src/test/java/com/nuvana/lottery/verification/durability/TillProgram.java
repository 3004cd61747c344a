package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.ledger.CompareLedger;
import com.nuvana.lottery.app.ledger.Finding;
import com.nuvana.lottery.app.ledger.VerifyJournal;
import com.nuvana.lottery.app.port.StoreHealth;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.embed.Lottery;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that works with a store, to be killed: does what it is told on its standard input, line by line, and says so
 * only when it is done. A word is about the store as a whole, everything else is an {@link Act}.
 */
final class TillProgram {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final SettableTime time = SettableTime.at(Plan.OPENING.toString());
    private final Path home;
    private Lottery lottery;
    private Performer performer;
    private long done;

    private TillProgram(Path home) {
        this.home = home;
    }

    /** The argument is the store's home. */
    public static void main(String[] args) throws IOException {
        TillProgram program = new TillProgram(Path.of(args[0]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        OUT.println("ready " + System.currentTimeMillis());
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            OUT.println(program.answer(line));
        }
    }

    private String answer(String line) {
        return switch (line) {
            case "create" -> opened(Lottery.create(Till.config(home, time)));
            case "open" -> opened(Lottery.open(Till.config(home, time)));
            case "doctor" -> String.join("; ", findings());
            default -> {
                Act act = Act.parse(line);
                time.set(act.at());
                performer.perform(act);
                done++;
                yield "done " + done + ".";
            }
        };
    }

    /** When the first question was answered. */
    private String opened(Lottery open) {
        lottery = open;
        performer = new Performer(open);
        long entries = open.read(views -> views.journal().head().entries());
        return "open " + System.currentTimeMillis() + " " + entries;
    }

    /** What the product's own checks find. */
    private List<String> findings() {
        List<String> findings = new ArrayList<>(List.of("findings"));
        new VerifyJournal(lottery.unitOfWork())
                .handle().findings().stream().map(Finding::toString).forEach(findings::add);
        new CompareLedger(lottery.unitOfWork(), new Books(time, new SequenceIds()))
                .handle().stream().map(Finding::toString).forEach(findings::add);
        StoreHealth health = lottery.health();
        if (!health.isSound()) {
            findings.add(health.toString());
        }
        return findings;
    }
}
