package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Fixtures.CASHIER;
import static com.nuvana.lottery.domain.Fixtures.SHIFT_MANAGER;
import static com.nuvana.lottery.domain.Fixtures.STORE_MANAGER;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.store.StoreRefusal.ApprovalRequired;
import com.nuvana.lottery.domain.store.StoreRefusal.RoleRequired;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static Authority cashierApprovedBy(Actor approver) {
        return new Authority(CASHIER, Optional.of(approver));
    }

    @Nested
    class WhatHasToBeDoneInPerson {

        @Test
        void is_allowed_to_that_role_and_those_above() {
            assertThat(accepted(Authority.of(SHIFT_MANAGER).inPerson(Role.SHIFT_MANAGER)))
                    .isEqualTo(Authority.of(SHIFT_MANAGER));
            assertThat(accepted(Authority.of(STORE_MANAGER).inPerson(Role.SHIFT_MANAGER)))
                    .isEqualTo(Authority.of(STORE_MANAGER));
        }

        @Test
        void is_refused_below_it_whoever_approves() {
            assertThat(refusal(cashierApprovedBy(STORE_MANAGER).inPerson(Role.SHIFT_MANAGER)))
                    .isEqualTo(new RoleRequired(Role.SHIFT_MANAGER));
        }
    }

    @Nested
    class WhatAnApprovalSufficesFor {

        @Test
        void is_allowed_to_an_actor_of_that_role_alone() {
            assertThat(accepted(Authority.of(SHIFT_MANAGER).approved(Role.SHIFT_MANAGER)))
                    .isEqualTo(Authority.of(SHIFT_MANAGER));
        }

        @Test
        void is_allowed_to_a_cashier_with_an_approver_of_that_role() {
            assertThat(accepted(cashierApprovedBy(SHIFT_MANAGER).approved(Role.SHIFT_MANAGER)))
                    .isEqualTo(cashierApprovedBy(SHIFT_MANAGER));
        }

        @Test
        void is_refused_without_an_approver_or_with_one_of_too_low_a_role() {
            var why = new ApprovalRequired(Role.SHIFT_MANAGER, List.of());

            assertThat(refusal(Authority.of(CASHIER).approved(Role.SHIFT_MANAGER)))
                    .isEqualTo(why);
            assertThat(refusal(cashierApprovedBy(CASHIER).approved(Role.SHIFT_MANAGER)))
                    .isEqualTo(why);
        }

        @Test
        void leaves_the_actor_who_it_is() {
            assertThat(cashierApprovedBy(STORE_MANAGER).by()).isEqualTo(CASHIER);
        }
    }
}
