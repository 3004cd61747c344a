package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.store.StoreRefusal.SettingInvalid;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledProfileTest {

    @Test
    void each_entry_is_filled_in_by_itself() {
        FilledProfile days = accepted(FilledProfile.NOTHING.withSettlementDays(45));

        FilledProfile all = accepted(days.withLowTierPercent(70)).withFirst(new FirstTicket(1));

        assertThat(all).isEqualTo(new FilledProfile(Optional.of(new FirstTicket(1)), Optional.of(45), Optional.of(70)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 366})
    void days_are_1_to_366(int days) {
        assertThat(accepted(FilledProfile.NOTHING.withSettlementDays(days)).settlementDays())
                .contains(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367})
    void other_days_are_refused(int days) {
        assertThat(refusal(FilledProfile.NOTHING.withSettlementDays(days)))
                .isEqualTo(new SettingInvalid("settlementDays", Integer.toString(days), "1 to 366"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilledProfile(Optional.empty(), Optional.of(days), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void a_share_is_1_to_100_percent(int percent) {
        assertThat(accepted(FilledProfile.NOTHING.withLowTierPercent(percent)).lowTierPercent())
                .contains(percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void another_share_is_refused(int percent) {
        assertThat(refusal(FilledProfile.NOTHING.withLowTierPercent(percent)))
                .isEqualTo(new SettingInvalid("lowTierPercent", Integer.toString(percent), "1 to 100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilledProfile(Optional.empty(), Optional.empty(), Optional.of(percent)));
    }
}
