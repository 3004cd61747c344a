package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.DayId;
import java.time.Instant;

/** What stays true of a business day from its opening on: its id, its label then, when and by whom it was opened. */
public record DayOpening(DayId id, DayLabel label, Instant at, Actor by, Onboarding onboarding) {}
