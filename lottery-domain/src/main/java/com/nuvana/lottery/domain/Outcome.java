package com.nuvana.lottery.domain;

import java.util.function.Function;

/**
 * The answer of everything that a rule may refuse: the accepted value, or the {@link Refusal} that says why not.
 *
 * <p>A refused outcome has changed nothing. Outcomes are immutable; read them with {@link #fold}, chain them with
 * {@link #then} and {@link #map}.
 */
public sealed interface Outcome<T, R extends Refusal> {

    /** Answers what {@code accepted} makes of the value, or what {@code refused} makes of the refusal. */
    <X> X fold(Function<? super T, ? extends X> accepted, Function<? super R, ? extends X> refused);

    /**
     * Goes on with the accepted value; a refusal is passed through. The next step may answer a narrower family of
     * refusals than this outcome's, so that one chain can cross features.
     */
    default <U> Outcome<U, R> then(Function<? super T, ? extends Outcome<? extends U, ? extends R>> next) {
        return fold(value -> from(next.apply(value)), Outcome::refused);
    }

    /** Replaces the accepted value; a refusal is passed through. */
    default <U> Outcome<U, R> map(Function<? super T, ? extends U> change) {
        return fold(value -> accepted(change.apply(value)), Outcome::refused);
    }

    /** An outcome that holds {@code value}. */
    static <T, R extends Refusal> Outcome<T, R> accepted(T value) {
        return new Accepted<>(value);
    }

    /** An outcome that says why nothing was done. */
    static <T, R extends Refusal> Outcome<T, R> refused(R why) {
        return new Refused<>(why);
    }

    /** The same outcome seen with a wider type of value or a wider family of refusals. */
    static <T, R extends Refusal> Outcome<T, R> from(Outcome<? extends T, ? extends R> narrower) {
        return narrower.fold(Outcome::accepted, Outcome::refused);
    }

    /** An accepted value. */
    record Accepted<T, R extends Refusal>(T value) implements Outcome<T, R> {
        @Override
        public <X> X fold(Function<? super T, ? extends X> accepted, Function<? super R, ? extends X> refused) {
            return accepted.apply(value);
        }
    }

    /** A refusal. */
    record Refused<T, R extends Refusal>(R why) implements Outcome<T, R> {
        @Override
        public <X> X fold(Function<? super T, ? extends X> accepted, Function<? super R, ? extends X> refused) {
            return refused.apply(why);
        }
    }
}
