package com.nuvana.lottery.domain.pack;

import com.nuvana.lottery.domain.money.Money;
import java.time.Instant;

/** The loss of a missing pack, accepted in the books; a recovery withdraws it. */
public record WriteOff(Money amount, Instant at) {}
