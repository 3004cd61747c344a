package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Bytes;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came in.
 *
 * @param number its place among all requests, from 1
 * @param query the parameters, decoded
 * @param headers by lower-case name; of a repeated one the last
 * @param address where it came from
 */
public record Request(
        long number,
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        Bytes body,
        String address) {

    /** A header, by its lower-case name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The same once more, as if it had been sent again. */
    public Request again(long nextNumber) {
        return new Request(nextNumber, method, path, query, headers, body, address);
    }
}
