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
}
