package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.ticket.TicketRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why something about the business day or its close is not accepted. */
public sealed interface DayRefusal extends Refusal {

    /** The first day was not opened yet. */
    record NoOpenDay() implements DayRefusal {
        @Override
        public String code() {
            return "NO_OPEN_DAY";
        }
    }

    /** The first day needs a live bin and an ACTIVE game. */
    record NotReadyToOpen(List<String> missing) implements DayRefusal {
        /** Copies the list. */
        public NotReadyToOpen {
            missing = List.copyOf(missing);
        }

        @Override
        public String code() {
            return "NOT_READY_TO_OPEN";
        }
    }

    /** The first day was opened before. */
    record DayAlreadyInitialised(DayLabel day) implements DayRefusal {
        @Override
        public String code() {
            return "DAY_ALREADY_INITIALISED";
        }
    }

    /** The day is prepared: cancel the preparation, or commit it. */
    record DayNotOpen(DayLabel day, String state) implements DayRefusal {
        @Override
        public String code() {
            return "DAY_NOT_OPEN";
        }
    }

    /** There is no live preparation to cancel. */
    record DayNotPrepared(DayLabel day, String state) implements DayRefusal {
        @Override
        public String code() {
            return "DAY_NOT_PREPARED";
        }
    }

    /** Packs already on sale are still being entered. */
    record OnboardingNotCompleted(DayLabel day) implements DayRefusal {
        @Override
        public String code() {
            return "ONBOARDING_NOT_COMPLETED";
        }
    }

    /** A live preparation with other decisions stands. */
    record CloseAlreadyPrepared(PersonName by, Instant expiresAt) implements DayRefusal {
        @Override
        public String code() {
            return "CLOSE_ALREADY_PREPARED";
        }
    }

    /** Why a pack counts as undecided. */
    enum IncompleteCause {
        /** Nobody decided. */
        MISSING,
        /** The pack has changed since the decision. */
        CHANGED
    }

    /** A pack on sale without a decision. */
    record UndecidedPack(PackKey pack, BinNumber bin, IncompleteCause cause) {}

    /** Packs on sale have no decision that holds. */
    record CloseIncomplete(List<UndecidedPack> packs) implements DayRefusal {
        /** Copies the list. */
        public CloseIncomplete {
            packs = List.copyOf(packs);
        }

        @Override
        public String code() {
            return "CLOSE_INCOMPLETE";
        }
    }

    /** Two decisions for one pack. */
    record CloseDuplicateLine(List<PackKey> packs) implements DayRefusal {
        /** Copies the list. */
        public CloseDuplicateLine {
            packs = List.copyOf(packs);
        }

        @Override
        public String code() {
            return "CLOSE_DUPLICATE_LINE";
        }
    }

    /** A pack that is not on sale, and since when. */
    record InactivePack(PackKey pack, PackStatus state, Instant since) {}

    /** Decisions about packs that are not on sale. */
    record CloseLineNotActive(List<InactivePack> packs) implements DayRefusal {
        /** Copies the list. */
        public CloseLineNotActive {
            packs = List.copyOf(packs);
        }

        @Override
        public String code() {
            return "CLOSE_LINE_NOT_ACTIVE";
        }
    }

    /** A pack whose stated ticket number is not accepted, and why. */
    record UnreadablePack(PackKey pack, BinNumber bin, TicketRefusal why) {}

    /** Ticket numbers are malformed, out of range or behind; the code is that of the first pack concerned. */
    record CloseLinesUnreadable(UnreadablePack first, List<UnreadablePack> packs) implements DayRefusal {
        /** Copies the list. */
        public CloseLinesUnreadable {
            packs = List.copyOf(packs);
        }

        @Override
        public String code() {
            return first.why().code();
        }
    }

    /** NOT_SEEN without what its reason needs: the ticket read for POSITION_BACKWARDS, a note for OTHER. */
    record NotSeenReasonRequired(List<PackKey> packs, List<NotSeenReason> allowed) implements DayRefusal {
        /** Copies the lists. */
        public NotSeenReasonRequired {
            packs = List.copyOf(packs);
            allowed = List.copyOf(allowed);
        }

        @Override
        public String code() {
            return "REASON_REQUIRED";
        }
    }

    /** No preparation of that token: it never was, was cancelled, or was replaced. */
    record CloseTokenUnknown(String state) implements DayRefusal {
        @Override
        public String code() {
            return "CLOSE_TOKEN_UNKNOWN";
        }
    }

    /** The preparation's time is over. */
    record CloseExpired(Instant when) implements DayRefusal {
        @Override
        public String code() {
            return "CLOSE_EXPIRED";
        }
    }

    /** Packs changed since the preparation. */
    record CloseStale(List<StalePack> packs) implements DayRefusal {
        /** Copies the list. */
        public CloseStale {
            packs = List.copyOf(packs);
        }

        @Override
        public String code() {
            return "CLOSE_STALE";
        }
    }

    /** The stored lines were altered. */
    record CloseHashMismatch(ContentHash expected, ContentHash found) implements DayRefusal {
        @Override
        public String code() {
            return "CLOSE_HASH_MISMATCH";
        }
    }

    /** A restated date outside today and the seven days before. */
    record BusinessDateOutOfRange(LocalDate given, LocalDate min, LocalDate max) implements DayRefusal {
        @Override
        public String code() {
            return "BUSINESS_DATE_OUT_OF_RANGE";
        }
    }

    /** No day of that name. */
    record DayUnknown(String day, Optional<DayLabel> latest) implements DayRefusal {
        @Override
        public String code() {
            return "NO_OPEN_DAY";
        }
    }
}
