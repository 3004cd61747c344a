package com.nuvana.lottery.domain.pack;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.BIN_8;
import static com.nuvana.lottery.domain.Fixtures.at;
import static com.nuvana.lottery.domain.Fixtures.booking;
import static com.nuvana.lottery.domain.Fixtures.movementId;
import static com.nuvana.lottery.domain.Fixtures.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingMovementsTest {

    private final Movement received = movement(1, 0, 0, new Act.Received(Optional.empty()));
    private final Movement mistaken = movement(2, 0, 0, new Act.Activated(BIN_7, Direction.UP));
    private final Movement undone = movement(3, 0, 0, new Act.Undone(movementId(2), PackStatus.RECEIVED));
    private final Movement activated = movement(4, 0, 0, new Act.Activated(BIN_8, Direction.UP));
    private final Movement counted = movement(5, 0, 60, new Act.Counted(CountOccasion.SPOT));
    private final Movement moved = movement(6, 60, 60, new Act.Moved(BIN_8, BIN_7));
    private final Movement corrected = movement(7, 60, 5, new Act.Corrected(movementId(5)));
    private final Movement later = movement(8, 5, 54, new Act.Counted(CountOccasion.SPOT));

    private final StandingMovements standing =
            StandingMovements.of(List.of(received, mistaken, undone, activated, counted, moved, corrected, later));

    private static Movement movement(int number, int from, int to, Act act) {
        return booking(number).of(sealed(), new TicketRange(at(from), at(to)), act);
    }

    @Test
    void begin_with_the_activation_that_was_not_undone() {
        assertThat(standing.firstActivation()).contains(activated);
    }

    @Test
    void reach_a_position_with_the_movement_that_truly_did() {
        assertThat(standing.firstReaching(gone -> gone >= 5)).contains(counted);
        assertThat(standing.firstReaching(gone -> gone >= 6)).contains(later);
        assertThat(standing.firstReaching(gone -> gone >= 55)).isEmpty();
    }

    @Test
    void read_the_pack_but_for_moves_and_compensations() {
        assertThat(standing.readings()).containsExactly(received, activated, counted, later);
    }

    @Test
    void count_from_the_face_a_pack_was_entered_at() {
        Movement entered = movement(2, 45, 45, new Act.Onboarded(Direction.UP));

        assertThat(StandingMovements.of(List.of(received, entered)).firstReaching(gone -> gone >= 45))
                .contains(entered);
    }
}
