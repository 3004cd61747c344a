package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.pack.MovementKind;
import com.nuvana.lottery.domain.pack.PackKey;

/** A pack that changed under a preparation, and how. */
public record StalePack(PackKey pack, MovementKind change) {}
