package com.nuvana.lottery.app.audit;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import org.junit.jupiter.api.Test;

class UnbookedTest {

    private final InMemoryStore store = new InMemoryStore(SettableTime.at("2026-03-03T20:00:00Z"), new SequenceIds());

    private Outcome<Integer, Refusal> answered(Outcome<Integer, Unbooked<Integer>> outcome) {
        return Unbooked.answered(store.write(Command.named("repeat"), tx -> outcome));
    }

    @Test
    void an_answer_that_books_nothing_is_accepted_without_an_entry() {
        assertThat(answered(Outcome.refused(Unbooked.with(7)))).isAccepted(7);
        assertThat(store.<Long>read(views -> views.journal().head().entries()).longValue())
                .isZero();
    }

    @Test
    void an_answer_that_books_something_is_accepted_with_an_entry() {
        assertThat(answered(Outcome.accepted(7))).isAccepted(7);
        assertThat(store.<Long>read(views -> views.journal().head().entries()).longValue())
                .isOne();
    }

    @Test
    void a_refusal_comes_back_as_itself() {
        Refusal no = () -> "NO";

        assertThat(answered(Outcome.refused(Unbooked.because(no)))).isRefused(no);
        assertThat(Unbooked.because(no).code()).isEqualTo("NO");
    }
}
