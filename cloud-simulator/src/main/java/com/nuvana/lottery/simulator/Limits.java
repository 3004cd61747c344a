package com.nuvana.lottery.simulator;

/**
 * How much the cloud takes, as a complete one announces it.
 *
 * @param page rows in one page at most
 * @param batch operations in one batch at most
 * @param rpm requests a minute of a key that has no limit of its own
 * @param bodyBytes bytes in the body of one request
 * @param addressRpm requests a minute from one address, over all keys
 */
public record Limits(int page, int batch, int rpm, int bodyBytes, int addressRpm) {

    /** Production's, but for the limit per address, which is the deployment's. */
    public static final Limits OBSERVED = new Limits(500, 100, 100, 1_048_576, Integer.MAX_VALUE);

    /** So high that nobody is held up. */
    public static final Limits UNPACED = OBSERVED.withRpm(100_000_000);

    /** The same with another number of requests a minute by key. */
    public Limits withRpm(int requests) {
        return new Limits(page, batch, requests, bodyBytes, addressRpm);
    }

    /** The same with another number of requests a minute by address. */
    public Limits withAddressRpm(int requests) {
        return new Limits(page, batch, rpm, bodyBytes, requests);
    }

    /** The same with another number of operations in a batch. */
    public Limits withBatch(int operations) {
        return new Limits(page, operations, rpm, bodyBytes, addressRpm);
    }
}
