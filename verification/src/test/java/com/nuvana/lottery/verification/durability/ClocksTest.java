package com.nuvana.lottery.verification.durability;

import static com.nuvana.lottery.verification.durability.PerformedPacks.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.day.PrepareClose;
import com.nuvana.lottery.app.day.PreparedClose;
import com.nuvana.lottery.app.testkit.OutcomeAssert;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Tier;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.embed.Lottery;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shop's clock is wrong, is set in the middle of a day, or does what clocks do on some nights of the year: no sale is
 * lost or doubled, and every day bears the date that the opening rule gives it. The shop is in Chicago, its cut-off is
 * 18:00, and its first day opens on Tuesday, 3 March 2026, at 14:00.
 */
class ClocksTest {

    private static final long SEED = Tier.seed(ClocksTest.class);

    @TempDir
    private Path home;

    private final SettableTime time = SettableTime.at(Plan.OPENING.toString());
    private final Plan plan = Plan.fromTheBeginning(new Random(SEED));
    private final ModelShop model = ModelShop.empty();
    private Lottery lottery;

    @BeforeEach
    void openTheShop() {
        lottery = Lottery.create(Till.config(home, time));
        plan.beginning().forEach(this::does);
    }

    @AfterEach
    void close() {
        lottery.close();
    }

    private void does(Act act) {
        time.set(act.at());
        new Performer(lottery).perform(act);
        model.take(act);
    }

    private void does(String command, Object... words) {
        does(Act.of(time.instant(), command, words));
    }

    private SeenBooks agreed() {
        Checker.Seen seen = Checker.look(Till.file(home), Till.KEY);
        assertThat(seen.violations()).isEmpty();
        assertThat(seen.books().differencesTo(model.seen())).isEmpty();
        return seen.books();
    }

    /** Cut-off and nights on which the clock jumps, the turn of a year, a leap day, and ten years either way. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-04T05:30:00Z, 2026-03-04",
        "2026-03-08T07:50:00Z, 2026-03-08",
        "2026-03-08T08:20:00Z, 2026-03-08",
        "2026-03-08T22:59:59.999Z, 2026-03-08",
        "2026-03-08T23:00:00Z, 2026-03-09",
        "2026-11-01T06:30:00Z, 2026-11-01",
        "2026-11-01T07:30:00Z, 2026-11-01",
        "2026-11-01T23:59:59.999Z, 2026-11-01",
        "2026-11-02T00:00:00Z, 2026-11-02",
        "2026-12-31T23:59:59Z, 2026-12-31",
        "2027-01-01T00:00:00Z, 2027-01-01",
        "2028-02-29T00:00:00Z, 2028-02-29",
        "2028-02-29T23:59:59Z, 2028-02-29",
        "2028-03-01T00:00:00Z, 2028-03-01",
        "2027-03-01T00:00:00Z, 2027-03-01",
        "2036-03-03T20:00:00Z, 2036-03-03",
        "2016-03-03T20:00:00Z, 2016-03-03"
    })
    void the_day_that_opens_at_that_instant_bears_that_date(Instant opening, String date) {
        does("countPack", "02029-1", "050");
        time.set(opening);
        does("prepareClose", "02029-1=SCANNED:052", "02590-1=SCANNED:015");
        does("commitClose");
        does("countPack", "02029-1", "055");

        assertThat(agreed().days())
                .containsEntry(
                        "00001",
                        "2026-03-03 #1 COMPLETED CLOSED: ACTIVATED 2 of 0 tickets 0c, COUNTED 3 of 6 tickets 3000c,"
                                + " ONBOARDED 2 of 0 tickets 0c")
                .containsEntry("00002", date + " #1 NONE OPEN");
    }

    /**
     * What the close warns of, and which counts bear the mark of a clock that is behind. After an hour back the mark is
     * all that tells: the rule of the dates calls that little.
     */
    @ParameterizedTest
    @CsvSource({
        "PT10M,     '',              0 0",
        "P3653D,    LONG_DAY,        0 0",
        "P-3653D,   CLOCK_DISAGREES, 0 1",
        "PT-1H,     '',              0 1",
    })
    void a_clock_set_between_two_counts_is_told(Duration change, String warnings, String behind) throws SQLException {
        does("countPack", "02029-1", "050");
        time.set(time.instant().plus(change));
        does("countPack", "02029-1", "053");

        PreparedClose prepared = prepared();

        assertThat(prepared.warnings())
                .extracting(warning -> warning.kind().name())
                .isEqualTo(warnings.isEmpty() ? List.of() : Arrays.asList(warnings.split(" ", -1)));
        assertThat(counts("clock_behind")).isEqualTo(Arrays.asList(behind.split(" ", -1)));
        assertThat(counts("from_position || '>' || to_position")).containsExactly("45>49", "49>52");
    }

    /** Nothing was booked since: the last count is later than it is now. */
    @Test
    void a_clock_set_back_an_hour_just_before_the_close_is_warned_of() {
        does("countPack", "02029-1", "053");
        time.setBack(Duration.ofHours(1));

        assertThat(prepared().warnings())
                .extracting(warning -> warning.kind().name())
                .containsExactly("CLOCK_DISAGREES");
    }

    private PreparedClose prepared() {
        List<PrepareClose.Entry> entries = List.of(
                new PrepareClose.Entry(
                        PerformedPacks.id(lottery, "02029-1"),
                        new Decision.Scanned(new TicketNumber("053")),
                        EntryMethod.SCAN),
                new PrepareClose.Entry(
                        PerformedPacks.id(lottery, "02590-1"),
                        new Decision.Scanned(new TicketNumber("015")),
                        EntryMethod.SCAN));
        time.set(time.instant().plusMillis(1));
        return OutcomeAssert.assertThat(lottery.days()
                        .prepare()
                        .handle(new PrepareClose.Command(Optional.of(entries), Optional.empty(), WHO)))
                .isAccepted();
    }

    private List<String> counts(String what) throws SQLException {
        try (StoreFile file = StoreFile.open(Till.file(home), Till.KEY)) {
            return file.column("select " + what + " as value from movements where kind = 'COUNTED' order by sequence");
        }
    }

    /**
     * Some days of a shop, by chance, through a clock that is right, then wrong by the first duration, then by the second;
     * it is never set while a close is prepared, for then the close may just be over.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ten years ahead and right again, P3653D, PT0S",
        "ten years behind and right again, P-3653D, PT0S",
        "an hour back in mid-day, PT-1H, PT-1H",
        "an hour back and a day ahead, PT-1H, P1D",
        "into the night in March, P4DT11H30M, P4DT11H30M",
        "into the night in November, P242DT10H15M, P242DT10H15M",
        "into a leap day, P726DT20H, P726DT20H",
    })
    void a_shop_goes_on_through(String name, Duration first, Duration second) {
        for (Duration offset : List.of(Duration.ZERO, first, second)) {
            List<Act> acts = plan.next(Tier.number("clockActs", 25, 400));
            acts.addAll(plan.untilNothingIsPrepared());
            acts.forEach(act -> does(new Act(act.at().plus(offset), act.command(), act.words())));
        }
        agreed();
    }
}
