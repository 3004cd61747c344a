package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.audit.Transcript;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.port.JournalViews;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.day.JournalHead;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@link JournalViews} promises, for every storage. */
public abstract class JournalContract extends StoreContract {

    private List<AuditEntry> journal() {
        List<AuditEntry> entries = new ArrayList<>();
        views().journal().forEach(entries::add);
        return entries;
    }

    private void command(Command command) {
        store().write(command, tx -> Outcome.accepted(1));
    }

    private void threeCommands() {
        command(Command.named("one"));
        time.tick();
        command(Command.named("two"));
        time.tick();
        command(Command.named("three"));
    }

    @Nested
    class AnEmptyJournal {

        @Test
        void has_the_empty_head() {
            assertThat(views().journal().head()).isEqualTo(JournalHead.EMPTY);
            assertThat(JournalHead.EMPTY.hash().hex()).isEqualTo("0".repeat(64));
        }

        @Test
        void has_no_entries() {
            assertThat(journal()).isEmpty();
            assertThat(views().journal().after(0, 10)).isEmpty();
        }

        @Test
        void stays_empty_when_something_is_written_without_a_command() {
            shop.open();

            assertThat(journal()).isEmpty();
        }
    }

    @Nested
    class WhatCameOfACommand {

        @Test
        void stands_in_its_entry() {
            store().write(Command.named("one"), tx -> {
                tx.enter(Json.Obj.EMPTY.with("changed", 3));
                tx.enter(Json.Obj.EMPTY.with("left_out", "two"));
                return Outcome.accepted(1);
            });

            assertThat(journal().get(0).content())
                    .contains("\"changed\":3", "\"command\":\"one\"", "\"left_out\":\"two\"");
        }

        @Test
        void is_not_in_the_next_one() {
            store().write(Command.named("one"), tx -> {
                tx.enter(Json.Obj.EMPTY.with("changed", 3));
                return Outcome.accepted(1);
            });

            command(Command.named("two"));

            assertThat(journal().get(1).content()).doesNotContain("changed");
        }
    }

    @Nested
    class TheChain {

        @Test
        void begins_after_the_empty_head() {
            command(Command.named("one"));

            assertThat(journal()).singleElement().satisfies(entry -> {
                assertThat(entry.sequence()).isOne();
                assertThat(entry.previous()).isEqualTo(JournalHead.EMPTY.hash());
                assertThat(entry.follows(JournalHead.EMPTY)).isTrue();
            });
        }

        @Test
        void links_each_entry_to_the_one_before() {
            threeCommands();
            restart();

            JournalHead head = JournalHead.EMPTY;
            for (AuditEntry entry : journal()) {
                assertThat(entry.follows(head)).as("entry %s", entry.sequence()).isTrue();
                head = entry.head();
            }
            assertThat(head.entries()).isEqualTo(3);
        }

        @Test
        void goes_on_after_a_restart() {
            command(Command.named("one"));
            restart();

            command(Command.named("two"));

            List<AuditEntry> journal = journal();
            assertThat(journal.get(1).follows(journal.get(0).head())).isTrue();
        }

        @Test
        void has_the_last_entry_as_its_head() {
            threeCommands();

            List<AuditEntry> journal = journal();
            assertThat(views().journal().head()).isEqualTo(journal.get(2).head());
        }

        @Test
        void has_its_head_just_before_the_present_commands_own_entry() {
            command(Command.named("one"));
            JournalHead before = views().journal().head();

            Outcome<JournalHead, ?> seen = store().write(
                            Command.named("two"),
                            tx -> Outcome.accepted(tx.journal().head()));

            assertThat(seen.<Object>fold(head -> head, why -> why)).isEqualTo(before);
            assertThat(views().journal().head().entries()).isEqualTo(2);
        }
    }

    @Nested
    class TheContent {

        @Test
        void is_what_a_transcript_of_the_transaction_says() {
            shop.open();
            ActivePack pack = anActivePack().in(shop);
            PackChange<ActivePack> counted =
                    pack.count(new TicketPosition(70), CountOccasion.SPOT, shop.booking(pack.strip()));
            PackChange<?> depleted =
                    counted.next().deplete(DepletionReason.SOLD_OUT_MANUAL, shop.booking(pack.strip()));
            int facts = shop.outboxRows().size();
            Command command = Command.named("countTwice")
                    .by(aCashier())
                    .approvedBy(aShiftManager())
                    .asking("why", "test");

            store().write(command, tx -> {
                tx.packs().record(counted);
                tx.packs().record(depleted);
                return Outcome.accepted(pack);
            });

            Transcript transcript = new Transcript();
            counted.movements().forEach(transcript::stored);
            depleted.movements().forEach(transcript::stored);
            shop.outbox().after(facts).rows().forEach(transcript::stored);
            assertThat(journal())
                    .extracting(AuditEntry::content)
                    .containsExactly(transcript.contentOf(command, time.instant()));
        }

        @Test
        void bears_the_instant_in_milliseconds() {
            time.set("2026-03-03T20:00:00.123456789Z");

            command(Command.named("one"));

            assertThat(journal().get(0).content()).contains("\"at\":\"2026-03-03T20:00:00.123Z\"");
        }

        @Test
        void is_kept_to_the_byte_whatever_its_characters() {
            Command command = Command.named("say").asking("what", "“ñ” 😀 \\ \" \u0001 \n \u2028 ' %");

            command(command);
            restart();

            AuditEntry entry = journal().get(0);
            assertThat(entry.content()).isEqualTo(new Transcript().contentOf(command, time.instant()));
            assertThat(entry.contentHash()).isEqualTo(Sha256.of(entry.content()));
        }
    }

    @Nested
    class Reading {

        @Test
        void all_entries_are_handed_out_oldest_first() {
            threeCommands();

            assertThat(journal()).extracting(AuditEntry::sequence).containsExactly(1L, 2L, 3L);
        }

        @Test
        void entries_after_a_sequence_are_read_oldest_first_and_no_more_than_asked_for() {
            threeCommands();
            List<AuditEntry> all = journal();

            assertThat(views().journal().after(0, 2)).isEqualTo(all.subList(0, 2));
            assertThat(views().journal().after(1, 10)).isEqualTo(all.subList(1, 3));
            assertThat(views().journal().after(3, 10)).isEmpty();
        }
    }
}
