package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.testkit.Programs;
import com.nuvana.lottery.app.testkit.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A process whose files may not grow beyond a size: the write that goes beyond it is torn, and the next one fails. Needs
 * prlimit, and nobody's rights.
 */
final class FileLimit implements Fault {

    /** A page of the log is 4,120 bytes long with its heading: whatever the step, most writes are torn in the middle. */
    private static final int STEP = Tier.number("limit.step", 6_400, 2_100);

    private final ShopProcess program;

    private FileLimit(ShopProcess program) {
        this.program = program;
    }

    /** The log may grow by nothing in the first place, by a part of a page in the second, and so on. */
    static Kind growing() {
        return (program, home, place) -> {
            long size = Files.size(home.wal()) + (long) STEP * (place - 1);
            limit(program, size + ":unlimited");
            return new FileLimit(program);
        };
    }

    private static void limit(ShopProcess program, String bytes) throws IOException {
        if (!Programs.run(List.of("prlimit", "--pid", Long.toString(program.pid()), "--fsize=" + bytes))) {
            throw new IOException("prlimit cannot set " + bytes);
        }
    }

    @Override
    public Struck heal() throws IOException {
        limit(program, "unlimited:unlimited");
        return Struck.UNTOLD;
    }
}
