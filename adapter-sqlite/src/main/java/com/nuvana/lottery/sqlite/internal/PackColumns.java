package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.DepletedPack;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
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
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** What a pack's row holds besides its strip: each state fills its own columns. */
record PackColumns(
        PackStatus status,
        Optional<BinId> bin,
        Optional<Instant> activatedAt,
        Optional<ActorId> activatedBy,
        Optional<String> reason,
        Optional<Instant> endedAt,
        Optional<PoliceReport> report,
        Optional<WriteOff> writeOff) {

    static PackColumns of(Pack pack) {
        return pack.fold(
                received -> state(PackStatus.RECEIVED),
                active -> new PackColumns(
                        PackStatus.ACTIVE,
                        Optional.of(active.bin()),
                        Optional.of(active.activatedAt()),
                        Optional.of(active.activatedBy()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                depleted -> ended(PackStatus.DEPLETED, depleted.reason(), depleted.at()),
                returned -> ended(PackStatus.RETURNED, returned.reason(), returned.at()),
                missing -> new PackColumns(
                        PackStatus.MISSING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(missing.how().name()),
                        Optional.of(missing.at()),
                        missing.report(),
                        missing.writeOff()));
    }

    private static PackColumns state(PackStatus status) {
        return new PackColumns(
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PackColumns ended(PackStatus status, Enum<?> reason, Instant at) {
        return new PackColumns(
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason.name()),
                Optional.of(at),
                Optional.empty(),
                Optional.empty());
    }

    static Pack toPack(Columns row) throws SQLException {
        Strip strip = strip(row);
        return switch (row.word("status", PackStatus.class)) {
            case RECEIVED -> new ReceivedPack(strip);
            case ACTIVE -> active(strip, row);
            case DEPLETED ->
                new DepletedPack(strip, row.word("reason", DepletionReason.class), row.instant("ended_at"));
            case RETURNED -> new ReturnedPack(strip, row.word("reason", ReturnReason.class), row.instant("ended_at"));
            case MISSING ->
                new MissingPack(
                        strip,
                        row.word("reason", MissingKind.class),
                        row.optionalText("police_report").map(PoliceReport::new),
                        row.instant("ended_at"),
                        writeOff(row));
        };
    }

    static ActivePack active(Columns row) throws SQLException {
        return active(strip(row), row);
    }

    private static ActivePack active(Strip strip, Columns row) throws SQLException {
        return new ActivePack(
                strip, new BinId(row.id("bin_id")), row.instant("activated_at"), new ActorId(row.text("activated_by")));
    }

    static PackKey key(Columns row) throws SQLException {
        return new PackKey(new GameCode(row.text("game_code_shown")), new PackNumber(row.text("number_shown")));
    }

    private static Strip strip(Columns row) throws SQLException {
        return new Strip(
                new PackId(row.id("id")),
                key(row),
                new GameId(row.id("game_id")),
                new PackSize(row.number("size")),
                new FirstTicket(row.number("first")),
                new TicketWidth(row.number("width")),
                row.optionalWord("direction", Direction.class),
                row.position("position"),
                row.instant("received_at"),
                settlement(row));
    }

    private static Settlement settlement(Columns row) throws SQLException {
        if (row.optionalText("settled_cause").isEmpty()) {
            return Settlement.unsettled();
        }
        return new Settlement.Settled(
                row.word("settled_cause", SettlementCause.class),
                row.money("settled_cents"),
                new ActorId(row.text("settled_by")),
                row.instant("settled_at"));
    }

    private static Optional<WriteOff> writeOff(Columns row) throws SQLException {
        Optional<Long> cents = row.optionalBig("written_off_cents");
        return cents.isEmpty()
                ? Optional.empty()
                : Optional.of(new WriteOff(new Money(cents.get()), row.instant("written_off_at")));
    }
}
