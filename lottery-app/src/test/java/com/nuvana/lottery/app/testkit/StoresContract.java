package com.nuvana.lottery.app.testkit;

import static com.nuvana.lottery.app.testkit.Fixtures.aStore;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.jurisdiction.DayKind;
import com.nuvana.lottery.domain.jurisdiction.Deadline;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.jurisdiction.KnownJurisdictions;
import com.nuvana.lottery.domain.jurisdiction.LostPackCharge;
import com.nuvana.lottery.domain.jurisdiction.PackTerm;
import com.nuvana.lottery.domain.jurisdiction.PrintedNumbers;
import com.nuvana.lottery.domain.jurisdiction.Provenance;
import com.nuvana.lottery.domain.jurisdiction.Rate;
import com.nuvana.lottery.domain.jurisdiction.Rates;
import com.nuvana.lottery.domain.jurisdiction.ReturnRules;
import com.nuvana.lottery.domain.jurisdiction.SaleAfterGameEnd;
import com.nuvana.lottery.domain.jurisdiction.SettlementRule;
import com.nuvana.lottery.domain.jurisdiction.SettlementWeek;
import com.nuvana.lottery.domain.jurisdiction.Stated;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.FilledProfile;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.store.YesNo;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link Stores} promises, for every storage. */
public abstract class StoresContract extends StoreContract {

    @Nested
    class BeforeTheSetUp {

        @Test
        void there_is_no_store() {
            assertThat(views().stores().find()).isEmpty();
        }

        @Test
        void no_layout_is_enabled() {
            assertThat(views().stores().layouts()).isEmpty();
        }

        @Test
        void a_store_cannot_be_changed() {
            assertFailsAndLeavesNothing(tx -> tx.stores().change(aStore()));
        }
    }

    @Nested
    class AfterTheSetUp {

        @Test
        void the_store_is_read_as_it_was_opened() {
            write(tx -> tx.stores().open(aStore()));

            assertThat(views().stores().find()).contains(aStore());
        }

        @Test
        void a_store_with_every_setting_is_read_as_it_was_opened() {
            Store store =
                    new Store(new StoreId(ids.next()), new StoreName("Señor O'Neil's \"24/7\" – Æ"), allSettings());

            write(tx -> tx.stores().open(store));
            restart();

            assertThat(views().stores().find()).contains(store);
        }

        @Test
        void a_second_store_cannot_be_opened() {
            write(tx -> tx.stores().open(aStore()));

            assertFailsAndLeavesNothing(
                    tx -> tx.stores().open(new Store(new StoreId(ids.next()), aStore().name(), aStore().settings())));
        }

        @Test
        void name_and_settings_can_be_changed() {
            write(tx -> tx.stores().open(aStore()));
            Store changed = new Store(aStore().id(), new StoreName("Other Shop"), allSettings());

            write(tx -> tx.stores().change(changed));

            assertThat(views().stores().find()).contains(changed);
        }

        @Test
        void settings_can_be_taken_back_to_their_defaults() {
            write(tx -> tx.stores().open(aStore().with(allSettings())));

            write(tx -> tx.stores().change(aStore()));

            assertThat(views().stores().find()).contains(aStore());
        }

        @Test
        void the_id_stays() {
            write(tx -> tx.stores().open(aStore()));

            assertFailsAndLeavesNothing(
                    tx -> tx.stores().change(new Store(new StoreId(ids.next()), aStore().name(), aStore().settings())));
        }

        private Settings allSettings() {
            return new Settings(
                    ZoneId.of("America/Indiana/Indianapolis"),
                    new CutOff(1440),
                    new StateCode("IN"),
                    Optional.of(Direction.DOWN),
                    Duration.ofHours(2),
                    1,
                    new Money(999_999_999),
                    new FilledProfile(
                            Optional.of(new FirstTicket(0)),
                            Optional.of(20),
                            Optional.of(366),
                            Optional.of(100),
                            Optional.of(YesNo.YES),
                            Optional.of(YesNo.NO)));
        }
    }

    @Nested
    class TheCopyOfTheProfile {

