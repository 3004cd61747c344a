package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why an act on a pack is not accepted. */
public sealed interface PackRefusal extends Refusal {

    /** No pack of that key, or of that description, is in the books. */
    record PackUnknown(String pack) implements PackRefusal {
        @Override
        public String code() {
            return "PACK_UNKNOWN";
        }
    }

    /** A description fits several packs; each is listed, to be named by its key. */
    record PackAmbiguous(String given, List<PackKey> candidates) implements PackRefusal {
        /** Copies the list. */
        public PackAmbiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String code() {
            return "BARCODE_AMBIGUOUS";
        }
    }

    /** A pack of that key is in the books already, in whatever state. */
    record PackDuplicate(PackKey pack, PackStatus state) implements PackRefusal {
        @Override
        public String code() {
            return "PACK_DUPLICATE";
        }
    }

    /** The pack's state does not allow the act; {@code wanted} names the states that would. */
    record PackWrongState(PackKey pack, PackStatus present, List<PackStatus> wanted, TicketPosition position)
            implements PackRefusal {
        /** Copies the list. */
        public PackWrongState {
            wanted = List.copyOf(wanted);
        }

        /** The refusal of an act on {@code pack} that needs one of those states. */
        public static PackWrongState of(Pack pack, PackStatus... wanted) {
            return new PackWrongState(pack.key(), PackStatus.of(pack), List.of(wanted), pack.position());
        }

        @Override
        public String code() {
            return "PACK_WRONG_STATE";
        }
    }

    /** The lottery has charged the store for the pack before. */
    record PackAlreadySettled(PackKey pack, Instant when, SettlementCause cause) implements PackRefusal {
        @Override
        public String code() {
            return "PACK_ALREADY_SETTLED";
        }
    }

    /** A number that is not digits, or longer than the profile's width after stripping leading zeros. */
    record PackNumberMalformed(String given, int width) implements PackRefusal {
        @Override
        public String code() {
            return "PACK_NUMBER_MALFORMED";
        }
    }

    /** Whether the face given is the first ticket of the other end. */
    enum OtherEnd {
        /** The pack lies the other way round: the other direction would fit. */
        YES,
        /** It is another ticket. */
        NO
    }

    /** The face at activation is not the one the pack's position expects. */
    record OpeningSerialMismatch(PackKey pack, Optional<TicketNumber> expected, TicketNumber given, OtherEnd otherEnd)
            implements PackRefusal {
        @Override
        public String code() {
            return "OPENING_SERIAL_MISMATCH";
        }
    }

    /** Tickets are gone, so the pack keeps the end it is sold from. */
    record DirectionFrozen(PackKey pack, Direction direction, TicketPosition position) implements PackRefusal {
        @Override
        public String code() {
            return "DIRECTION_FROZEN";
        }
    }

    /** A pack is on sale in that bin. */
    record BinOccupied(BinNumber bin, PackKey pack, TicketPosition position) implements PackRefusal {
        @Override
        public String code() {
            return "BIN_OCCUPIED";
        }
    }

    /** No reason, or none of those allowed for a return. */
    record ReturnReasonRequired(List<ReturnReason> allowed) implements PackRefusal {
        /** Copies the list. */
        public ReturnReasonRequired {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String code() {
            return "RETURN_REASON_REQUIRED";
        }
    }

    /** Packs are entered at their face only while the onboarding day lasts; later a store manager may allow it. */
    record OnboardingOnly(PackKey pack) implements PackRefusal {
        @Override
        public String code() {
            return "ONBOARDING_ONLY";
        }
    }

    /** The latest act cannot be undone. */
    record UndoNotPossible(PackKey pack, UndoObstacle why, Optional<MovementKind> latest) implements PackRefusal {
        @Override
        public String code() {
            return "UNDO_NOT_POSSIBLE";
        }
    }

    /** The booked line cannot be corrected. */
    record CorrectionNotPossible(PackKey pack, CorrectionObstacle why, Optional<MovementKind> latest)
            implements PackRefusal {
        @Override
        public String code() {
            return "CORRECTION_NOT_POSSIBLE";
        }
    }
}
