package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.Fact;
import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happened to a business day, for the cloud. */
public sealed interface DayFact extends Fact {

    /** The day it is about. */
    DayId about();

    /** Answers one function's value by the kind at hand. */
    <X> X fold(
            Function<? super DayOpened, ? extends X> opened,
            Function<? super OnboardingCompleted, ? extends X> onboarded,
            Function<? super DayClosed, ? extends X> closed);

    @Override
    default int version() {
        return 1;
    }

    @Override
    default Topic topic() {
        return Topic.day(about().value());
    }

    @Override
    default String kind() {
        return fold(opened -> "DAY_OPENED", onboarded -> "ONBOARDING_COMPLETED", closed -> "DAY_CLOSED");
    }

    /** A day opened; the first has no previous one. */
    record DayOpened(DayOpening opening, Optional<DayId> previous, Origin origin) implements DayFact {
        @Override
        public DayId about() {
            return opening.id();
        }

        @Override
        public <X> X fold(
                Function<? super DayOpened, ? extends X> opened,
                Function<? super OnboardingCompleted, ? extends X> onboarded,
                Function<? super DayClosed, ? extends X> closed) {
            return opened.apply(this);
        }
    }

    /** All packs already on sale are entered. */
    record OnboardingCompleted(DayId about, int packsEntered, Origin origin) implements DayFact {
        @Override
        public <X> X fold(
                Function<? super DayOpened, ? extends X> opened,
                Function<? super OnboardingCompleted, ? extends X> onboarded,
                Function<? super DayClosed, ? extends X> closed) {
            return onboarded.apply(this);
        }
    }

    /** A day was closed, with every line and every pack of it. */
    record DayClosed(DayOpening opening, CloseRecord record, List<CloseLine> lines, List<DayPack> packs, Origin origin)
            implements DayFact {
        /** Copies the lists. */
        public DayClosed {
            lines = List.copyOf(lines);
            packs = List.copyOf(packs);
        }

        @Override
        public DayId about() {
            return opening.id();
        }

        @Override
        public <X> X fold(
                Function<? super DayOpened, ? extends X> opened,
                Function<? super OnboardingCompleted, ? extends X> onboarded,
                Function<? super DayClosed, ? extends X> closed) {
            return closed.apply(this);
        }
    }
}