        @Test
        void is_empty_until_one_is_adopted() {
            write(tx -> tx.stores().open(aStore()));

            assertThat(views().stores().profile()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("com.nuvana.lottery.app.testkit.StoresContract#everyKnownState")
        void of_every_known_state_is_read_as_it_was_adopted(StateCode state) {
            openIn(state);

            write(tx -> tx.stores().adopt(KnownJurisdictions.toCopy(state)));
            restart();

            assertThat(views().stores().profile()).isEqualTo(KnownJurisdictions.toCopy(state));
        }

        @Test
        void with_everything_filled_in_is_read_as_it_was_adopted() {
            write(tx -> tx.stores().open(aStore()));

            write(tx -> tx.stores().adopt(List.of(everything())));
            restart();

            assertThat(views().stores().profile()).containsExactly(everything());
        }

        @Test
        void is_replaced_as_a_whole() {
            openIn(new StateCode("FL"));
            write(tx -> tx.stores().adopt(KnownJurisdictions.toCopy(new StateCode("FL"))));

            write(tx -> {
                tx.stores().change(aStore());
                tx.stores().adopt(List.of(everything()));
            });

            assertThat(views().stores().profile()).containsExactly(everything());
        }

        @Test
        void is_that_of_the_state_the_store_is_in() {
            write(tx -> tx.stores().open(aStore()));

            assertFailsAndLeavesNothing(tx -> tx.stores().adopt(KnownJurisdictions.toCopy(new StateCode("KS"))));
        }

        @Test
        void has_one_record_for_a_date() {
            write(tx -> tx.stores().open(aStore()));

            assertFailsAndLeavesNothing(tx ->
                    tx.stores().adopt(List.of(everything(), everything().remarking(List.of()))));
        }

        private void openIn(StateCode state) {
            write(tx -> tx.stores().open(aStore().with(aStore().settings().in(state))));
        }

        private JurisdictionProfile everything() {
            Deadline deadline = new Deadline(366, DayKind.BUSINESS);
            return new JurisdictionProfile(
                    new StateCode("TX"),
                    "Téxas",
                    Optional.of(PackTerm.PACK_OR_BOOK),
                    List.of(new LayoutId("TX-14"), new LayoutId("STD-24")),
                    new PrintedNumbers(
                            Optional.of(5),
                            Optional.of(20),
                            Optional.of(new TicketWidth(6)),
                            Optional.of(new FirstTicket(0)),
                            Optional.of(Direction.DOWN)),
                    new SettlementRule(
                            Optional.of(1),
                            Optional.of(366),
                            Optional.of(21),
                            Stated.YES,
                            Stated.NO,
                            Stated.YES,
                            Stated.NO),
                    Rates.commission(new Rate(10_000)).andCashing(new Rate(0)),
                    new SettlementWeek(Optional.of(DayOfWeek.SUNDAY), Optional.of(31)),
                    new ReturnRules(
                            Stated.YES,
                            Optional.of("whole \"packs\""),
                            Optional.of(deadline),
                            Optional.of(new Deadline(1, DayKind.CALENDAR)),
                            Optional.of(deadline),
                            Optional.of(new LostPackCharge(
                                    Optional.of(new Money(0)),
                                    Optional.of(0),
                                    Optional.of(new Money(500)),
                                    "since 2023")),
                            SaleAfterGameEnd.FORBIDDEN),
                    List.of("one", "another"),
                    new Provenance("16 TAC", Evidence.INFERRED, Optional.of(LocalDate.of(2026, 1, 1))));
        }
    }

    static List<StateCode> everyKnownState() {
        return Stream.concat(
                        KnownJurisdictions.all().stream().map(JurisdictionProfile::state),
                        Stream.of(new StateCode("NY"), new StateCode("DC")))
                .distinct()
                .toList();
    }

    @Nested
    class Layouts {

        @Test
        void are_read_in_the_order_in_which_they_were_enabled() {
            write(tx -> tx.stores().open(aStore()));

            enable("TX-14");
            enable("STD-24");
            enable("MA-29");

            assertThat(views().stores().layouts())
                    .extracting(LayoutId::text)
                    .containsExactly("TX-14", "STD-24", "MA-29");
        }

        @Test
        void enabling_one_again_changes_nothing() {
            write(tx -> tx.stores().open(aStore()));
            enable("TX-14");
            enable("STD-24");

            enable("TX-14");
            restart();

            assertThat(views().stores().layouts()).extracting(LayoutId::text).containsExactly("TX-14", "STD-24");
        }

        private void enable(String layout) {
            write(tx -> tx.stores().enable(new LayoutId(layout)));
        }
    }
}
