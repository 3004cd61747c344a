package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.query.DueReport;
import com.nuvana.lottery.app.store.ChangeSetting.Setting;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.app.testkit.PlainPinHasher;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.jurisdiction.KnownJurisdictions;
import com.nuvana.lottery.domain.jurisdiction.SettlementRule;
import com.nuvana.lottery.domain.jurisdiction.Stated;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreRefusal.SettingInvalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a store manager fills in, and what the store keeps of its state's profile. */
public abstract class SettingStories extends Story {

    private static Settings settings(CornerShop shop) {
        return shop.read(views -> views.stores().find()).orElseThrow().settings();
    }

    private static List<JurisdictionProfile> profile(CornerShop shop) {
        return shop.read(views -> views.stores().profile());
    }

    private static Optional<SettlementCause> settlement(CornerShop shop, String pack) {
        return shop.pack(pack)
                .strip()
                .settlement()
                .fold(unsettled -> Optional.empty(), settled -> Optional.of(settled.cause()));
    }

    // ---- when packs are settled

    @Test
    void a_pack_that_sells_out_is_settled_where_a_manager_says_so() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        shop.cleo().loads("2029", 2, 2);
        shop.cleo().loads("2029", 3, 3);
        assertThat(shop.cleo().sellsOut("2029-3")).isAccepted();
        assertThat(settlement(shop, "2029-3")).isEmpty();
        assertThat(shop.sam().sets(Setting.SETTLE_AT_SOLD_OUT, "yes")).isRefused("ROLE_REQUIRED");
        assertThat(shop.mia().sets(Setting.SETTLE_AT_SOLD_OUT, "yes")).isAccepted();
        shop.restarts();
        Trace trace = shop.watched();

        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();

