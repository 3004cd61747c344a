package com.nuvana.lottery.app;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.app.story.Clerk;
import com.nuvana.lottery.app.story.CornerShop;
import com.nuvana.lottery.app.story.Scans;
import com.nuvana.lottery.app.story.Story;
import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.StoreContents;
import com.nuvana.lottery.app.testkit.StoreHandle;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 8 of the domain specification: who may give which command, and what somebody below is told. */
class RolesTest extends Story {

    @Override
    protected StoreHandle newStore(InstantSource clock, IdSource factIds) {
        return StoreHandle.of(new InMemoryStore(clock, factIds));
    }

    static Stream<RoleCase> approvable() {
        return RoleCases.all().stream().filter(each -> each.need() == RoleCase.Need.APPROVAL);
    }

    static Stream<RoleCase> inPerson() {
        return RoleCases.all().stream().filter(each -> each.need() == RoleCase.Need.IN_PERSON);
    }

    static Stream<RoleCase> forEverybody() {
        return RoleCases.all().stream().filter(each -> each.need() == RoleCase.Need.NOTHING);
    }

    @Test
    void every_use_case_has_a_case_here() {
        List<Class<?>> known =
                RoleCases.all().stream().<Class<?>>map(RoleCase::useCase).toList();

        assertThat(UseCases.all()).hasSizeGreaterThan(25);
        assertThat(known).containsExactlyInAnyOrderElementsOf(UseCases.all());
    }

    @Test
    void a_case_asks_for_what_its_use_case_declares() {
        assertThat(RoleCases.all())
                .allSatisfy(each -> assertThat(UseCases.leastRole(each.useCase()))
                        .as(each.toString())
                        .isEqualTo(each.least()));
        assertThat(forEverybody())
                .allSatisfy(each -> assertThat(each.least()).as(each.toString()).isEqualTo(Role.CASHIER));
    }

    @ParameterizedTest
    @MethodSource("approvable")
    void below_the_role_an_approval_is_asked_for_and_suffices(RoleCase each) {
        CornerShop shop = RoleCases.shop(texas());
        StoreContents before = shop.read(StoreContents::of);
        Clerk below = below(shop, each.least());

        assertThat(each.given(below)).isRefused(new StoreRefusal.ApprovalRequired(each.least(), List.of()));
        assertThat(shop.read(StoreContents::of)).isEqualTo(before);
        assertThat(each.given(below.approvedBy(of(shop, each.least())))).isAccepted();
    }

    @ParameterizedTest
    @MethodSource("inPerson")
    void below_the_role_in_person_no_approval_helps(RoleCase each) {
        CornerShop shop = RoleCases.shop(texas());
        StoreContents before = shop.read(StoreContents::of);
        Clerk below = below(shop, each.least());

        assertThat(each.given(below)).isRefused(new StoreRefusal.RoleRequired(each.least()));
        assertThat(each.given(below.approvedBy(shop.mia()))).isRefused(new StoreRefusal.RoleRequired(each.least()));
        assertThat(shop.read(StoreContents::of)).isEqualTo(before);
        assertThat(withoutRoleRefusal(each.given(of(shop, each.least())))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("forEverybody")
    void a_cashier_alone_may_do_it(RoleCase each) {
        CornerShop shop = RoleCases.shop(texas());

        assertThat(withoutRoleRefusal(each.given(shop.cleo()))).isTrue();
    }

    @Test
    void a_pack_written_off_is_recovered_by_a_store_manager_or_with_one() {
        CornerShop shop = RoleCases.shop(texas());
        assertThat(shop.mia().writesOff(RoleCases.MISSING)).isAccepted();

        assertThat(RoleCases.recovered(shop.sam()))
                .isRefused(new StoreRefusal.ApprovalRequired(Role.STORE_MANAGER, List.of()));
        assertThat(RoleCases.recovered(shop.cleo().approvedBy(shop.sam()))).isRefused("APPROVAL_REQUIRED");
        assertThat(RoleCases.recovered(shop.cleo().approvedBy(shop.mia()))).isAccepted();
    }

    @Test
    void onboarding_later_is_for_a_store_manager_or_with_one() {
        CornerShop shop = RoleCases.shop(texas());

        assertThat(shop.sam().onboards("2029", 50, 10, 9)).isRefused("ONBOARDING_ONLY");
        assertThat(shop.cleo().approvedBy(shop.mia()).onboards("2029", 50, 10, 9))
                .isAccepted();
    }

    @Test
    void setting_up_names_its_first_store_manager_and_is_done_once() {
        CornerShop shop = texas();

        assertThat(RoleCases.all().stream()
                        .filter(each -> each.need() == RoleCase.Need.NAMES_ITS_GIVER)
                        .map(each -> each.given(shop.cleo()).fold(value -> "accepted", Refusal::code)))
                .containsExactly("SETTING_INVALID");
        assertThat(shop.mia().who().by().role()).isEqualTo(Role.STORE_MANAGER);
    }

    @Test
    void an_approval_changes_nothing_about_what_follows() {
        CornerShop shop = RoleCases.shop(texas());

        assertThat(shop.cleo().approvedBy(shop.sam()).countsTyped(RoleCases.ON_SALE, 30))
                .isAccepted();

        assertThat(shop.cleo().countsTyped(RoleCases.ON_SALE, 31)).isRefused("APPROVAL_REQUIRED");
        assertThat(shop.cleo().counts(Scans.of("2029", 1, 31))).isAccepted();
    }

    private static boolean withoutRoleRefusal(Outcome<?, Refusal> outcome) {
        return outcome.fold(
                value -> true,
                why -> !List.of("ROLE_REQUIRED", "APPROVAL_REQUIRED", "ONBOARDING_ONLY", "NOT_AUTHENTICATED")
                        .contains(why.code()));
    }

    private static Clerk below(CornerShop shop, Role least) {
        return least == Role.STORE_MANAGER ? shop.sam() : shop.cleo();
    }

    private static Clerk of(CornerShop shop, Role role) {
        return role == Role.STORE_MANAGER ? shop.mia() : shop.sam();
    }
}
