package com.nuvana.lottery.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedFactsTest {

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private final SequenceIds ids = new SequenceIds();
    private final List<OutboxRow> rows =
            Shop.open(new InMemoryStore(time, ids), time, ids).outboxRows();

    private String content(OutboxRow... named) {
        Transcript transcript = new Transcript();
        List.of(named).forEach(transcript::stored);
        return transcript.contentOf(Command.named("test"), time.instant());
    }

    @Test
    void are_the_rows_that_came_of_the_command_in_their_order() {
        NamedFacts facts = NamedFacts.in(content(rows.get(0), rows.get(1)));

        assertThat(facts.hasNext()).isTrue();
        assertThat(facts.skip(rows.get(0))).isTrue();
        assertThat(facts.hasNext()).isTrue();
        assertThat(facts.skip(rows.get(1))).isTrue();
        assertThat(facts.hasNext()).isFalse();
        assertThat(facts.skip(rows.get(2))).isFalse();
    }

    @Test
    void are_none_where_the_command_recorded_none() {
        NamedFacts facts = NamedFacts.in(content());

        assertThat(facts.hasNext()).isFalse();
        assertThat(facts.skip(rows.get(0))).isFalse();
    }

    @Test
    void a_row_is_not_named_out_of_its_turn() {
        NamedFacts facts = NamedFacts.in(content(rows.get(0), rows.get(1)));

        assertThat(facts.skip(rows.get(1))).isFalse();
        assertThat(facts.skip(rows.get(0))).isTrue();
        assertThat(facts.skip(rows.get(0))).isFalse();
        assertThat(facts.hasNext()).isTrue();
    }

    @Test
    void a_row_with_another_payload_is_not_named() {
        OutboxRow was = rows.get(0);
        OutboxRow altered = new OutboxRow(
                was.id(),
                was.sequence(),
                was.topic(),
                was.kind(),
                was.version(),
                was.payload().replace("Mia", "Max") + " ",
                was.recordedAt());

        assertThat(NamedFacts.in(content(was)).skip(altered)).isFalse();
    }

    @Test
    void what_a_person_typed_names_nothing() {
        Command typed = Command.named("test").asking("note", "\"facts\":[{}]");

        assertThat(NamedFacts.in(new Transcript().contentOf(typed, time.instant()))
                        .hasNext())
                .isFalse();
    }

    @Test
    void a_list_that_is_cut_short_or_added_to_has_a_fact_that_is_no_rows() {
        String whole = content(rows.get(0), rows.get(1));

        for (String damaged : List.of(
                whole.substring(0, whole.indexOf('}') + 3),
                whole.replace("]", ",{}]"),
                whole.replace("]", " ]"),
                whole.replace("]", ",]"))) {
            NamedFacts facts = NamedFacts.in(damaged);
            assertThat(facts.skip(rows.get(0))).isTrue();
            boolean second = facts.skip(rows.get(1));

            assertThat(facts.hasNext()).as(damaged + second).isTrue();
            assertThat(facts.skip(rows.get(2))).isFalse();
        }
    }
}
