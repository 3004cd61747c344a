package com.nuvana.lottery.domain;

import java.util.List;

/**
 * What is now and what happened, never one without the other. A change without facts is one that travels later inside
 * another fact (a count of the day close), or one the cloud is not told about.
 */
public record Change<S, F extends Fact>(S next, List<F> facts) {

    /** Copies the list of facts. */
    public Change {
        facts = List.copyOf(facts);
    }

    /** A change that one fact tells. */
    public static <S, F extends Fact> Change<S, F> of(S next, F fact) {
        return new Change<>(next, List.of(fact));
    }
}
