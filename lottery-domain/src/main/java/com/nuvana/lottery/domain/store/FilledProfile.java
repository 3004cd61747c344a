package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.util.Optional;

/**
 * What a store manager has filled in where the store's copy of the profile leaves it open, or where this store's terms
 * differ. What is present here goes before the profile. There is a place for everything of a profile that a rule asks
 * for; how a store loads its packs is a setting of its own.
 *
 * @param first the lowest ticket number of games that state none
 * @param packWidth the digits of a pack number, 1 to 20; shorter numbers are padded to it with zeros
 * @param settlementDays after how many days from activation the lottery charges a pack, 1 to 366
 * @param lowTierPercent from which share of a pack gone the lottery may charge it, 1 to 100
 * @param settleAtSoldOut whether the lottery charges a pack when it sells out
 * @param settleOnActivation whether the lottery charges a pack when it goes on sale
 */
public record FilledProfile(
        Optional<FirstTicket> first,
        Optional<Integer> packWidth,
        Optional<Integer> settlementDays,
        Optional<Integer> lowTierPercent,
        Optional<YesNo> settleAtSoldOut,
        Optional<YesNo> settleOnActivation) {

    /** Nothing filled in. */
    public static final FilledProfile NOTHING = new FilledProfile(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses values outside the ranges above. */
    public FilledProfile {
        if (packWidth.filter(digits -> !isWithin(digits, 20)).isPresent()
                || settlementDays.filter(days -> !isWithin(days, 366)).isPresent()
                || lowTierPercent.filter(percent -> !isWithin(percent, 100)).isPresent()) {
            throw new IllegalArgumentException(
                    "width " + packWidth + ", days " + settlementDays + ", percent " + lowTierPercent);
        }
    }

    /** This profile with the lowest ticket number filled in. */
    public FilledProfile withFirst(FirstTicket number) {
        return new FilledProfile(
                Optional.of(number), packWidth, settlementDays, lowTierPercent, settleAtSoldOut, settleOnActivation);
    }

    /** This profile with the width of pack numbers filled in. Refused SETTING_INVALID outside 1 to 20. */
    public Outcome<FilledProfile, StoreRefusal> withPackWidth(int digits) {
        return within("packWidth", digits, 20)
                .map(width -> new FilledProfile(
                        first,
                        Optional.of(width),
                        settlementDays,
                        lowTierPercent,
                        settleAtSoldOut,
                        settleOnActivation));
    }

    /** This profile with the days filled in. Refused SETTING_INVALID outside 1 to 366. */
    public Outcome<FilledProfile, StoreRefusal> withSettlementDays(int days) {
        return within("settlementDays", days, 366)
                .map(all -> new FilledProfile(
                        first, packWidth, Optional.of(all), lowTierPercent, settleAtSoldOut, settleOnActivation));
    }

    /** This profile with the share filled in. Refused SETTING_INVALID outside 1 to 100. */
    public Outcome<FilledProfile, StoreRefusal> withLowTierPercent(int percent) {
        return within("lowTierPercent", percent, 100)
                .map(share -> new FilledProfile(
                        first, packWidth, settlementDays, Optional.of(share), settleAtSoldOut, settleOnActivation));
    }

    /** This profile with an answer for packs that sell out. */
    public FilledProfile settlingAtSoldOut(YesNo answer) {
        return new FilledProfile(
                first, packWidth, settlementDays, lowTierPercent, Optional.of(answer), settleOnActivation);
    }

    /** This profile with an answer for packs that go on sale. */
    public FilledProfile settlingOnActivation(YesNo answer) {
        return new FilledProfile(
                first, packWidth, settlementDays, lowTierPercent, settleAtSoldOut, Optional.of(answer));
    }

    private static Outcome<Integer, StoreRefusal> within(String field, int value, int most) {
        return isWithin(value, most)
                ? accepted(value)
                : refused(new StoreRefusal.SettingInvalid(field, Integer.toString(value), "1 to " + most));
    }

    private static boolean isWithin(int value, int most) {
        return value >= 1 && value <= most;
    }
}
