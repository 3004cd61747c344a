package com.nuvana.lottery.app.day;

import com.nuvana.lottery.app.json.CanonicalJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.domain.day.CloseDecision;
import com.nuvana.lottery.domain.day.CloseLine;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.DayId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The hash over what a commit will book: day, date, and the lines with their prices in the order of pack ids. */
final class CloseHash {

    private CloseHash() {}

    static ContentHash of(DayId day, DayLabel closeAs, List<CloseLine> lines) {
        List<Json.Obj> sorted = lines.stream()
                .sorted(Comparator.comparing(line -> line.decision().pack().toString()))
                .map(CloseHash::line)
                .toList();
        return Sha256.of(CanonicalJson.write(Json.Obj.EMPTY
                .with("day", day.toString())
                .with("close_as", closeAs.toString())
                .with("lines", Json.of(sorted))));
    }

    private static Json.Obj line(CloseLine line) {
        CloseDecision decision = line.decision();
        Json.Obj json = Json.Obj.EMPTY
                .with("pack", decision.pack().toString())
                .with("bin", line.bin().toString())
                .with("from", line.tickets().from().gone())
                .with("to", line.tickets().to().gone())
                .with("price_cents", line.price().cents())
                .with("entry", decision.entry().name())
                .with("counter", decision.counter().id().text())
                .with("at", Json.of(decision.at()));
        Optional<String> approver = decision.approver().map(Actor::id).map(Object::toString);
        json = approver.isPresent() ? json.with("approver", approver.get()) : json;
        return json.withAll(DecisionJson.of(decision.decision()));
    }
}
