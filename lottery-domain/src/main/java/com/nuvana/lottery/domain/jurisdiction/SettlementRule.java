package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a lottery charges a store for a pack: at the earliest of what is stated here.
 *
 * @param lowTierPercent the share of low-tier prizes validated, 1 to 100
 * @param daysAfterActivation days of the standard plan, 1 to 366
 * @param otherPlanDays days of the other plan, 1 to 366
 */
public record SettlementRule(
        Optional<Integer> lowTierPercent,
        Optional<Integer> daysAfterActivation,
        Optional<Integer> otherPlanDays,
        Stated atSoldOut,
        Stated atActivation,
        Stated atGameEnd,
        Stated byHand) {

    /** Nothing was seen in a source. */
    public static final SettlementRule NOT_SEEN = new SettlementRule(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Stated.NOT_SEEN,
            Stated.NOT_SEEN,
            Stated.NOT_SEEN,
            Stated.NOT_SEEN);

    /** Refuses percents and days outside the ranges above. */
    public SettlementRule {
        lowTierPercent.ifPresent(percent -> require("percent", percent, 100));
        daysAfterActivation.ifPresent(days -> require("days", days, 366));
        otherPlanDays.ifPresent(days -> require("days", days, 366));
    }

    /** The standard plan; the four occasions were not seen. */
    public static SettlementRule lowTierOrDays(int percent, int days) {
        return new SettlementRule(
                Optional.of(percent),
                Optional.of(days),
                Optional.empty(),
                Stated.NOT_SEEN,
                Stated.NOT_SEEN,
                Stated.NOT_SEEN,
                Stated.NOT_SEEN);
    }

    /** The same with another plan of so many days. */
    public SettlementRule orOnOtherPlan(int days) {
        return new SettlementRule(
                lowTierPercent, daysAfterActivation, Optional.of(days), atSoldOut, atActivation, atGameEnd, byHand);
    }

    /** The same with an answer for the depletion of a pack. */
    public SettlementRule atSoldOut(Stated stated) {
        return new SettlementRule(
                lowTierPercent, daysAfterActivation, otherPlanDays, stated, atActivation, atGameEnd, byHand);
    }

    /** The same with an answer for the activation of a pack. */
    public SettlementRule atActivation(Stated stated) {
        return new SettlementRule(
                lowTierPercent, daysAfterActivation, otherPlanDays, atSoldOut, stated, atGameEnd, byHand);
    }

    /** The same with an answer for the end of a game. */
    public SettlementRule atGameEnd(Stated stated) {
        return new SettlementRule(
                lowTierPercent, daysAfterActivation, otherPlanDays, atSoldOut, atActivation, stated, byHand);
    }

    /** The same with an answer for a person at the lottery's terminal. */
    public SettlementRule byHand(Stated stated) {
        return new SettlementRule(
                lowTierPercent, daysAfterActivation, otherPlanDays, atSoldOut, atActivation, atGameEnd, stated);
    }

    /**
     * The exact day on which the lottery charges a pack by days, if its plan has any: activated 10 January 2026, 45
     * days are 24 February. The activation date is that of the store's zone.
     */
    public Optional<LocalDate> dueDate(LocalDate activated, SettlementPlan plan) {
        Optional<Integer> days = switch (plan) {
            case STANDARD -> daysAfterActivation;
            case OTHER -> otherPlanDays;
        };
        return days.map(activated::plusDays);
    }

    /**
     * Says whether so many tickets are gone that the share of low-tier prizes may be reached: an ESTIMATE, since the
     * store cannot see which prizes were validated. Never with the other plan or an unknown share.
     */
    public boolean isShareReached(TicketPosition position, PackSize size, SettlementPlan plan) {
        return plan == SettlementPlan.STANDARD
                && lowTierPercent
                        .filter(percent -> position.gone() * 100 >= percent * size.tickets())
                        .isPresent();
    }

    private static void require(String what, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(what + " must be 1 to " + most + ": " + number);
        }
    }
}
