package com.nuvana.lottery.app.port;

import java.time.Instant;
import java.util.Optional;

/** How many facts wait for the cloud, and since when the oldest does. */
public record OutboxHealth(long pending, Optional<Instant> oldest) {}
