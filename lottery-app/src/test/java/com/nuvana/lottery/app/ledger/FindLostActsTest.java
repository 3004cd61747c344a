package com.nuvana.lottery.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.audit.LostActs;
import com.nuvana.lottery.app.query.ShowStatus;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.app.testkit.Command;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an entry of the journal tells of acts that are gone is told to a person. */
class FindLostActsTest {

    private static final int MORE_THAN_A_PAGE = 600;

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private final SequenceIds ids = new SequenceIds();
    private final InMemoryStore store = new InMemoryStore(time, ids);
    private final LostActs lost = new LostActs(12, time.instant(), 10);

    @BeforeEach
    void openAShop() {
        Shop.open(store, time, ids);
    }

    private void command() {
        store.write(Command.named("test"), tx -> Outcome.accepted(1));
    }

    private void commandThatTells() {
        store.write(Command.named("test"), tx -> {
            tx.enter(lost.detail());
            return Outcome.accepted(1);
        });
    }

    private Optional<LostActs> inStatus() {
        return new ShowStatus(store, new Books(time, ids)).handle().fold(ShowStatus.Status::lostActs, why -> {
            throw new AssertionError(why);
        });
    }

    @Test
    void nothing_is_told_where_nothing_is_gone() {
        command();

        assertThat(new CompareLedger(store, new Books(time, ids)).handle())
                .noneMatch(finding -> finding.check() == Finding.Check.LOST_ACTS);
        assertThat(inStatus()).isEmpty();
    }

    @Test
    void the_entry_is_named_with_what_is_to_be_done() {
        command();
        commandThatTells();
        command();

        assertThat(new CompareLedger(store, new Books(time, ids)).handle())
                .filteredOn(finding -> finding.check() == Finding.Check.LOST_ACTS)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                    assertThat(finding.subject()).isEqualTo("journal entry 2");
                    assertThat(finding.detail()).startsWith(lost.told()).contains("count every bin");
                });
    }

    @Test
    void the_status_finds_it_on_any_page_of_the_day() {
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            command();
        }
        commandThatTells();

        assertThat(inStatus()).contains(lost);
    }
}
