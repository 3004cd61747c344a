package com.nuvana.lottery.domain.store;

import java.time.Instant;
import java.util.Optional;

/** Who caused a fact, how and when; the day is absent before the first business day. */
public record Origin(
        Optional<DayId> day, Actor by, Optional<Actor> approver, Optional<EntryMethod> entry, Instant at) {}
