package com.nuvana.lottery.domain.pack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a pack is now, what the ledger says happened, and what the cloud is told: never one without the others. A count
 * of the day close has a movement and no fact of its own: it travels as a line of the close.
 */
public record PackChange<P extends Pack>(P next, List<Movement> movements, List<PackFact> facts) {

    /** Copies the lists; refuses a change without a movement. */
    public PackChange {
        movements = List.copyOf(movements);
        facts = List.copyOf(facts);
        if (movements.isEmpty()) {
            throw new IllegalArgumentException("a change of pack " + next.key() + " without a movement");
        }
    }

    static <P extends Pack> PackChange<P> of(P next, Movement movement, PackFact fact) {
        return new PackChange<>(next, List.of(movement), List.of(fact));
    }

    /** This change and the one that {@code step} makes of its result, as one. */
    public <Q extends Pack> PackChange<Q> and(Function<? super P, PackChange<Q>> step) {
        PackChange<Q> second = step.apply(next);
        return new PackChange<>(
                second.next(),
                Stream.concat(movements.stream(), second.movements().stream()).toList(),
                Stream.concat(facts.stream(), second.facts().stream()).toList());
    }

    /** The movement booked last. */
    public Movement last() {
        return movements.get(movements.size() - 1);
    }
}
