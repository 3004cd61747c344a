package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.store.Texts;
import java.util.Optional;

/**
 * What goes back to a lottery, until when, and what is charged for what does not.
 *
 * @param partial whether a pack that was begun may go back
 * @param conditions under which packs may go back, in words
 * @param shipmentDifference for reporting what is missing from a delivery
 * @param damage for reporting damaged tickets
 * @param afterGameEnd for returning what is left of an ended game
 */
public record ReturnRules(
        Stated partial,
        Optional<String> conditions,
        Optional<Deadline> shipmentDifference,
        Optional<Deadline> damage,
        Optional<Deadline> afterGameEnd,
        Optional<LostPackCharge> lostPack,
        SaleAfterGameEnd sale) {

    /** Nothing was seen in a source. */
    public static final ReturnRules NOT_SEEN = new ReturnRules(
            Stated.NOT_SEEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SaleAfterGameEnd.NOT_SEEN);

    /** Refuses conditions that are empty or unprintable. */
    public ReturnRules {
        if (conditions.filter(text -> !Texts.isValid(text, 300)).isPresent()) {
            throw new IllegalArgumentException("conditions of a return must be 1 to 300 printable characters");
        }
    }

    /** The same with an answer on packs that were begun. */
    public ReturnRules withPartial(Stated stated) {
        return new ReturnRules(stated, conditions, shipmentDifference, damage, afterGameEnd, lostPack, sale);
    }

    /** The same with conditions in words. */
    public ReturnRules under(String words) {
        return new ReturnRules(partial, Optional.of(words), shipmentDifference, damage, afterGameEnd, lostPack, sale);
    }

    /** The same with a deadline for reporting what is missing from a delivery. */
    public ReturnRules withShipmentDifference(Deadline deadline) {
        return new ReturnRules(partial, conditions, Optional.of(deadline), damage, afterGameEnd, lostPack, sale);
    }

    /** The same with a deadline for reporting damaged tickets. */
    public ReturnRules withDamage(Deadline deadline) {
        return new ReturnRules(
                partial, conditions, shipmentDifference, Optional.of(deadline), afterGameEnd, lostPack, sale);
    }

    /** The same with a deadline for returning what is left of an ended game. */
    public ReturnRules withAfterGameEnd(Deadline deadline) {
        return new ReturnRules(partial, conditions, shipmentDifference, damage, Optional.of(deadline), lostPack, sale);
    }

    /** The same with a charge for lost packs. */
    public ReturnRules withLostPack(LostPackCharge charge) {
        return new ReturnRules(
                partial, conditions, shipmentDifference, damage, afterGameEnd, Optional.of(charge), sale);
    }

    /** The same with a rule on selling after the end of a game. */
    public ReturnRules withSale(SaleAfterGameEnd rule) {
        return new ReturnRules(partial, conditions, shipmentDifference, damage, afterGameEnd, lostPack, rule);
    }
}
