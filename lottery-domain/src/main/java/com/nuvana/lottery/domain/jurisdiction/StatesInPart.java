package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.store.StateCode;
import java.util.List;
import java.util.Optional;

/** States of which only single facts were seen: a rate, a word, a deadline. */
final class StatesInPart {

    static final List<JurisdictionProfile> PROFILES = List.of(
            profile("IL", "Illinois", "11 Ill. Adm. Code 1770.150 (mirror)", Evidence.REPORTED)
                    .withRates(Rates.commission(new Rate(500)).andCashing(new Rate(100))),
            profile("ID", "Idaho", "Idaho Code 67-7414 (second hand)", Evidence.REPORTED)
                    .withRates(Rates.commission(new Rate(500)))
                    .remarking(List.of("A bonus of up to 1 percent in addition")),
            profile("OR", "Oregon", "OAR 177-040-0050, 177-050-0002", Evidence.CONFIRMED)
                    .calling(PackTerm.PACK)
                    .withWeek(new SettlementWeek(Optional.empty(), Optional.of(4)))
                    .withReturns(ReturnRules.NOT_SEEN
                            .under("the deadline runs from the end of activations (2013)")
                            .withAfterGameEnd(new Deadline(42, DayKind.CALENDAR))),
            profile("KY", "Kentucky", "lottery page for retailers", Evidence.CONFIRMED)
                    .calling(PackTerm.PACK)
                    .remarking(List.of("The number in brackets on a ticket is the tickets left in the pack")),
            profile("MD", "Maryland", "COMAR 36.02.03", Evidence.CONFIRMED)
                    .withReturns(ReturnRules.NOT_SEEN.withSale(SaleAfterGameEnd.UNTIL_LAST_CLAIM_DATE)),
            profile("MO", "Missouri", "lottery pages; terminal help known by its address", Evidence.REPORTED)
                    .calling(PackTerm.PACK)
                    .remarking(List.of("The lottery asks for a daily inventory")),
            profile("CO", "Colorado", "1 CCR 206-1", Evidence.CONFIRMED)
                    .calling(PackTerm.BOOK)
                    .remarking(List.of("The rules add that books are commonly called packs")),
            profile("NH", "New Hampshire", "lottery page of $5 games", Evidence.CONFIRMED)
                    .calling(PackTerm.BOOK)
                    .remarking(List.of("The UPC 7 66099 0GGGG C holds the game number")));

    private StatesInPart() {}

    private static JurisdictionProfile profile(String state, String name, String source, Evidence evidence) {
        return JurisdictionProfile.blank(new StateCode(state), name, Provenance.of(source, evidence));
    }
}
