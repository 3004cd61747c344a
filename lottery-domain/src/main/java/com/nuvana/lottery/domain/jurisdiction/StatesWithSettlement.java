package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** States for which a source says when a pack is charged. */
final class StatesWithSettlement {

    private static final LocalDate FLORIDA_SIX_PERCENT = LocalDate.of(2023, 7, 1);

    static final List<JurisdictionProfile> PROFILES = Stream.concat(
                    Stream.of(texas(), washington(), arizona(), ohio()), florida().stream())
            .toList();

    private StatesWithSettlement() {}

    private static JurisdictionProfile texas() {
        return profile(
                        "TX",
                        "Texas",
                        "16 TAC 401.355, 401.362, 401.370; Texas Register; retailer newsletter 2011 (settlement: old)",
                        Evidence.INFERRED)
                .calling(PackTerm.PACK)
                .withNumbers(PrintedNumbers.widths(4, 7, 3).withFirst(new FirstTicket(1)))
                .withSettlement(SettlementRule.lowTierOrDays(70, 45)
                        .atGameEnd(Stated.YES)
                        .byHand(Stated.YES))
                .withRates(Rates.commission(new Rate(500)))
                .withReturns(ReturnRules.NOT_SEEN
                        .withPartial(Stated.NO)
                        .under("only whole packs that were not activated")
                        .withShipmentDifference(new Deadline(5, DayKind.BUSINESS))
                        .withLostPack(LostPackCharge.upTo(
                                Money.ZERO, "no fee for packs lost before activation, since October 2023")))
                .remarking(List.of(
                        "Low tier: prizes up to $24.99; games of $25 and more: the guaranteed tier",
                        "First ticket and pack width are inferred from lists of claimed prizes"));
    }

    private static JurisdictionProfile washington() {
        return profile("WA", "Washington", "WAC 315-04-180, 315-10-022", Evidence.CONFIRMED)
                .calling(PackTerm.PACK)
                .withNumbers(PrintedNumbers.NOT_SEEN.withTicket(new TicketWidth(3)))
                .withSettlement(SettlementRule.lowTierOrDays(80, 50).orOnOtherPlan(21))
                .withReturns(ReturnRules.NOT_SEEN
                        .under("packs that were not activated may go back at any time")
                        .withAfterGameEnd(new Deadline(30, DayKind.CALENDAR))
                        .withLostPack(LostPackCharge.upTo(new Money(2500), "packs lost before activation")));
    }

    private static JurisdictionProfile arizona() {
        return profile("AZ", "Arizona", "R19-3-213, R19-3-214, R19-3-701", Evidence.CONFIRMED)
                .calling(PackTerm.PACK)
                .withSettlement(SettlementRule.lowTierOrDays(85, 45).orOnOtherPlan(21))
                .withReturns(ReturnRules.NOT_SEEN.withSale(SaleAfterGameEnd.FORBIDDEN))
                .remarking(List.of(
                        "The share is of all winning tickets; the other plan is for corporate accounts",
                        "Tickets are sold in sequential order within a pack"));
    }

    private static JurisdictionProfile ohio() {
        return profile("OH", "Ohio", "OAC 3770-4-06", Evidence.CONFIRMED)
                .calling(PackTerm.BOOK)
                .withSettlement(SettlementRule.NOT_SEEN.atGameEnd(Stated.YES))
                .withReturns(ReturnRules.NOT_SEEN.under("unsold full packs at game end; the rest counts as sold"));
    }

    private static List<JurisdictionProfile> florida() {
        JurisdictionProfile before = profile("FL", "Florida", "53ER23-30, 53ER24-11, 53ER09-15", Evidence.CONFIRMED)
                .calling(PackTerm.BOOK)
                .withNumbers(PrintedNumbers.NOT_SEEN.withGame(4))
                .withRates(Rates.commission(new Rate(500)))
                .withReturns(ReturnRules.NOT_SEEN
                        .under("what is not back at game end counts as bought (2009)")
                        .withShipmentDifference(new Deadline(7, DayKind.CALENDAR))
                        .withLostPack(LostPackCharge.share(50, "packs lost before activation; less commission")
                                .orWithPoliceReport(new Money(500))))
                .remarking(List.of(
                        "Settled by full or partial book settlement",
                        "Commission is taken back when settled tickets are returned"));
        JurisdictionProfile since = before.withRates(Rates.commission(new Rate(600)))
                .per(before.provenance().from(FLORIDA_SIX_PERCENT));
        return List.of(before, since);
    }

    private static JurisdictionProfile profile(String state, String name, String source, Evidence evidence) {
        return JurisdictionProfile.blank(new StateCode(state), name, Provenance.of(source, evidence));
    }
}
