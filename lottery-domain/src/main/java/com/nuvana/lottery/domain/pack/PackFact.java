package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Origin;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;

/** What happened to one pack, for the cloud. {@code pack} is the strip as it is afterwards. */
public sealed interface PackFact extends Fact {

    /** The pack's strip after the movement. */
    Strip pack();

    /** What the ledger says; the last movement where there are two. */
    Movement movement();

    /** Answers one method's value by the kind at hand. */
    <X> X fold(PackFactCases<X> cases);

    @Override
    default int version() {
        return 1;
    }

    @Override
    default Topic topic() {
        return Topic.pack(pack().id().value());
    }

    @Override
    default Origin origin() {
        return movement().on().origin();
    }

    @Override
    default String kind() {
        return fold(new PackFactKinds());
    }

    /** A delivered pack is in stock. */
    record PackReceived(Strip pack, Movement movement, Optional<DeliveryReference> delivery) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.received(this);
        }
    }

    /** A pack on sale before the system was entered at its face; {@code entry} comes before {@code movement}. */
    record PackOnboarded(Strip pack, Movement entry, Movement movement, Optional<Occupant> occupant)
            implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.onboarded(this);
        }
    }

    /** A pack went on sale; the face is the one given, where one was. */
    record PackActivated(Strip pack, Movement movement, Optional<TicketNumber> face, Optional<Occupant> occupant)
            implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.activated(this);
        }
    }

    /** The face-up ticket of a pack was read. */
    record PackCounted(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.counted(this);
        }
    }

    /** No ticket of a pack is left. */
    record PackDepleted(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.depleted(this);
        }
    }

    /** The rest of a pack went back; {@code gone} counts tickets since its last close line or entry. */
    record PackReturned(Strip pack, Movement movement, TicketCount gone) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.returned(this);
        }
    }

    /** A pack went into another bin. */
    record PackMoved(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.moved(this);
        }
    }

    /** A pack went out of its bin into the safe. */
    record PackRestocked(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.restocked(this);
        }
    }

    /** A pack is lost or stolen. */
    record PackReportedMissing(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.reportedMissing(this);
        }
    }

    /** A missing pack was found. */
    record PackRecovered(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.recovered(this);
        }
    }

    /** The loss of a missing pack was accepted. */
    record PackWrittenOff(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.writtenOff(this);
        }
    }

    /** The lottery has charged the store for a pack. */
    record PackSettled(Strip pack, Movement movement) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.settled(this);
        }
    }

    /** The latest act on a pack was taken back; state and bin are those after it. */
    record ActUndone(Strip pack, Movement movement, PackStatus state, Optional<BinId> bin, SettlementEffect settlement)
            implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.undone(this);
        }
    }

    /** A booked line was corrected; its day is the one it was booked in. */
    record LineCorrected(Strip pack, Movement movement, DayId correctedDay, PackStatus state) implements PackFact {
        @Override
        public <X> X fold(PackFactCases<X> cases) {
            return cases.corrected(this);
        }
    }

    /** What an undo did to the pack's settlement. */
    enum SettlementEffect {
        /** The settlement, if any, stands. */
        KEPT,
        /** The undone act had caused it: withdrawn. */
        WITHDRAWN
    }
}
