package com.nuvana.lottery.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.Command;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LostActsTest {

    private static final Instant AT = Instant.parse("2026-03-03T20:00:00.120Z");
    private static final LostActs THREE = new LostActs(123, AT, 120);

    private static String entryOf(LostActs lost) {
        Transcript transcript = new Transcript();
        transcript.entered(lost.detail());
        return transcript.contentOf(Command.named("test"), AT);
    }

    @Test
    void are_read_from_the_entry_that_tells_of_them() {
        assertThat(LostActs.in(entryOf(THREE))).contains(THREE);
    }

    @Test
    void are_not_in_other_entries() {
        assertThat(LostActs.in(new Transcript().contentOf(Command.named("lost_acts"), AT)))
                .isEmpty();
    }

    @Test
    void are_not_in_an_entry_that_somebody_has_altered_into_nonsense() {
        String altered = entryOf(THREE).replace("2026-03-03", "2026-13-03");

        assertThat(altered).contains("lost_acts");
        assertThat(LostActs.in(altered)).isEmpty();
    }

    @Test
    void are_counted_where_the_journal_is_shorter() {
        assertThat(THREE.told())
                .isEqualTo(
                        "3 acts booked after journal entry 120, the last of them at 2026-03-03T20:00:00.120Z, are gone");
    }

    @Test
    void are_not_counted_where_others_have_taken_their_place() {
        assertThat(new LostActs(123, AT, 123).told())
                .isEqualTo("entry 123 is not the one that was answered at 2026-03-03T20:00:00.120Z: acts until then are"
                        + " gone");
    }
}
