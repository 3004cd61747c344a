package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.util.List;

/** Further states for which a source says how packs or tickets are numbered. */
final class StatesWithNumbering {

    private static final FirstTicket ZERO = new FirstTicket(0);

    static final List<JurisdictionProfile> PROFILES = List.of(
            profile("GA", "Georgia", "O.C.G.A. 50-27-17; one store's app (numbering)", Evidence.INFERRED)
                    .calling(PackTerm.PACK)
                    .withNumbers(PrintedNumbers.widths(4, 7, 3).withFirst(ZERO).withDirection(Direction.UP))
                    .withRates(Rates.commission(new Rate(600)))
                    .remarking(List.of("First ticket and direction are derived from three tickets of one store")),
            profile("CA", "California", "one store's app; unofficial", Evidence.REPORTED)
                    .calling(PackTerm.PACK)
                    .withNumbers(PrintedNumbers.widths(4, 7, 3).withFirst(ZERO).withDirection(Direction.DOWN))
                    .remarking(List.of("Charged 50 to 60 days after activation, as one owner reports")),
            profile("MA", "Massachusetts", "961 CMR 2.20; a gaming portal", Evidence.REPORTED)
                    .calling(PackTerm.BOOK)
                    .withNumbers(PrintedNumbers.widths(3, 6, 3).withFirst(ZERO))
                    .withRates(Rates.commission(new Rate(500)).andCashing(new Rate(100)))
                    .withReturns(ReturnRules.NOT_SEEN.withLostPack(
                            LostPackCharge.share(100, "lost or stolen tickets are the agent's cost"))),
            profile("ME", "Maine", "18-553 CMR ch. 10; real tickets of a point-of-sale maker", Evidence.REPORTED)
                    .calling(PackTerm.BOOK)
                    .withNumbers(PrintedNumbers.widths(3, 6, 3).withFirst(ZERO))
                    .withRates(Rates.commission(new Rate(700)))
                    .remarking(List.of("Online games: at least 5 percent")),
            profile("KS", "Kansas", "Kansas Register 2021 to 2024", Evidence.CONFIRMED)
                    .calling(PackTerm.BOOK)
                    .withNumbers(PrintedNumbers.NOT_SEEN
                            .withTicket(new TicketWidth(3))
                            .withFirst(ZERO))
                    .remarking(List.of("First and last number are stated per game")),
            profile("MN", "Minnesota", "Minnesota game procedures 2014", Evidence.CONFIRMED)
                    .calling(PackTerm.PACK)
                    .withNumbers(PrintedNumbers.widths(3, 6, 3).withFirst(ZERO))
                    .remarking(List.of("First and last number are stated per game")),
            profile("NC", "North Carolina", "retailer application page; a forum post of 2011", Evidence.REPORTED)
                    .calling(PackTerm.PACK)
                    .withNumbers(PrintedNumbers.widths(3, 6, 3))
                    .withRates(Rates.commission(new Rate(700)))
                    .remarking(List.of("The split 3-6-3 rests on the forum post")),
            profile("WI", "Wisconsin", "instant ticket return form 2003", Evidence.CONFIRMED)
                    .calling(PackTerm.PACK)
                    .withNumbers(PrintedNumbers.NOT_SEEN.withGame(3).withPack(6))
                    .withReturns(ReturnRules.NOT_SEEN
                            .withPartial(Stated.YES)
                            .under("part packs only at store closing, game end or defect, with from and to ticket")),
            profile("MI", "Michigan", "lottery pages; terminal help known by its address", Evidence.REPORTED)
                    .calling(PackTerm.PACK_OR_BOOK)
                    .withNumbers(PrintedNumbers.widths(4, 6, 3))
                    .withReturns(ReturnRules.NOT_SEEN.under("expired tickets are neither sold nor returned")),
            profile("TN", "Tennessee", "notes of one program", Evidence.REPORTED)
                    .withNumbers(PrintedNumbers.NOT_SEEN.withPack(6).withTicket(new TicketWidth(3)))
                    .remarking(List.of("Game codes of 3 and of 4 digits are reported")),
            profile("IN", "Indiana", "Indiana Register 2010", Evidence.CONFIRMED)
                    .calling(PackTerm.PACK)
                    .withNumbers(PrintedNumbers.NOT_SEEN.withGame(4))
                    .remarking(List.of("Game codes had 3 digits until early 2010")));

    private StatesWithNumbering() {}

    private static JurisdictionProfile profile(String state, String name, String source, Evidence evidence) {
        return JurisdictionProfile.blank(new StateCode(state), name, Provenance.of(source, evidence));
    }
}
