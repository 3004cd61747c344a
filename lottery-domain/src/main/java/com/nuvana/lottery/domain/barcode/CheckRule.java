package com.nuvana.lottery.domain.barcode;

import java.util.List;
import java.util.function.Function;

/**
 * How the digits of the CHECK field follow from the others. {@link Mod10} and {@link Luhn} take all digits of the code
 * but the check digit, in their order; {@link Sum} takes those it names.
 */
public sealed interface CheckRule {

    /** What zeros in both PACK_SIZE and CHECK mean. */
    UnfilledRule unfilled();

    /** Answers what the function of this case makes of it. */
    <X> X fold(
            Function<? super None, ? extends X> none,
            Function<? super Sum, ? extends X> sum,
            Function<? super Mod10, ? extends X> mod10,
            Function<? super Luhn, ? extends X> luhn);

    /** There is no check, or nobody knows how it is computed. */
    record None() implements CheckRule {
        @Override
        public UnfilledRule unfilled() {
            return UnfilledRule.CHECKED;
        }

        @Override
        public <X> X fold(
                Function<? super None, ? extends X> none,
                Function<? super Sum, ? extends X> sum,
                Function<? super Mod10, ? extends X> mod10,
                Function<? super Luhn, ? extends X> luhn) {
            return none.apply(this);
        }
    }

    /** {@code (constant + sum of the covered digits) mod modulus}. It cannot see two digits swapped. */
    record Sum(int constant, int modulus, List<DigitSpan> covered, UnfilledRule unfilled) implements CheckRule {
        /** Copies the list. */
        public Sum {
            covered = List.copyOf(covered);
        }

        @Override
        public <X> X fold(
                Function<? super None, ? extends X> none,
                Function<? super Sum, ? extends X> sum,
                Function<? super Mod10, ? extends X> mod10,
                Function<? super Luhn, ? extends X> luhn) {
            return sum.apply(this);
        }

        int expected(String digits) {
            int sum = constant;
            for (DigitSpan span : covered) {
                sum += span.sum(digits);
            }
            return sum % modulus;
        }
    }

    /** MOD10_31: weights 3, 1, 3, ... from the left, completed to a multiple of ten, as in UPC-A. */
    record Mod10(UnfilledRule unfilled) implements CheckRule {
        @Override
        public <X> X fold(
                Function<? super None, ? extends X> none,
                Function<? super Sum, ? extends X> sum,
                Function<? super Mod10, ? extends X> mod10,
                Function<? super Luhn, ? extends X> luhn) {
            return mod10.apply(this);
        }

        static int expected(String digits, int checkAt) {
            int sum = 0;
            int weight = 3;
            for (int at = 0; at < digits.length(); at++) {
                if (at != checkAt) {
                    sum += weight * (digits.charAt(at) - '0');
                    weight = 4 - weight;
                }
            }
            return (10 - sum % 10) % 10;
        }
    }

    /** LUHN: every second digit from the right doubled, its digits added, completed to a multiple of ten. */
    record Luhn(UnfilledRule unfilled) implements CheckRule {
        @Override
        public <X> X fold(
                Function<? super None, ? extends X> none,
                Function<? super Sum, ? extends X> sum,
                Function<? super Mod10, ? extends X> mod10,
                Function<? super Luhn, ? extends X> luhn) {
            return luhn.apply(this);
        }

        static int expected(String digits, int checkAt) {
            int sum = 0;
            int weight = 2;
            for (int at = digits.length() - 1; at >= 0; at--) {
                if (at != checkAt) {
                    int product = weight * (digits.charAt(at) - '0');
                    sum += product / 10 + product % 10;
                    weight = 3 - weight;
                }
            }
            return (10 - sum % 10) % 10;
        }
    }
}
