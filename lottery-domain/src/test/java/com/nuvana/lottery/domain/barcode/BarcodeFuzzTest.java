package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.Outcome;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Any text has an answer. The start value is fixed and printed with a failure, so that one can be replayed. */
class BarcodeFuzzTest {

    private static final long SEED = 20260110L;

    private static final String SPICE = "0123456789]~*>-()\u2013\u2212 \t\u00A0\uFEFFAEIabc.\u0660\uD83D\uDE00\uD800";

    private final BarcodeParser everything = new BarcodeParser(KnownLayouts.all());
    private final StoreKnowledge known = StoreKnowledge.of("0012 712:50@0 7120:50 1898:100@1 7120/345678");

    @Test
    void texts_of_digits_separators_and_oddities_never_throw() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 100_000; round++) {
            String text = text(random, random.nextInt(40));

            answered(round, text);
        }
    }

    @Test
    void digits_of_every_length_never_throw_and_format_back() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 100_000; round++) {
            String digits = digits(random, random.nextInt(32));

            String back = answered(round, digits).fold(scan -> scan.format().orElse(digits), why -> digits);

            assertThat(back).as("seed %d round %d", SEED, round).isEqualTo(digits);
        }
    }

    @Test
    void any_code_units_never_throw_and_every_refusal_can_be_shown() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append((char) random.nextInt(0x10000));
            }

            String words = Spelled.words(answered(round, text.toString()));

            assertThat(words.codePoints()
                            .filter(c -> Character.getType(c) == Character.SURROGATE || Character.isISOControl(c)))
                    .as("seed %d round %d", SEED, round)
                    .isEmpty();
        }
    }

    private Outcome<Scan, BarcodeRefusal> answered(int round, String text) {
        try {
            for (LayoutId chosen : List.of(new LayoutId("MA-29"), new LayoutId("GA-LONG"), new LayoutId("NONE"))) {
                everything.parseAs(text, known, chosen);
            }
            return everything.parse(text, known);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + SEED + " round " + round + ": " + text, e);
        }
    }

    private static String text(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int pick = random.nextInt(SPICE.length() * 2);
            text.append(pick < SPICE.length() ? SPICE.charAt(pick) : (char) ('0' + pick % 10));
        }
        return text.toString();
    }

    private static String digits(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }
}
