package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Act;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.DepletionReason;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Direction;
import java.sql.SQLException;
import java.util.Optional;

/** What a movement's row holds of its act: each kind fills its own columns. */
record ActColumns(
        Optional<BinId> bin,
        Optional<BinId> otherBin,
        Optional<Direction> direction,
        Optional<CountOccasion> occasion,
        Optional<String> reason,
        Optional<PackStatus> status,
        Optional<Money> amount,
        Optional<PoliceReport> report,
        Optional<DeliveryReference> delivery,
        Optional<MovementId> refersTo) {

    private static final ActColumns NOTHING = new ActColumns(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static ActColumns of(Act act) {
        return act.fold(new ToColumns());
    }

    static Act toAct(Columns row) throws SQLException {
        return switch (row.word("kind", MovementKind.class)) {
            case RECEIVED ->
                new Act.Received(row.optionalText("delivery_reference").map(DeliveryReference::new));
            case ONBOARDED -> new Act.Onboarded(row.word("direction", Direction.class));
            case ACTIVATED -> new Act.Activated(new BinId(row.id("bin_id")), row.word("direction", Direction.class));
            case COUNTED -> new Act.Counted(row.word("occasion", CountOccasion.class));
            case DEPLETED -> new Act.Depleted(row.word("reason", DepletionReason.class), new BinId(row.id("bin_id")));
            case RETURNED -> new Act.Returned(row.word("reason", ReturnReason.class), row.optionalBin("bin_id"));
            case MOVED -> new Act.Moved(new BinId(row.id("bin_id")), new BinId(row.id("other_bin_id")));
            case RESTOCKED -> new Act.Restocked(new BinId(row.id("bin_id")));
            case REPORTED_MISSING ->
                new Act.ReportedMissing(
                        row.word("reason", MissingKind.class),
                        row.optionalText("police_report").map(PoliceReport::new),
                        row.optionalBin("bin_id"));
            case RECOVERED -> new Act.Recovered(row.optionalWord("direction", Direction.class));
            case WRITTEN_OFF -> new Act.WrittenOff(row.money("amount_cents"));
            case SETTLED -> new Act.Settled(row.word("reason", SettlementCause.class), row.money("amount_cents"));
            case UNDONE -> new Act.Undone(new MovementId(row.id("refers_to")), row.word("status", PackStatus.class));
            case CORRECTED -> new Act.Corrected(new MovementId(row.id("refers_to")));
            case CLOUD_STATUS -> new Act.CloudStatus(row.word("status", PackStatus.class), row.optionalBin("bin_id"));
        };
    }

    private ActColumns withBin(Optional<BinId> bin) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withOtherBin(Optional<BinId> otherBin) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withDirection(Optional<Direction> direction) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withOccasion(Optional<CountOccasion> occasion) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withReason(Optional<String> reason) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withStatus(Optional<PackStatus> status) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withAmount(Optional<Money> amount) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withReport(Optional<PoliceReport> report) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withDelivery(Optional<DeliveryReference> delivery) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private ActColumns withRefersTo(Optional<MovementId> refersTo) {
        return new ActColumns(bin, otherBin, direction, occasion, reason, status, amount, report, delivery, refersTo);
    }

    private static final class ToColumns implements Act.Cases<ActColumns> {

        @Override
        public ActColumns received(Act.Received act) {
            return NOTHING.withDelivery(act.delivery());
        }

        @Override
        public ActColumns onboarded(Act.Onboarded act) {
            return NOTHING.withDirection(Optional.of(act.direction()));
        }

        @Override
        public ActColumns activated(Act.Activated act) {
            return NOTHING.withBin(Optional.of(act.bin())).withDirection(Optional.of(act.direction()));
        }

        @Override
        public ActColumns counted(Act.Counted act) {
            return NOTHING.withOccasion(Optional.of(act.occasion()));
        }

        @Override
        public ActColumns depleted(Act.Depleted act) {
            return NOTHING.withBin(Optional.of(act.bin()))
                    .withReason(Optional.of(act.reason().name()));
        }

        @Override
        public ActColumns returned(Act.Returned act) {
            return NOTHING.withBin(act.bin())
                    .withReason(Optional.of(act.reason().name()));
        }

        @Override
        public ActColumns moved(Act.Moved act) {
            return NOTHING.withBin(Optional.of(act.from())).withOtherBin(Optional.of(act.to()));
        }

        @Override
        public ActColumns restocked(Act.Restocked act) {
            return NOTHING.withBin(Optional.of(act.bin()));
        }

        @Override
        public ActColumns reportedMissing(Act.ReportedMissing act) {
            return NOTHING.withBin(act.bin())
                    .withReason(Optional.of(act.how().name()))
                    .withReport(act.report());
        }

        @Override
        public ActColumns recovered(Act.Recovered act) {
            return NOTHING.withDirection(act.direction());
        }

        @Override
        public ActColumns writtenOff(Act.WrittenOff act) {
            return NOTHING.withAmount(Optional.of(act.amount()));
        }

        @Override
        public ActColumns settled(Act.Settled act) {
            return NOTHING.withReason(Optional.of(act.cause().name())).withAmount(Optional.of(act.amount()));
        }

        @Override
        public ActColumns undone(Act.Undone act) {
            return NOTHING.withRefersTo(Optional.of(act.undoes())).withStatus(Optional.of(act.restored()));
        }

        @Override
        public ActColumns corrected(Act.Corrected act) {
            return NOTHING.withRefersTo(Optional.of(act.corrects()));
        }

        @Override
        public ActColumns cloudStatus(Act.CloudStatus act) {
            return NOTHING.withStatus(Optional.of(act.status())).withBin(act.bin());
        }
    }
}
