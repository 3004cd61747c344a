package com.nuvana.lottery.verification.durability;

import java.util.List;
import java.util.stream.IntStream;

/** Which bins of the model have no pack in them. */
final class Bins {

    private static final int HIGHEST = 60;

    private Bins() {}

    static List<Integer> free(ModelBooks books) {
        return IntStream.rangeClosed(1, HIGHEST)
                .filter(bin -> books.office.containsKey("bin " + bin))
                .filter(bin -> books.packs.values().stream().noneMatch(pack -> pack.bin() == bin))
                .boxed()
                .toList();
    }
}
