package com.nuvana.lottery.domain.day;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.store.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A business day in which things are sold. */
public record OpenDay(DayOpening opening) implements BusinessDay {

    /** Opens the first day ever, in which packs already on sale are entered. */
    public static Change<OpenDay, DayFact> first(DayOpening opening, Origin origin) {
        return Change.of(new OpenDay(opening), new DayFact.DayOpened(opening, Optional.empty(), origin));
    }

    /** The day with that preparation stored. */
    public PreparedDay prepare(Preparation preparation) {
        return new PreparedDay(opening, preparation);
    }

    /** Says that all packs already on sale are entered. Repeating it changes nothing and tells nothing. */
    public Change<OpenDay, DayFact> completeOnboarding(int packsEntered, Origin origin) {
        return switch (opening.onboarding()) {
            case NONE, COMPLETED -> new Change<>(this, List.of());
            case UNDER_WAY -> {
                DayOpening completed =
                        new DayOpening(opening.id(), opening.label(), opening.at(), opening.by(), Onboarding.COMPLETED);
                yield Change.of(
                        new OpenDay(completed), new DayFact.OnboardingCompleted(opening.id(), packsEntered, origin));
            }
        };
    }

    /** This day, or the refusal ONBOARDING_NOT_COMPLETED: rule of preparing. */
    public Outcome<OpenDay, DayRefusal> onboarded() {
        return switch (opening.onboarding()) {
            case NONE, COMPLETED -> accepted(this);
            case UNDER_WAY -> refused(new DayRefusal.OnboardingNotCompleted(opening.label()));
        };
    }

    @Override
    public <X> X fold(
            Function<? super OpenDay, ? extends X> open,
            Function<? super PreparedDay, ? extends X> prepared,
            Function<? super ClosedDay, ? extends X> closed) {
        return open.apply(this);
    }
}
