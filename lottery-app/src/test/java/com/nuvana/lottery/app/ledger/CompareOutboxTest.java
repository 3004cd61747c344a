package com.nuvana.lottery.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.Transcript;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.app.port.OutboxHealth;
import com.nuvana.lottery.app.port.OutboxViews;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.day.JournalHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CompareOutboxTest {

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private final SequenceIds ids = new SequenceIds();
    private final OutboxRow sample =
            Shop.open(new InMemoryStore(time, ids), time, ids).outboxRows().get(0);

    private OutboxRow row(long sequence, String payload) {
        return new OutboxRow(
                sample.id(), sequence, sample.topic(), sample.kind(), sample.version(), payload, sample.recordedAt());
    }

    private List<OutboxRow> rows(long count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(place -> row(place, "{\"place\":" + place + "}"))
                .toList();
    }

    private String naming(List<OutboxRow> rows) {
        Transcript transcript = new Transcript();
        rows.forEach(transcript::stored);
        return transcript.contentOf(Command.named("test"), time.instant());
    }

    private static List<String> findings(List<OutboxRow> outbox, String... contents) {
        CompareOutbox compare = new CompareOutbox(new Journal(Arrays.asList(contents)), new Outbox(outbox));
        return compare.findings().stream()
                .map(finding -> finding.subject() + " " + finding.detail())
                .toList();
    }

    @Test
    void the_rows_of_several_entries_and_pages_agree() {
        List<OutboxRow> rows = rows(1201);

        assertThat(findings(rows, naming(rows.subList(0, 1)), naming(List.of()), naming(rows.subList(1, 1201))))
                .isEmpty();
    }

    @Test
    void an_altered_row_is_told_with_its_entry() {
        List<OutboxRow> rows = new ArrayList<>(rows(3));
        String content = naming(rows);
        rows.set(1, row(2, "{\"place\":7}"));

        assertThat(findings(rows, content)).containsExactly("outbox row 2 is not the fact that journal entry 1 names");
    }

    @Test
    void rows_that_an_entry_names_in_another_order_are_damage() {
        List<OutboxRow> rows = rows(2);

        assertThat(findings(rows, naming(List.of(rows.get(1), rows.get(0)))))
                .containsExactly("outbox row 1 is not the fact that journal entry 1 names");
    }

    @Test
    void a_row_that_is_gone_is_missed() {
        List<OutboxRow> rows = rows(3);
        String content = naming(rows);

        assertThat(findings(List.of(rows.get(0), rows.get(2)), content)).containsExactly("outbox row 2 is missing");
        assertThat(findings(rows.subList(0, 2), content))
                .containsExactly("journal entry 1 a fact that it names is not in the outbox");
    }

    @Test
    void a_row_that_no_entry_names_is_damage() {
        List<OutboxRow> rows = rows(3);

        assertThat(findings(rows, naming(rows.subList(0, 2))))
                .containsExactly("outbox row 3 no journal entry names it");
    }

    private record Journal(List<String> contents) implements JournalViews {
        @Override
        public JournalHead head() {
            List<AuditEntry> all = after(0, contents.size());
            return all.isEmpty() ? JournalHead.EMPTY : all.get(all.size() - 1).head();
        }

        @Override
        public void forEach(Consumer<AuditEntry> each) {
            after(0, contents.size()).forEach(each);
        }

        @Override
        public List<AuditEntry> after(long sequence, int limit) {
            List<AuditEntry> entries = new ArrayList<>();
            JournalHead head = JournalHead.EMPTY;
            for (String content : contents) {
                AuditEntry entry = AuditEntry.after(head, content);
                entries.add(entry);
                head = entry.head();
            }
            return entries.stream().skip(sequence).limit(limit).toList();
        }
    }

    private record Outbox(List<OutboxRow> rows) implements OutboxViews {
        @Override
        public OutboxHealth health() {
            return new OutboxHealth(rows.size(), Optional.empty());
        }

        @Override
        public List<OutboxRow> after(long sequence, int limit) {
            return rows.stream()
                    .filter(row -> row.sequence() > sequence)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void forEach(Consumer<OutboxRow> each) {
            rows.forEach(each);
        }

        @Override
        public List<OutboxRow> sendable(int limit) {
            return after(0, limit);
        }
    }
}