        assertThat(settlement(shop, "2029-1")).contains(SettlementCause.SOLD_OUT);
        assertThat(trace.facts()).containsExactly("PACK_DEPLETED", "PACK_SETTLED");
        assertThat(shop.sam().undoes("2029-1")).isAccepted();
        assertThat(settlement(shop, "2029-1")).isEmpty();
        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();
        Trace closing = shop.watched();
        Closer cleo = shop.cleo().closing();
        cleo.closesWith(cleo.soldOut("2029-2"));
        assertThat(settlement(shop, "2029-2")).contains(SettlementCause.SOLD_OUT);
        assertThat(closing.facts()).containsExactly("PACK_DEPLETED", "PACK_SETTLED", "DAY_CLOSED", "DAY_OPENED");
    }

    @Test
    void a_pack_that_goes_on_sale_is_settled_where_a_manager_says_so() {
        CornerShop shop = texas();
        assertThat(shop.cleo().receives("2029-1", "2029-2")).isAccepted();
        assertThat(shop.mia().sets(Setting.SETTLE_ON_ACTIVATION, "yes")).isAccepted();
        Trace trace = shop.watched();

        assertThat(shop.cleo().activates("2029-1", 1)).isAccepted();

        assertThat(settlement(shop, "2029-1")).contains(SettlementCause.ON_ACTIVATION);
        assertThat(trace.facts()).containsExactly("PACK_ACTIVATED", "PACK_SETTLED");
        assertThat(shop.sam().undoes("2029-1")).isAccepted();
        assertThat(settlement(shop, "2029-1")).isEmpty();
        assertThat(shop.mia().sets(Setting.SETTLE_ON_ACTIVATION, "no")).isAccepted();
        assertThat(shop.cleo().activates("2029-2", 2)).isAccepted();
        assertThat(settlement(shop, "2029-2")).isEmpty();
    }

    @Test
    void a_manager_s_no_goes_before_the_profile_s_yes() {
        CornerShop shop = texas();
        shop.cleo().loads("2029", 1, 1);
        shop.cleo().loads("2029", 2, 2);
        keeps(shop, SettlementRule.NOT_SEEN.atSoldOut(Stated.YES));
        assertThat(shop.cleo().sellsOut("2029-1")).isAccepted();
        assertThat(settlement(shop, "2029-1")).contains(SettlementCause.SOLD_OUT);

        assertThat(shop.mia().sets(Setting.SETTLE_AT_SOLD_OUT, "no")).isAccepted();

        assertThat(shop.cleo().sellsOut("2029-2")).isAccepted();
        assertThat(settlement(shop, "2029-2")).isEmpty();
    }

    // ---- the store's own copy of the profile

    @Test
    void the_store_goes_by_its_own_copy_until_a_manager_takes_over_what_is_known() {
        time.set("2026-01-10T18:00:00Z");
        CornerShop shop = texas();
        assertThat(profile(shop)).isEqualTo(KnownJurisdictions.toCopy(new StateCode("TX")));
        shop.cleo().loads("2029", 1, 1);
        keeps(shop, SettlementRule.lowTierOrDays(70, 21));
        shop.restarts();
        assertThat(due(shop)).contains(LocalDate.of(2026, 1, 31));
        assertThat(shop.mia().sets(Setting.PACK_WIDTH, "9")).isAccepted();

        assertThat(shop.mia().sets(Setting.PROFILE, "tx")).isAccepted();

        assertThat(due(shop)).contains(LocalDate.of(2026, 2, 24));
        assertThat(profile(shop)).isEqualTo(KnownJurisdictions.toCopy(new StateCode("TX")));
        assertThat(settings(shop).filled().packWidth()).contains(9);
    }

    /** The copy is another than what the program knows, as after a new release. */
    private static void keeps(CornerShop shop, SettlementRule rule) {
        List<JurisdictionProfile> older =
                profile(shop).stream().map(known -> known.withSettlement(rule)).toList();
        shop.work().<Boolean>write(tx -> {
            tx.stores().adopt(older);
            return true;
        });
    }

    private static Optional<LocalDate> due(CornerShop shop) {
        List<DueReport.Row> rows = assertThat(new DueReport(shop.work(), shop.books()).handle())
                .isAccepted()
                .rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).due();
    }

    @Test
    void another_state_brings_another_profile_and_nothing_filled_in() {
        CornerShop shop = texas();
        assertThat(shop.mia().sets(Setting.SETTLEMENT_DAYS, "30")).isAccepted();

        for (String none : List.of("ZZ", "Texas", "", "1")) {
            assertThat(shop.mia().sets(Setting.PROFILE, none))
                    .isRefused(new SettingInvalid("profile", none, "a US state by its two letters, such as TX"));
        }
        assertThat(shop.mia().sets(Setting.PROFILE, "WA")).isAccepted();

        assertThat(settings(shop).state()).isEqualTo(new StateCode("WA"));
        assertThat(settings(shop).filled().settlementDays()).isEmpty();
        assertThat(profile(shop)).isEqualTo(KnownJurisdictions.toCopy(new StateCode("WA")));
    }

    @Test
    void a_store_is_set_up_in_a_state_of_which_nothing_is_known() {
        CornerShop shop = shop(ShopPlan.texan().in("NY", Catalogues.of()));
        assertThat(shop.mia().triesToImport(Catalogues.of("1234,Empire,5,60"))).isRefused("GAME_NUMBERING_UNKNOWN");
        assertThat(shop.mia().sets(Setting.FIRST, "1")).isAccepted();
        assertThat(shop.mia().sets(Setting.PACK_WIDTH, "7")).isAccepted();
        shop.mia().imports(Catalogues.of("1234,Empire,5,60"));
        shop.open();

        shop.cleo().loads("1234", 77, 1);
        assertThat(shop.cleo().counts("123400000770130123456789")).isAccepted();

        shop.sees("1234-77").at(12).hasSold(12, 60_00);
        assertThat(shop.pack("1234-77").key().number().text()).isEqualTo("0000077");
    }

    @Test
    void letters_that_no_state_has_set_up_no_store() {
        CornerShop shop = shop(ShopPlan.texan());

        assertThat(new SetUpStore(shop.work(), shop.books(), new PlainPinHasher())
                        .handle(ShopPlan.texan().in("ZZ", Catalogues.of()).request()))
                .isRefused("SETTING_INVALID");
        assertThat(shop.mia().sets(Setting.PROFILE, "ZZ")).isRefused("SETTING_INVALID");
    }

    // ---- how much counted and reported sales may differ

    @Test
    void the_tolerance_is_whole_cents() {
        CornerShop shop = texas();
        assertThat(settings(shop).varianceTolerance()).isEqualTo(Money.ZERO);

        assertThat(shop.mia().sets(Setting.VARIANCE_TOLERANCE, "100")).isAccepted();

        assertThat(settings(shop).varianceTolerance()).isEqualTo(new Money(100));
        for (String none : List.of("-1", "1.00", "$1", "", "1000000000")) {
            assertThat(shop.mia().sets(Setting.VARIANCE_TOLERANCE, none))
                    .isRefused(new SettingInvalid("varianceTolerance", none, "0 to 999999999 cents"));
        }
    }
}
