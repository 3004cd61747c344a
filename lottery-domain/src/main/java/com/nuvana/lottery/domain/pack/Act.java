package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.Optional;

/** What a movement did, with what is true of that kind alone. */
public sealed interface Act {

    /** Answers one method's value by the kind at hand. */
    <X> X fold(Cases<X> cases);

    /** The word for this kind of act. */
    default MovementKind kind() {
        return fold(new ActKinds());
    }

    /** The bin in which it took place, or into which it put the pack; empty where none was concerned. */
    default Optional<BinId> place() {
        return fold(new ActBin());
    }

    /** A delivered pack is in stock. */
    record Received(Optional<DeliveryReference> delivery) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.received(this);
        }
    }

    /** A pack that was on sale before the system was; sets its direction afresh. */
    record Onboarded(Direction direction) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.onboarded(this);
        }
    }

    /** The pack went on sale in a bin, sold from that end. */
    record Activated(BinId bin, Direction direction) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.activated(this);
        }
    }

    /** The face-up ticket was read; at a close also the decision that it was not seen. */
    record Counted(CountOccasion occasion) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.counted(this);
        }
    }

    /** No ticket is left; the bin is free. */
    record Depleted(DepletionReason reason, BinId bin) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.depleted(this);
        }
    }

    /** The rest went back to the distributor; the bin, if it was in one, is free. */
    record Returned(ReturnReason reason, Optional<BinId> bin) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.returned(this);
        }
    }

    /** The pack went from one bin to another. */
    record Moved(BinId from, BinId to) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.moved(this);
        }
    }

    /** The pack went out of that bin into the safe. */
    record Restocked(BinId bin) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.restocked(this);
        }
    }

    /** The pack is lost or stolen; the bin, if it was in one, is free. */
    record ReportedMissing(MissingKind how, Optional<PoliceReport> report, Optional<BinId> bin) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.reportedMissing(this);
        }
    }

    /** The pack was found again and is in stock; the direction is the one in which its face was read, if it was. */
    record Recovered(Optional<Direction> direction) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.recovered(this);
        }
    }

    /** The loss was accepted in the books; sells nothing. */
    record WrittenOff(Money amount) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.writtenOff(this);
        }
    }

    /** The lottery has charged the store; sells nothing. */
    record Settled(SettlementCause cause, Money amount) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.settled(this);
        }
    }

    /** That movement was taken back, and the pack is in that state again. */
    record Undone(MovementId undoes, PackStatus restored) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.undone(this);
        }
    }

    /** That movement was wrong; this one books the difference. */
    record Corrected(MovementId corrects) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.corrected(this);
        }
    }

    /** The cloud's word on the pack's state was taken over; sells nothing. The bin is given for ACTIVE alone. */
    record CloudStatus(PackStatus status, Optional<BinId> bin) implements Act {
        @Override
        public <X> X fold(Cases<X> cases) {
            return cases.cloudStatus(this);
        }
    }

    /** One method per kind of act. */
    interface Cases<X> {
        X received(Received act);

        X onboarded(Onboarded act);

        X activated(Activated act);

        X counted(Counted act);

        X depleted(Depleted act);

        X returned(Returned act);

        X moved(Moved act);

        X restocked(Restocked act);

        X reportedMissing(ReportedMissing act);

        X recovered(Recovered act);

        X writtenOff(WrittenOff act);

        X settled(Settled act);

        X undone(Undone act);

        X corrected(Corrected act);

        X cloudStatus(CloudStatus act);
    }
}
