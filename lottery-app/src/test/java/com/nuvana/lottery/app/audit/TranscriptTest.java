package com.nuvana.lottery.app.audit;

import static com.nuvana.lottery.app.testkit.Fixtures.aCashier;
import static com.nuvana.lottery.app.testkit.Fixtures.aShiftManager;
import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.pack.BookedMovement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final Instant AT = Instant.parse("2026-03-03T20:00:00.120Z");

    private final Transcript transcript = new Transcript();

    @Nested
    class OfACommandThatRecordedNothing {

        @Test
        void says_what_was_asked_by_whom_in_which_role_and_when() {
            assertThat(transcript.contentOf(Command.named("closeDay").by(aCashier()), AT))
                    .isEqualTo("{\"actor\":\"cashier-1\",\"at\":\"2026-03-03T20:00:00.120Z\","
                            + "\"command\":\"closeDay\",\"role\":\"CASHIER\"}");
        }

        @Test
        void says_who_allowed_it_where_somebody_did() {
            assertThat(transcript.contentOf(
                            Command.named("returnPack").by(aCashier()).approvedBy(aShiftManager()), AT))
                    .contains("\"approver\":\"shift-manager-1\"");
        }

        @Test
        void says_what_the_command_adds() {
            assertThat(transcript.contentOf(Command.named("setCutOff").asking("cutOff", "18:00"), AT))
                    .contains("\"cutOff\":\"18:00\"");
        }

        @Test
        void lets_no_command_say_that_it_was_another_or_somebody_elses() {
            Command liar = Command.named("setCutOff")
                    .by(aCashier())
                    .asking("actor", "store-manager-1")
                    .asking("command", "nothing")
                    .asking("role", "STORE_MANAGER")
                    .asking("at", "never");

            assertThat(transcript.contentOf(liar, AT))
                    .isEqualTo("{\"actor\":\"cashier-1\",\"at\":\"2026-03-03T20:00:00.120Z\","
                            + "\"command\":\"setCutOff\",\"role\":\"CASHIER\"}");
        }
    }

    @Nested
    class OfACommandThatRecordedSomething {

        private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
        private final SequenceIds ids = new SequenceIds();
        private final Shop shop = Shop.open(new InMemoryStore(time, ids), time, ids);

        @Test
        void names_every_movement_in_order() {
            anActivePack().countedTo(25).in(shop);
            List<BookedMovement> ledger = shop.ledger();
            ledger.forEach(booked -> transcript.stored(booked.movement()));

            String pack = ledger.get(0).movement().pack().toString();
            assertThat(transcript.contentOf(Command.named("test"), AT))
                    .contains("\"movements\":["
                            + brief(ledger.get(0), 0, "RECEIVED", pack, 0) + ","
                            + brief(ledger.get(1), 0, "ACTIVATED", pack, 0) + ","
                            + brief(ledger.get(2), 0, "COUNTED", pack, 25) + "]");
        }

        private static String brief(BookedMovement booked, int from, String kind, String pack, int to) {
            return "{\"from\":" + from + ",\"id\":\"" + booked.movement().id() + "\",\"kind\":\"" + kind
                    + "\",\"pack\":\"" + pack + "\",\"to\":" + to + "}";
        }

        @Test
        void names_every_fact_in_order_with_the_hash_of_its_payload() {
            List<OutboxRow> rows = shop.outboxRows().subList(0, 2);
            rows.forEach(transcript::stored);

            assertThat(transcript.contentOf(Command.named("test"), AT))
                    .contains("\"facts\":[" + brief(rows.get(0), "BINS_CREATED", 1) + ","
                            + brief(rows.get(1), "DAY_OPENED", 2) + "]");
        }

        private static String brief(OutboxRow row, String kind, int sequence) {
            return "{\"id\":\"" + row.id() + "\",\"kind\":\"" + kind + "\",\"sequence\":" + sequence + ",\"sha256\":\""
                    + Sha256.of(row.payload()).hex() + "\"}";
        }
    }

    @Nested
    class TheContentOfAnEntry {

        private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
        private final SequenceIds ids = new SequenceIds();
        private final Shop shop = Shop.open(new InMemoryStore(time, ids), time, ids);
        private final List<OutboxRow> rows = shop.outboxRows();

        @Test
        void names_the_rows_that_came_of_it_and_no_others() {
            transcript.stored(rows.get(0));
            transcript.stored(rows.get(1));

            String content = transcript.contentOf(Command.named("test"), AT);

            assertThat(Transcript.names(content, rows.get(0))).isTrue();
            assertThat(Transcript.names(content, rows.get(1))).isTrue();
            assertThat(Transcript.names(content, rows.get(2))).isFalse();
        }

        @Test
        void does_not_name_a_row_whose_payload_is_another() {
            OutboxRow was = rows.get(0);
            transcript.stored(was);

            String content = transcript.contentOf(Command.named("test"), AT);

            assertThat(Transcript.names(
                            content,
                            new OutboxRow(
                                    was.id(),
                                    was.sequence(),
                                    was.topic(),
                                    was.kind(),
                                    was.version(),
                                    was.payload().replace("Mia", "Max"),
                                    was.recordedAt())))
                    .isFalse();
        }

        @Test
        void says_how_many_facts_came_of_it() {
            assertThat(Transcript.factsIn(transcript.contentOf(Command.named("test"), AT)))
                    .isZero();

            rows.forEach(transcript::stored);

            assertThat(Transcript.factsIn(transcript.contentOf(Command.named("test"), AT)))
                    .isEqualTo(rows.size());
        }

        @Test
        void does_not_count_what_a_person_typed() {
            Command typed = Command.named("test").asking("note", "\"sha256\":\"x\"");

            assertThat(Transcript.factsIn(transcript.contentOf(typed, AT))).isZero();
        }
    }
}
