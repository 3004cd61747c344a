package com.nuvana.lottery.domain.bin;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which numbers new bins get. */
public final class BinPlan {

    /** The most bins made at a time. */
    public static final int MOST = 200;

    private BinPlan() {}

    /**
     * The lowest free numbers for {@code count} new bins: with 1 and 3 taken, three more are 2, 4 and 5. Refused
     * BIN_COUNT_OUT_OF_RANGE unless count is 1 to 200, or to as many as there are numbers free if those are fewer.
     */
    public static Outcome<List<BinNumber>, BinRefusal> lowestFree(int count, Set<BinNumber> taken) {
        List<BinNumber> free = IntStream.rangeClosed(1, BinNumber.HIGHEST)
                .mapToObj(BinNumber::new)
                .filter(number -> !taken.contains(number))
                .limit(MOST)
                .toList();
        if (count < 1 || count > free.size()) {
            return refused(new BinRefusal.BinCountOutOfRange(count, free.size()));
        }
        return accepted(free.subList(0, count));
    }
}
