package com.nuvana.lottery.domain.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class KnownJurisdictionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);

    @Test
    void every_state_with_facts_is_there_once_and_florida_twice() {
        assertThat(KnownJurisdictions.all())
                .extracting(profile -> profile.state().letters())
                .containsExactlyInAnyOrder(
                        "TX", "WA", "AZ", "FL", "FL", "GA", "CA", "MA", "ME", "KS", "MN", "NC", "IL", "ID", "OR", "OH",
                        "WI", "MI", "KY", "MD", "MO", "NH", "TN", "CO", "IN");
    }

    @Test
    void a_state_without_facts_has_no_profile() {
        assertThat(KnownJurisdictions.at(new StateCode("NY"), TODAY)).isEmpty();
    }

    @Test
    void a_store_copies_every_dated_record_of_its_state() {
        assertThat(KnownJurisdictions.toCopy(new StateCode("FL")))
                .hasSize(2)
                .allMatch(profile -> KnownJurisdictions.all().contains(profile));
    }

    @ParameterizedTest
    @CsvSource({"NY, New York", "PA, Pennsylvania", "NJ, New Jersey", "DC, District of Columbia"})
    void a_store_in_a_state_without_facts_copies_a_blank_profile(String state, String name) {
        assertThat(KnownJurisdictions.toCopy(new StateCode(state)))
                .singleElement()
                .satisfies(profile -> assertThat(profile)
                        .isEqualTo(JurisdictionProfile.blank(new StateCode(state), name, profile.provenance())));
    }

    @Test
    void what_is_no_state_has_nothing_to_copy() {
        assertThat(KnownJurisdictions.toCopy(new StateCode("ZZ"))).isEmpty();
    }

    @Test
    void every_state_with_facts_bears_the_name_of_that_state() {
        assertThat(KnownJurisdictions.all())
                .allSatisfy(
                        profile -> assertThat(UsStates.name(profile.state())).contains(profile.name()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/jurisdictions.csv", numLinesToSkip = 1, maxCharsPerColumn = 8192)
    void a_profile_says_what_the_collected_facts_say(
            String state,
            String layout,
            Integer game,
            Integer pack,
            Integer ticket,
            String check,
            String symbology,
            Integer first,
            String order,
            String term,
            BigDecimal commission) {
        JurisdictionProfile profile = profile(state);
        PrintedNumbers numbers = profile.numbers();

        agree(game, numbers.game());
        agree(pack, numbers.pack());
        agree(ticket, numbers.ticket().map(TicketWidth::digits));
        assertThat(numbers.first().map(FirstTicket::number)).isEqualTo(Optional.ofNullable(first));
        assertThat(numbers.direction())
                .isEqualTo(Optional.ofNullable(order).flatMap(KnownJurisdictionsTest::direction));
        assertThat(profile.term()).isEqualTo(Optional.ofNullable(term).map(KnownJurisdictionsTest::term));
        agree(
                commission == null ? null : commission.movePointRight(2).intValueExact(),
                profile.rates().commission().map(Rate::hundredthsOfPercent));
    }

    @ParameterizedTest
    @CsvSource({
        "TX, 70, 45, ",
        "WA, 80, 50, 21",
        "AZ, 85, 45, 21",
        "CA, , , ",
        "MA, , , ",
        "FL, , , ",
    })
    void settlement_is_stated_only_where_a_source_says_it(String state, Integer percent, Integer days, Integer other) {
        SettlementRule rule = profile(state).settlement();

        assertThat(rule.lowTierPercent()).isEqualTo(Optional.ofNullable(percent));
        assertThat(rule.daysAfterActivation()).isEqualTo(Optional.ofNullable(days));
        assertThat(rule.otherPlanDays()).isEqualTo(Optional.ofNullable(other));
        assertThat(rule.atActivation()).isEqualTo(Stated.NOT_SEEN);
        assertThat(rule.atSoldOut()).isEqualTo(Stated.NOT_SEEN);
    }

    @ParameterizedTest
    @CsvSource({
        "TX, 500, ",
        "GA, 600, ",
        "MA, 500, 100",
        "ME, 700, ",
        "NC, 700, ",
        "IL, 500, 100",
        "ID, 500, ",
        "KS, , "
    })
    void rates_are_hundredths_of_a_percent(String state, Integer commission, Integer cashing) {
        Rates rates = profile(state).rates();

        assertThat(rates.commission()).isEqualTo(Optional.ofNullable(commission).map(Rate::new));
        assertThat(rates.cashing()).isEqualTo(Optional.ofNullable(cashing).map(Rate::new));
    }

    @Nested
    class Florida {

        @ParameterizedTest
        @CsvSource({"2009-05-01, 500", "2023-06-30, 500", "2023-07-01, 600", "2026-01-10, 600"})
        void pays_what_held_on_the_day(LocalDate day, int commission) {
            JurisdictionProfile profile =
                    KnownJurisdictions.at(new StateCode("FL"), day).orElseThrow();

            assertThat(profile.rates().commission()).contains(new Rate(commission));
        }

        @Test
        void charges_half_a_lost_pack_or_five_dollars_with_a_police_report() {
            LostPackCharge charge = profile("FL").returns().lostPack().orElseThrow();

            assertThat(charge.percentOfValue()).contains(50);
            assertThat(charge.withPoliceReport()).contains(new Money(500));
        }
    }

    @Nested
    class Texas {

        private final JurisdictionProfile texas = profile("TX");

        @Test
        void charges_on_24_february_what_was_activated_on_10_january() {
            assertThat(texas.settlement().dueDate(TODAY, SettlementPlan.STANDARD))
                    .contains(LocalDate.of(2026, 2, 24));
            assertThat(texas.settlement().dueDate(TODAY, SettlementPlan.OTHER)).isEmpty();
        }

        @Test
        void takes_whole_packs_back_only_and_charges_nothing_for_a_lost_one() {
            assertThat(texas.returns().partial()).isEqualTo(Stated.NO);
            assertThat(texas.returns().lostPack().orElseThrow().atMost()).contains(Money.ZERO);
        }

        @Test
        void hears_of_missing_packs_within_five_business_days() {
            Deadline deadline = texas.returns().shipmentDifference().orElseThrow();

            assertThat(deadline).isEqualTo(new Deadline(5, DayKind.BUSINESS));
        }

        @Test
        void settles_by_hand_and_at_game_end_too() {
            assertThat(texas.settlement().byHand()).isEqualTo(Stated.YES);
            assertThat(texas.settlement().atGameEnd()).isEqualTo(Stated.YES);
        }

        @Test
        void begins_packs_with_001_as_is_inferred() {
            assertThat(texas.numbers().first()).contains(new FirstTicket(1));
            assertThat(texas.numbers().direction()).isEmpty();
            assertThat(texas.provenance().evidence()).isEqualTo(Evidence.INFERRED);
            assertThat(texas.layouts()).containsExactly(new LayoutId("TX-14"));
        }
    }

    @Nested
    class Washington {

        private final JurisdictionProfile washington = profile("WA");

        @Test
        void charges_by_the_plan_of_the_store() {
            assertThat(washington.settlement().dueDate(TODAY, SettlementPlan.STANDARD))
                    .contains(LocalDate.of(2026, 3, 1));
            assertThat(washington.settlement().dueDate(TODAY, SettlementPlan.OTHER))
                    .contains(LocalDate.of(2026, 1, 31));
        }

        @Test
        void wants_packs_back_within_30_days_and_up_to_25_dollars_for_a_lost_one() {
            assertThat(washington.returns().afterGameEnd()).contains(new Deadline(30, DayKind.CALENDAR));
            assertThat(washington.returns().lostPack().orElseThrow().atMost()).contains(new Money(2500));
            assertThat(washington.layouts()).isEmpty();
        }
    }

    @Nested
    class Elsewhere {

        @Test
        void arizona_forbids_sale_after_the_end_and_maryland_allows_it_for_a_while() {
            assertThat(profile("AZ").returns().sale()).isEqualTo(SaleAfterGameEnd.FORBIDDEN);
            assertThat(profile("MD").returns().sale()).isEqualTo(SaleAfterGameEnd.UNTIL_LAST_CLAIM_DATE);
            assertThat(profile("TX").returns().sale()).isEqualTo(SaleAfterGameEnd.NOT_SEEN);
        }

        @Test
        void oregon_takes_its_money_four_days_after_the_week_and_tickets_for_six_weeks() {
            assertThat(profile("OR").week().sweepAfter()).contains(4);
            assertThat(profile("OR").week().sweepDay()).isEmpty();
            assertThat(profile("OR").returns().afterGameEnd().orElseThrow().days())
                    .isEqualTo(42);
        }

        @Test
        void wisconsin_takes_part_packs_back_under_conditions() {
            assertThat(profile("WI").returns().partial()).isEqualTo(Stated.YES);
            assertThat(profile("WI").returns().conditions()).isPresent();
        }

        @Test
        void massachusetts_leaves_the_loss_with_the_agent() {
            assertThat(profile("MA").returns().lostPack().orElseThrow().percentOfValue())
                    .contains(100);
        }

        @Test
        void a_state_whose_game_codes_vary_leaves_their_width_open() {
            assertThat(profile("TN").numbers().game()).isEmpty();
            assertThat(profile("TN").numbers().pack()).contains(6);
        }
    }

    private static JurisdictionProfile profile(String state) {
        return KnownJurisdictions.at(new StateCode(state), TODAY).orElseThrow();
    }

    private static void agree(Integer collected, Optional<Integer> stated) {
        if (collected != null) {
            assertThat(stated).contains(collected);
        }
    }

    private static Optional<Direction> direction(String order) {
        return switch (order) {
            case "ascending" -> Optional.of(Direction.UP);
            case "descending" -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }

    private static PackTerm term(String word) {
        return switch (word) {
            case "pack" -> PackTerm.PACK;
            case "book" -> PackTerm.BOOK;
            default -> PackTerm.PACK_OR_BOOK;
        };
    }
}
