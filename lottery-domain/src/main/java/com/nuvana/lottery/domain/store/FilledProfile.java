package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.Optional;

/**
 * What a store manager has filled in where the profile of the state leaves it open, or where this store's terms differ.
 * What is present here goes before the profile.
 *
 * @param first the lowest ticket number of games that state none
 * @param settlementDays after how many days from activation the lottery charges a pack, 1 to 366
 * @param lowTierPercent from which share of a pack gone the lottery may charge it, 1 to 100
 */
public record FilledProfile(
        Optional<FirstTicket> first, Optional<Integer> settlementDays, Optional<Integer> lowTierPercent) {

    /** Nothing filled in. */
    public static final FilledProfile NOTHING = new FilledProfile(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses values outside the ranges above. */
    public FilledProfile {
        if (settlementDays.filter(days -> !isWithin(days, 366)).isPresent()
                || lowTierPercent.filter(percent -> !isWithin(percent, 100)).isPresent()) {
            throw new IllegalArgumentException("days " + settlementDays + ", percent " + lowTierPercent);
        }
    }

    /** This profile with the lowest ticket number filled in. */
    public FilledProfile withFirst(FirstTicket number) {
        return new FilledProfile(Optional.of(number), settlementDays, lowTierPercent);
    }

    /** This profile with the days filled in. Refused SETTING_INVALID outside 1 to 366. */
    public Outcome<FilledProfile, StoreRefusal> withSettlementDays(int days) {
        if (!isWithin(days, 366)) {
            return refused(new StoreRefusal.SettingInvalid("settlementDays", Integer.toString(days), "1 to 366"));
        }
        return accepted(new FilledProfile(first, Optional.of(days), lowTierPercent));
    }

    /** This profile with the share filled in. Refused SETTING_INVALID outside 1 to 100. */
    public Outcome<FilledProfile, StoreRefusal> withLowTierPercent(int percent) {
        if (!isWithin(percent, 100)) {
            return refused(new StoreRefusal.SettingInvalid("lowTierPercent", Integer.toString(percent), "1 to 100"));
        }
        return accepted(new FilledProfile(first, settlementDays, Optional.of(percent)));
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }
}
