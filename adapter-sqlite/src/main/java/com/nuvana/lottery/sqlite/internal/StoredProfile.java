package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.barcode.Evidence;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.jurisdiction.DayKind;
import com.nuvana.lottery.domain.jurisdiction.Deadline;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.jurisdiction.LostPackCharge;
import com.nuvana.lottery.domain.jurisdiction.PackTerm;
import com.nuvana.lottery.domain.jurisdiction.PrintedNumbers;
import com.nuvana.lottery.domain.jurisdiction.Provenance;
import com.nuvana.lottery.domain.jurisdiction.Rate;
import com.nuvana.lottery.domain.jurisdiction.Rates;
import com.nuvana.lottery.domain.jurisdiction.ReturnRules;
import com.nuvana.lottery.domain.jurisdiction.SaleAfterGameEnd;
import com.nuvana.lottery.domain.jurisdiction.SettlementRule;
import com.nuvana.lottery.domain.jurisdiction.SettlementWeek;
import com.nuvana.lottery.domain.jurisdiction.Stated;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A row of {@code profiles}: one dated record of the store's copy. */
final class StoredProfile {

    private StoredProfile() {}

    /** Every column of that record's row. */
    static Bindings of(JurisdictionProfile profile) {
        Bindings row = Session.with("state", profile.state())
                .with("name", profile.name())
                .with("term", profile.term())
                .with(
                        "layouts",
                        lines(profile.layouts().stream().map(LayoutId::text).toList()))
                .with("remarks", lines(profile.remarks()))
                .with("source", profile.provenance().source())
                .with("evidence", profile.provenance().evidence())
                .with("valid_from", profile.provenance().validFrom().map(LocalDate::toString));
        numbers(row, profile.numbers());
        settlement(row, profile.settlement());
        money(row, profile.rates(), profile.week());
        returns(row, profile.returns());
        return row;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static void numbers(Bindings row, PrintedNumbers numbers) {
        row.with("game_width", numbers.game())
                .with("pack_width", numbers.pack())
                .with("ticket_width", numbers.ticket())
                .with("first", numbers.first())
                .with("direction", numbers.direction());
    }

    private static void settlement(Bindings row, SettlementRule rule) {
        row.with("low_tier_percent", rule.lowTierPercent())
                .with("days", rule.daysAfterActivation())
                .with("other_plan_days", rule.otherPlanDays())
                .with("at_sold_out", rule.atSoldOut())
                .with("at_activation", rule.atActivation())
                .with("at_game_end", rule.atGameEnd())
                .with("by_hand", rule.byHand());
    }

    private static void money(Bindings row, Rates rates, SettlementWeek week) {
        row.with("commission", rates.commission().map(Rate::hundredthsOfPercent))
                .with("cashing", rates.cashing().map(Rate::hundredthsOfPercent))
                .with("week_start", week.start())
                .with("sweep_after", week.sweepAfter());
    }

    private static void returns(Bindings row, ReturnRules rules) {
        row.with("partial_return", rules.partial())
                .with("return_conditions", rules.conditions())
                .with("lost_terms", rules.lostPack().map(LostPackCharge::terms))
                .with("lost_cents", rules.lostPack().flatMap(LostPackCharge::atMost))
                .with("lost_percent", rules.lostPack().flatMap(LostPackCharge::percentOfValue))
                .with("lost_reported_cents", rules.lostPack().flatMap(LostPackCharge::withPoliceReport))
                .with("sale_after_end", rules.sale());
        deadline(row, "shipment", rules.shipmentDifference());
        deadline(row, "damage", rules.damage());
        deadline(row, "game_end", rules.afterGameEnd());
    }

    private static void deadline(Bindings row, String prefix, Optional<Deadline> deadline) {
        row.with(prefix + "_days", deadline.map(Deadline::days)).with(prefix + "_kind", deadline.map(Deadline::kind));
    }

    /** The record of that row. */
    static JurisdictionProfile toProfile(Columns row) throws SQLException {
        return new JurisdictionProfile(
                new StateCode(row.text("state")),
                row.text("name"),
                row.optionalWord("term", PackTerm.class),
                row.text("layouts").lines().map(LayoutId::new).toList(),
                toNumbers(row),
                toSettlement(row),
                new Rates(
                        row.optionalNumber("commission").map(Rate::new),
                        row.optionalNumber("cashing").map(Rate::new)),
                new SettlementWeek(row.optionalWord("week_start", DayOfWeek.class), row.optionalNumber("sweep_after")),
                toReturns(row),
                row.text("remarks").lines().toList(),
                new Provenance(
                        row.text("source"),
                        row.word("evidence", Evidence.class),
                        row.optionalText("valid_from", LocalDate::parse)));
    }

    private static PrintedNumbers toNumbers(Columns row) throws SQLException {
        return new PrintedNumbers(
                row.optionalNumber("game_width"),
                row.optionalNumber("pack_width"),
                row.optionalNumber("ticket_width").map(TicketWidth::new),
                row.optionalNumber("first").map(FirstTicket::new),
                row.direction());
    }

    private static SettlementRule toSettlement(Columns row) throws SQLException {
        return new SettlementRule(
                row.optionalNumber("low_tier_percent"),
                row.optionalNumber("days"),
                row.optionalNumber("other_plan_days"),
                row.word("at_sold_out", Stated.class),
                row.word("at_activation", Stated.class),
                row.word("at_game_end", Stated.class),
                row.word("by_hand", Stated.class));
    }

    private static ReturnRules toReturns(Columns row) throws SQLException {
        return new ReturnRules(
                row.word("partial_return", Stated.class),
                row.optionalText("return_conditions"),
                toDeadline("shipment", row),
                toDeadline("damage", row),
                toDeadline("game_end", row),
                toCharge(row),
                row.word("sale_after_end", SaleAfterGameEnd.class));
    }

    private static Optional<Deadline> toDeadline(String prefix, Columns row) throws SQLException {
        Optional<DayKind> kind = row.optionalWord(prefix + "_kind", DayKind.class);
        int days = row.number(prefix + "_days");
        return kind.map(known -> new Deadline(days, known));
    }

    private static Optional<LostPackCharge> toCharge(Columns row) throws SQLException {
        Optional<String> terms = row.optionalText("lost_terms");
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new LostPackCharge(
                        row.optionalMoney("lost_cents"),
                        row.optionalNumber("lost_percent"),
                        row.optionalMoney("lost_reported_cents"),
                        terms.get()));
    }
}
