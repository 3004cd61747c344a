package com.nuvana.lottery.simulator;

import java.util.Optional;

/**
 * One change of what the cloud holds, made by a push.
 *
 * @param number its place among all effects, from 1
 * @param kind what happened
 * @param naturalKey what it happened to, in words that both sides know; see {@link Step}
 * @param cloudId the cloud's id of it
 * @param idempotencyKey the key it was sent under, or its {@code op_id} in a batch
 * @param request the number of the request that did it
 */
public record Effect(
        long number,
        EffectKind kind,
        String naturalKey,
        String cloudId,
        Optional<String> idempotencyKey,
        long request) {}
