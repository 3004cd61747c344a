package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.DepletedPack;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.ReturnedPack;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.pack.WriteOff;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A row of {@code packs}: the strip, and the columns of the one state it is in; those of other states are empty. */
final class StoredPack {

    private static final List<String> STATE_COLUMNS = List.of(
            "bin",
            "activated_at",
            "activated_by",
            "depletion_reason",
            "depleted_at",
            "return_reason",
            "returned_at",
            "missing_how",
            "missing_at",
            "police_report",
            "written_off_cents",
            "written_off_at");

    private StoredPack() {}

    /** Every column of that pack's row. */
    static Bindings of(Pack pack) {
        Bindings row = strip(pack.strip()).with("state", PackStatus.of(pack));
        STATE_COLUMNS.forEach(column -> row.with(column, Optional.empty()));
        return pack.fold(
                received -> row,
                active -> row.with("bin", active.bin())
                        .with("activated_at", active.activatedAt())
                        .with("activated_by", active.activatedBy()),
                depleted -> row.with("depletion_reason", depleted.reason()).with("depleted_at", depleted.at()),
                returned -> row.with("return_reason", returned.reason()).with("returned_at", returned.at()),
                missing -> row.with("missing_how", missing.how())
                        .with("missing_at", missing.at())
                        .with("police_report", missing.report())
                        .with("written_off_cents", missing.writeOff().map(WriteOff::amount))
                        .with("written_off_at", missing.writeOff().map(WriteOff::at)));
    }

    private static Bindings strip(Strip strip) {
        Optional<Settlement.Settled> settled = strip.settlement().fold(unsettled -> Optional.empty(), Optional::of);
        return Session.with("id", strip.id())
                .with("game", strip.game())
                .with("game_code", strip.key().game())
                .with("pack_number", strip.key().number())
                .with("size", strip.size())
                .with("first", strip.first())
                .with("width", strip.width())
                .with("direction", strip.direction())
                .with("position", strip.position())
                .with("received_at", strip.receivedAt())
                .with("settled_cause", settled.map(Settlement.Settled::cause))
                .with("settled_cents", settled.map(Settlement.Settled::amount))
                .with("settled_by", settled.map(Settlement.Settled::by))
                .with("settled_at", settled.map(Settlement.Settled::at));
    }

    /** The pack of that row, through the constructor of its state. */
    static Pack toPack(Columns row) throws SQLException {
        Strip strip = toStrip(row);
        return switch (row.word("state", PackStatus.class)) {
            case RECEIVED -> new ReceivedPack(strip);
            case ACTIVE -> toActive(strip, row);
            case DEPLETED ->
                new DepletedPack(
                        strip, row.word("depletion_reason", DepletionReason.class), row.instant("depleted_at"));
            case RETURNED ->
                new ReturnedPack(strip, row.word("return_reason", ReturnReason.class), row.instant("returned_at"));
            case MISSING ->
                new MissingPack(
                        strip,
                        row.word("missing_how", MissingKind.class),
                        row.optionalText("police_report", PoliceReport::new),
                        row.instant("missing_at"),
                        toWriteOff(row));
        };
    }

    /** The pack on sale of a row whose state is known to be ACTIVE. */
    static ActivePack toActive(Columns row) throws SQLException {
        return toActive(toStrip(row), row);
    }

    private static ActivePack toActive(Strip strip, Columns row) throws SQLException {
        return new ActivePack(
                strip, new BinId(row.uuid("bin")), row.instant("activated_at"), new ActorId(row.text("activated_by")));
    }

    private static Optional<WriteOff> toWriteOff(Columns row) throws SQLException {
        return row.optionalInstant("written_off_at").isPresent()
                ? Optional.of(new WriteOff(row.money("written_off_cents"), row.instant("written_off_at")))
                : Optional.empty();
    }

    private static Strip toStrip(Columns row) throws SQLException {
        return new Strip(
                new PackId(row.uuid("id")),
                row.key(),
                new GameId(row.uuid("game")),
                new PackSize(row.number("size")),
                new FirstTicket(row.number("first")),
                new TicketWidth(row.number("width")),
                row.direction(),
                new TicketPosition(row.number("position")),
                row.instant("received_at"),
                toSettlement(row));
    }

    private static Settlement toSettlement(Columns row) throws SQLException {
        if (row.optionalInstant("settled_at").isEmpty()) {
            return Settlement.unsettled();
        }
        return new Settlement.Settled(
                row.word("settled_cause", SettlementCause.class),
                row.money("settled_cents"),
                new ActorId(row.text("settled_by")),
                row.instant("settled_at"));
    }
}
