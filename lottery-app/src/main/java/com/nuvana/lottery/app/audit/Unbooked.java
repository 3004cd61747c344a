package com.nuvana.lottery.app.audit;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;

/**
 * An answer that books nothing: it travels through the unit of work as a refusal, so that nothing is written and the
 * journal gets no entry, and {@link #answered} turns it back into the answer. A repeated commit is one.
 */
public record Unbooked<T>(Outcome<T, Refusal> answer) implements Refusal {

    /** An answer to which nothing is booked. */
    public static <T> Unbooked<T> with(T value) {
        return new Unbooked<>(Outcome.accepted(value));
    }

    /** A refusal, in the form that such a transaction needs. */
    public static <T> Unbooked<T> because(Refusal why) {
        return new Unbooked<>(Outcome.refused(why));
    }

    /** What a transaction answers whose answer may be one that books nothing. */
    public static <T> Outcome<T, Refusal> answered(Outcome<T, Unbooked<T>> outcome) {
        return outcome.fold(Outcome::accepted, Unbooked::answer);
    }

    @Override
    public String code() {
        return answer.fold(value -> "UNBOOKED", Refusal::code);
    }
}
