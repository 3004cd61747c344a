package com.nuvana.lottery.app.fact;

import com.nuvana.lottery.domain.Topic;
import java.time.Instant;

/**
 * A fact as it waits for the cloud.
 *
 * @param sequence its place in the store's outbox, from 1, without gaps
 * @param payload the whole fact as canonical JSON, envelope included
 */
public record OutboxRow(
        FactId id, long sequence, Topic topic, String kind, int version, String payload, Instant recordedAt) {}
