package com.nuvana.lottery.domain.barcode;

import java.util.function.Function;

/**
 * One piece of a layout, in the order of the digits. A field by itself is only written down; whether it makes sense is
 * checked by the {@link BarcodeLayout} it stands in, so that a person who mistypes a width is told so.
 */
public sealed interface Field {

    /** The fewest digits this field takes. */
    int least();

    /** The most digits this field takes; more than {@link #least()} only where the width varies. */
    int most();

    /** Answers what the function of this case makes of it. */
    <X> X fold(
            Function<? super Sized, ? extends X> sized,
            Function<? super Literal, ? extends X> literal,
            Function<? super Opaque, ? extends X> opaque);

    /** A field that means something and always has {@code width} digits. */
    static Field of(FieldRole role, int width) {
        return new Sized(role, width);
    }

    /** Digits that are always the same, such as {@code 000000000}. */
    static Field literal(String digits) {
        return new Literal(digits);
    }

    /** Digits of unknown meaning, always {@code width} of them. */
    static Field opaque(int width) {
        return new Opaque(width, width);
    }

    /** Digits of unknown meaning, {@code least} to {@code most} of them; a layout has at most one such field. */
    static Field opaque(int least, int most) {
        return new Opaque(least, most);
    }

    /** A field with a meaning; its text keeps its zeros. */
    record Sized(FieldRole role, int width) implements Field {
        @Override
        public int least() {
            return width;
        }

        @Override
        public int most() {
            return width;
        }

        @Override
        public <X> X fold(
                Function<? super Sized, ? extends X> sized,
                Function<? super Literal, ? extends X> literal,
                Function<? super Opaque, ? extends X> opaque) {
            return sized.apply(this);
        }
    }

    /** Digits a code must have to be of this layout. */
    record Literal(String digits) implements Field {
        @Override
        public int least() {
            return digits.length();
        }

        @Override
        public int most() {
            return digits.length();
        }

        @Override
        public <X> X fold(
                Function<? super Sized, ? extends X> sized,
                Function<? super Literal, ? extends X> literal,
                Function<? super Opaque, ? extends X> opaque) {
            return literal.apply(this);
        }
    }

    /** Digits that are skipped and stored nowhere. */
    record Opaque(int least, int most) implements Field {
        @Override
        public <X> X fold(
                Function<? super Sized, ? extends X> sized,
                Function<? super Literal, ? extends X> literal,
                Function<? super Opaque, ? extends X> opaque) {
            return opaque.apply(this);
        }
    }
}
