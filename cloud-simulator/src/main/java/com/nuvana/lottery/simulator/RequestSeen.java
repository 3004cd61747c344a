package com.nuvana.lottery.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request that came in, without key, session id and PIN hash.
 *
 * @param number its place among all requests, from 1
 * @param at when it was answered, by the cloud's clock
 * @param body its JSON, or how long it was when it is none
 * @param status what it was answered; 0 for nothing
 * @param fault the fault that befell it
 */
public record RequestSeen(
        long number,
        Instant at,
        String method,
        String path,
        Map<String, String> query,
        String body,
        Optional<String> idempotencyKey,
        int status,
        Optional<String> fault) {}
