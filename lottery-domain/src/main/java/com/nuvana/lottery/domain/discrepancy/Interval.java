package com.nuvana.lottery.domain.discrepancy;

import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.store.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the reading of a pack before to the one that shows a discrepancy, with the people at both ends and between.
 *
 * @param since the reading before, where there is one
 * @param between who else did something with the pack in between, each once, in the order of their first act
 * @param until the reading that shows the discrepancy
 */
public record Interval(Optional<End> since, List<Actor> between, End until) {

    /** Names nobody twice: whoever stands at an end is not between. */
    public Interval {
        List<Actor> others = new ArrayList<>();
        for (Actor actor : between) {
            boolean known = until.by().isSamePersonAs(actor)
                    || since.filter(end -> end.by().isSamePersonAs(actor)).isPresent()
                    || others.stream().anyMatch(actor::isSamePersonAs);
            if (!known) {
                others.add(actor);
            }
        }
        between = List.copyOf(others);
    }

    /** One end: the movement that tells the reading, who made it, and when. */
    public record End(MovementId movement, Actor by, Instant at) {

        /** The end that this movement is. */
        public static End of(Movement movement) {
            return new End(movement.id(), movement.on().by(), movement.on().at());
        }
    }

    /** The interval up to {@code until}; {@code before} is the reading before and all that was booked since, in order. */
    static Interval of(List<Movement> before, Movement until) {
        return new Interval(
                before.stream().findFirst().map(End::of),
                before.stream().skip(1).map(movement -> movement.on().by()).toList(),
                End.of(until));
    }
}
