package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.app.json.ActJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Occupant;
import com.nuvana.lottery.domain.pack.PackFact;
import com.nuvana.lottery.domain.pack.PackFactCases;
import com.nuvana.lottery.domain.ticket.Numbering;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;

/** The fields of each kind of pack fact. Fields of the act itself bear the names they have in the ledger. */
final class PackFactJson implements PackFactCases<Json.Obj> {

    @Override
    public Json.Obj received(PackFact.PackReceived fact) {
        return common(fact).with("price_cents", fact.movement().price().cents());
    }

    @Override
    public Json.Obj onboarded(PackFact.PackOnboarded fact) {
        Json.Obj json = common(fact)
                .with("price_cents", fact.movement().price().cents())
                .with("position", fact.movement().to().gone())
                .with("entry_movement_id", fact.entry().id().toString());
        Optional<TicketNumber> face = fact.pack()
                .numbering()
                .flatMap(numbering -> numbering.faceUpAt(fact.movement().to()));
        return occupant(Fields.optional(json, "face", face.map(number -> Json.of(number.digits()))), fact.occupant());
    }

    @Override
    public Json.Obj activated(PackFact.PackActivated fact) {
        Json.Obj json = common(fact)
                .with("position", fact.movement().to().gone())
                .with("received_at", Json.of(fact.pack().receivedAt()));
        json = Fields.optional(json, "face", fact.face().map(number -> Json.of(number.digits())));
        return occupant(json, fact.occupant());
    }

    @Override
    public Json.Obj counted(PackFact.PackCounted fact) {
        return spanned(fact);
    }

    @Override
    public Json.Obj depleted(PackFact.PackDepleted fact) {
        return spanned(fact);
    }

    @Override
    public Json.Obj returned(PackFact.PackReturned fact) {
        TicketCount rest = fact.pack().remaining();
        return spanned(fact)
                .with("tickets_since_close", fact.gone().tickets())
                .with("returned_tickets", rest.tickets())
                .with("returned_value_cents", value(fact.movement(), rest).cents());
    }

    @Override
    public Json.Obj moved(PackFact.PackMoved fact) {
        return common(fact).with("position", fact.movement().to().gone());
    }

    @Override
    public Json.Obj restocked(PackFact.PackRestocked fact) {
        return spanned(fact);
    }

    @Override
    public Json.Obj reportedMissing(PackFact.PackReportedMissing fact) {
        TicketCount rest = fact.pack().remaining();
        Json.Obj json = spanned(fact)
                .with("missing_tickets", rest.tickets())
                .with("missing_value_cents", value(fact.movement(), rest).cents());
        Optional<TicketNumber> lastSold = fact.pack()
                .numbering()
                .flatMap((Numbering numbering) ->
                        numbering.lastSoldAt(fact.movement().to()));
        return Fields.optional(json, "last_sold_number", lastSold.map(number -> Json.of(number.digits())));
    }

    @Override
    public Json.Obj recovered(PackFact.PackRecovered fact) {
        return spanned(fact);
    }

    @Override
    public Json.Obj writtenOff(PackFact.PackWrittenOff fact) {
        return common(fact).with("position", fact.movement().to().gone());
    }

    @Override
    public Json.Obj settled(PackFact.PackSettled fact) {
        return common(fact);
    }

    @Override
    public Json.Obj undone(PackFact.ActUndone fact) {
        Json.Obj json = spanned(fact)
                .with("state", fact.state().name())
                .with("settlement", fact.settlement().name());
        return Fields.optional(json, "bin", fact.bin().map(bin -> Json.of(bin.toString())));
    }

    @Override
    public Json.Obj corrected(PackFact.LineCorrected fact) {
        return spanned(fact)
                .with("corrected_day_id", fact.correctedDay().toString())
                .with("state", fact.state().name());
    }

    private static Json.Obj spanned(PackFact fact) {
        return common(fact).withAll(Fields.span(fact.movement()));
    }

    private static Json.Obj common(PackFact fact) {
        Movement movement = fact.movement();
        Json.Obj json = Fields.pack(fact.pack())
                .withAll(movement.act().fold(new ActJson()))
                .with("movement_id", movement.id().toString());
        json = Fields.optional(json, "shift_id", movement.on().shift().map(shift -> Json.of(shift.toString())));
        return Fields.optional(json, "note", movement.note().map(note -> Json.of(note.text())));
    }

    private static Json.Obj occupant(Json.Obj json, Optional<Occupant> occupant) {
        return Fields.optional(
                json,
                "occupant",
                occupant.map(pack -> Json.Obj.EMPTY
                        .with("pack_id", pack.pack().toString())
                        .with("game_code", pack.key().game().text())
                        .with("pack_number", pack.key().number().text())
                        .with("fate", pack.fate().name())));
    }

    private static Money value(Movement movement, TicketCount tickets) {
        return movement.price().times(tickets);
    }
}
