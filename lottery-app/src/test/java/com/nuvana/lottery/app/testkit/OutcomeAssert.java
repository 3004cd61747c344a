package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says how a command was answered: {@code assertThat(outcome).isRefused("BIN_OCCUPIED")}. */
public final class OutcomeAssert<T, R extends Refusal> extends AbstractAssert<OutcomeAssert<T, R>, Outcome<T, R>> {

    private OutcomeAssert(Outcome<T, R> actual) {
        super(actual, OutcomeAssert.class);
    }

    /** Begins an assertion about an outcome. */
    public static <T, R extends Refusal> OutcomeAssert<T, R> assertThat(Outcome<T, R> outcome) {
        return new OutcomeAssert<>(outcome);
    }

    /** It was accepted; answers the value. */
    public T isAccepted() {
        return actual.fold(value -> value, why -> {
            throw new AssertionError("expected to be accepted, was refused " + why.code() + ": " + why);
        });
    }

    /** It was accepted with that value. */
    public OutcomeAssert<T, R> isAccepted(T value) {
        Assertions.assertThat(isAccepted()).isEqualTo(value);
        return this;
    }

    /** It was refused with that code; answers the refusal. */
    public R isRefused(String code) {
        R why = actual.<Optional<R>>fold(value -> Optional.empty(), Optional::of)
                .orElseThrow(() -> new AssertionError("expected to be refused " + code + ", was accepted: " + actual));
        Assertions.assertThat(why.code()).as(why.toString()).isEqualTo(code);
        return why;
    }

    /** It was refused with exactly that refusal. */
    public OutcomeAssert<T, R> isRefused(R why) {
        Assertions.assertThat(isRefused(why.code())).isEqualTo(why);
        return this;
    }
}
