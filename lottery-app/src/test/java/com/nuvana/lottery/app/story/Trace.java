package com.nuvana.lottery.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was booked since somebody began to watch: in the ledger, in the outbox and in the journal. */
record Trace(CornerShop shop, LedgerSequence ledger, long outbox, long journal) {

    private static final Pattern COMMAND = Pattern.compile("\"command\":\"([a-zA-Z]+)\"");

    static Trace from(CornerShop shop) {
        return shop.read(views -> {
            long[] rows = new long[1];
            views.outbox().forEach(row -> rows[0] = row.sequence());
            return new Trace(
                    shop, views.ledger().last(), rows[0], views.journal().head().entries());
        });
    }

    /** The movements: {@code COUNTED 0->12 $60.00}. */
    List<String> movements() {
        return booked().stream().map(each -> Words.of(each.movement())).toList();
    }

    List<BookedMovement> booked() {
        return shop.read(views -> views.ledger().since(ledger));
    }

    /** The kinds of the facts. */
    List<String> facts() {
        return rows().stream().map(OutboxRow::kind).toList();
    }

    List<OutboxRow> rows() {
        return shop.read(views -> views.outbox().after(outbox, Integer.MAX_VALUE));
    }

    /** The whole text of the one fact of that kind. */
    String payload(String kind) {
        List<OutboxRow> found =
                rows().stream().filter(row -> row.kind().equals(kind)).toList();
        assertThat(found).as(kind + " among " + facts()).hasSize(1);
        return found.get(0).payload();
    }

    /** The commands in the journal. */
    List<String> commands() {
        return entries().stream().map(Trace::command).toList();
    }

    List<AuditEntry> entries() {
        return shop.read(views -> views.journal().after(journal, Integer.MAX_VALUE));
    }

    private static String command(AuditEntry entry) {
        Matcher matcher = COMMAND.matcher(entry.content());
        assertThat(matcher.find()).as(entry.content()).isTrue();
        return matcher.group(1);
    }

    /** Nothing was booked: no movement, no fact, no entry. */
    void isNothing() {
        assertThat(movements()).isEmpty();
        assertThat(facts()).isEmpty();
        assertThat(commands()).isEmpty();
    }
}
