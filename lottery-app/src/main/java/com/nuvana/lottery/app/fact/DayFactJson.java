package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.CloseRecord;
import com.nuvana.lottery.domain.day.DayFact;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayPack;
import com.nuvana.lottery.domain.day.DayTotals;
import com.nuvana.lottery.domain.day.Decision;
import com.nuvana.lottery.domain.day.DecisionKind;
import com.nuvana.lottery.domain.day.Onboarding;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.Strip;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The fields of facts about business days. */
final class DayFactJson {

    private DayFactJson() {}

    static Json.Obj of(DayFact fact) {
        return fact.fold(DayFactJson::opened, DayFactJson::onboarded, DayFactJson::closed);
    }

    private static Json.Obj opened(DayFact.DayOpened fact) {
        Json.Obj json = label(fact.opening().label())
                .with("opened_day_id", fact.opening().id().toString())
                .with("opened_at", Json.of(fact.opening().at()))
                .with("onboarding", fact.opening().onboarding() == Onboarding.NONE ? Json.Flag.FALSE : Json.Flag.TRUE);
        return Fields.optional(json, "previous_day_id", fact.previous().map(day -> Json.of(day.toString())));
    }

    private static Json.Obj onboarded(DayFact.OnboardingCompleted fact) {
        return Json.Obj.EMPTY.with("packs_entered", fact.packsEntered());
    }

    private static Json.Obj closed(DayFact.DayClosed fact) {
        CloseRecord record = fact.record();
        Map<PackId, Strip> strips = fact.packs().stream()
                .collect(Collectors.toMap(pack -> pack.pack().id(), DayPack::pack));
        return label(record.closedAs())
                .with("closed_day_id", fact.about().toString())
                .with("label_at_opening", fact.opening().label().toString())
                .with("opened_at", Json.of(fact.opening().at()))
                .with("closed_at", Json.of(record.at()))
                .with(
                        "lines",
                        Json.of(fact.lines().stream()
                                .map(line -> line(
                                        line,
                                        Objects.requireNonNull(
                                                strips.get(line.decision().pack()))))
                                .toList()))
                .with(
                        "packs",
                        Json.of(fact.packs().stream().map(DayFactJson::pack).toList()))
                .with("totals", totals(record.totals()))
                .with("movements", record.totals().movements())
                .with("ledger_digest", record.ledgerDigest().hex())
                .with("journal_entries", record.journal().entries())
                .with("journal_hash", record.journal().hash().hex())
                .with("next_day_id", record.next().id().toString())
                .with("next_business_date", record.next().label().date().toString())
                .with("next_ordinal", record.next().label().ordinal());
    }

    private static Json.Obj label(DayLabel label) {
        return Json.Obj.EMPTY.with("business_date", label.date().toString()).with("ordinal", label.ordinal());
    }

    private static Json.Obj line(CloseLine line, Strip pack) {
        CloseDecision decision = line.decision();
        Json.Obj json = Fields.pack(pack)
                .withAll(Fields.span(line.tickets(), line.price()))
                .with("bin", line.bin().toString())
                .with("bin_number", line.binNumber().value())
                .with("decision", DecisionKind.of(decision.decision()).name())
                .with("entry_method", decision.entry().name())
                .with("counter", FactWriter.actor(decision.counter()))
                .with("counted_at", Json.of(decision.at()));
        json = Fields.optional(json, "approver", decision.approver().map(FactWriter::actor));
        return json.withAll(decision.decision()
                .fold(scanned -> Json.Obj.EMPTY, typed -> Json.Obj.EMPTY, soldOut -> Json.Obj.EMPTY, DayFactJson::why));
    }

    private static Json.Obj why(Decision.NotSeen notSeen) {
        Json.Obj json = Json.Obj.EMPTY.with("reason", notSeen.reason().name());
        json = Fields.optional(json, "read", notSeen.read().map(number -> Json.of(number.digits())));
        return Fields.optional(json, "note", notSeen.note().map(note -> Json.of(note.text())));
    }

    private static Json.Obj pack(DayPack pack) {
        return Fields.pack(pack.pack())
                .with("from", pack.from())
                .with("to", pack.to().gone())
                .with("tickets", pack.tickets().tickets())
                .with("state", pack.state().name());
    }

    private static Json totals(DayTotals totals) {
        return Json.of(totals.kinds().stream()
                .map(total -> Json.Obj.EMPTY
                        .with("kind", total.kind().name())
                        .with("movements", total.movements())
                        .with("tickets", total.tickets().tickets())
                        .with("amount_cents", total.amount().cents()))
                .toList());
    }
}
