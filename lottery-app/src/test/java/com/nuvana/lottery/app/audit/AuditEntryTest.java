package com.nuvana.lottery.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.json.CanonicalJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.JournalHead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    /** The vector of the specification, section 9. */
    @Nested
    class TheVector {

        private final AuditEntry first = AuditEntry.after(
                JournalHead.EMPTY,
                CanonicalJson.write(Json.Obj.EMPTY
                        .with("command", "initialiseDay")
                        .with("day", "d-1")
                        .with("actor", "e-1")
                        .with("at", Json.of(Instant.parse("2026-03-03T20:00:00Z")))));
        private final AuditEntry second = AuditEntry.after(
                first.head(),
                CanonicalJson.write(Json.Obj.EMPTY
                        .with("command", "receivePacks")
                        .with("packs", Json.of(List.of(Json.of("p-1"))))
                        .with("actor", "e-1")
                        .with("at", Json.of(Instant.parse("2026-03-03T20:01:00Z")))));

        @Test
        void has_this_first_content() {
            assertThat(first.content())
                    .isEqualTo("{\"actor\":\"e-1\",\"at\":\"2026-03-03T20:00:00.000Z\","
                            + "\"command\":\"initialiseDay\",\"day\":\"d-1\"}");
        }

        @Test
        void has_these_hashes_at_sequence_1() {
            assertThat(first)
                    .isEqualTo(new AuditEntry(
                            1,
                            first.content(),
                            new ContentHash("b98ed30fb25cdcfe961d14ad01a593522a9dddb1c5503057ec0be1398492447e"),
                            new ContentHash("0".repeat(64)),
                            new ContentHash("cb2f05207c540046cc755f6ec99c32705b8d4a5b5f5cf02ae6af4947d0235ec5")));
        }

        @Test
        void has_these_hashes_at_sequence_2() {
            assertThat(second)
                    .isEqualTo(new AuditEntry(
                            2,
                            "{\"actor\":\"e-1\",\"at\":\"2026-03-03T20:01:00.000Z\","
                                    + "\"command\":\"receivePacks\",\"packs\":[\"p-1\"]}",
                            new ContentHash("b04241f765beae28da777475be2d1e0c2d7f935c2e71b6846df508a3a269e426"),
                            first.entryHash(),
                            new ContentHash("9fb5a30feaa5b857f0574026c0de60b95e806a2477faec249c1b81174eb44a87")));
        }

        @Test
        void has_the_second_entry_as_its_head() {
            assertThat(second.head()).isEqualTo(new JournalHead(2, second.entryHash()));
        }
    }

    @Nested
    class AChain {

        private final List<AuditEntry> chain = chainOf("a", "b", "c", "d", "e");

        @Test
        void that_nobody_touched_is_unbroken() {
            assertThat(firstBroken(chain)).isEmpty();
        }

        @Test
        void shows_an_entry_whose_content_was_edited() {
            AuditEntry was = chain.get(2);
            chain.set(2, new AuditEntry(was.sequence(), "\"x\"", was.contentHash(), was.previous(), was.entryHash()));

            assertThat(firstBroken(chain)).hasValue(2);
        }

        @Test
        void shows_an_entry_whose_content_and_content_hash_were_edited() {
            AuditEntry was = chain.get(2);
            chain.set(2, new AuditEntry(was.sequence(), "\"x\"", Sha256.of("\"x\""), was.previous(), was.entryHash()));

            assertThat(firstBroken(chain)).hasValue(2);
        }

        @Test
        void shows_the_entry_after_one_that_was_edited_and_hashed_anew() {
            chain.set(2, AuditEntry.after(chain.get(1).head(), "\"x\""));

            assertThat(firstBroken(chain)).hasValue(3);
        }

        @Test
        void shows_the_entry_after_one_that_was_deleted() {
            chain.remove(2);

            assertThat(firstBroken(chain)).hasValue(2);
        }

        @Test
        void shows_that_its_first_entry_was_deleted() {
            chain.remove(0);

            assertThat(firstBroken(chain)).hasValue(0);
        }

        @Test
        void shows_the_entry_after_one_that_was_inserted() {
            chain.add(2, AuditEntry.after(chain.get(1).head(), "\"x\""));

            assertThat(firstBroken(chain)).hasValue(3);
        }

        @Test
        void shows_the_first_of_two_entries_that_were_swapped() {
            Collections.swap(chain, 2, 3);

            assertThat(firstBroken(chain)).hasValue(2);
        }

        @Test
        void shows_an_entry_of_another_sequence() {
            AuditEntry was = chain.get(2);
            chain.set(2, new AuditEntry(7, was.content(), was.contentHash(), was.previous(), was.entryHash()));

            assertThat(firstBroken(chain)).hasValue(2);
        }

        @Test
        void shows_an_entry_of_another_previous_hash() {
            AuditEntry was = chain.get(2);
            chain.set(
                    2,
                    new AuditEntry(
                            was.sequence(), was.content(), was.contentHash(), Sha256.of("other"), was.entryHash()));

            assertThat(firstBroken(chain)).hasValue(2);
        }

        /** By the chain alone; the head in the last closed day finds it. */
        @Test
        void does_not_show_that_its_tail_was_cut() {
            chain.remove(4);

            assertThat(firstBroken(chain)).isEmpty();
        }

        private List<AuditEntry> chainOf(String... contents) {
            List<AuditEntry> entries = new ArrayList<>();
            JournalHead head = JournalHead.EMPTY;
            for (String content : contents) {
                AuditEntry entry = AuditEntry.after(head, CanonicalJson.write(Json.of(content)));
                entries.add(entry);
                head = entry.head();
            }
            return entries;
        }

        private OptionalInt firstBroken(List<AuditEntry> entries) {
            return IntStream.range(0, entries.size())
                    .filter(i -> !entries.get(i)
                            .follows(
                                    i == 0
                                            ? JournalHead.EMPTY
                                            : entries.get(i - 1).head()))
                    .findFirst();
        }
    }
}
