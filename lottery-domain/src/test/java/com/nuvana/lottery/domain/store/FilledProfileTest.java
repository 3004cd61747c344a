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

        FilledProfile all = accepted(accepted(days.withLowTierPercent(70)).withPackWidth(7))
                .withFirst(new FirstTicket(1))
                .settlingAtSoldOut(YesNo.YES)
                .settlingOnActivation(YesNo.NO);

        assertThat(all)
                .isEqualTo(new FilledProfile(
                        Optional.of(new FirstTicket(1)),
                        Optional.of(7),
                        Optional.of(45),
                        Optional.of(70),
                        Optional.of(YesNo.YES),
                        Optional.of(YesNo.NO)));
    }

    @Test
    void an_answer_is_yes_or_no() {
        assertThat(accepted(YesNo.parse("settleAtSoldOut", "Yes"))).isEqualTo(YesNo.YES);
        assertThat(accepted(YesNo.parse("settleAtSoldOut", "no"))).isEqualTo(YesNo.NO);
        assertThat(refusal(YesNo.parse("settleAtSoldOut", "true")))
                .isEqualTo(new SettingInvalid("settleAtSoldOut", "true", "yes or no"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void pack_numbers_have_1_to_20_digits(int digits) {
        assertThat(accepted(FilledProfile.NOTHING.withPackWidth(digits)).packWidth())
                .contains(digits);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21})
    void another_width_is_refused(int digits) {
        assertThat(refusal(FilledProfile.NOTHING.withPackWidth(digits)))
                .isEqualTo(new SettingInvalid("packWidth", Integer.toString(digits), "1 to 20"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled(Optional.of(digits), Optional.empty(), Optional.empty()));
    }

    private static FilledProfile filled(Optional<Integer> width, Optional<Integer> days, Optional<Integer> percent) {
        return new FilledProfile(Optional.empty(), width, days, percent, Optional.empty(), Optional.empty());
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
                .isThrownBy(() -> filled(Optional.empty(), Optional.of(days), Optional.empty()));
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
                .isThrownBy(() -> filled(Optional.empty(), Optional.empty(), Optional.of(percent)));
    }
}
