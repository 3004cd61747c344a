package com.nuvana.lottery.simulator;

/**
 * Which requests a fault befalls.
 *
 * @param method GET or POST; {@code *} for both
 * @param route how the path ends: {@code packs/receive}; {@code *} for any
 * @param when which of these
 */
public record FaultRule(String method, String route, When when, Fault fault) {

    /** Which of the requests that match. */
    interface When {
        boolean strikes(long matched, double chance);
    }

    /** Requests by what they ask. */
    public record Match(String method, String route) {

        /** Every one. */
        public FaultRule always(Fault fault) {
            return new FaultRule(method, route, (matched, chance) -> true, fault);
        }

        /** The n-th one alone, from 1. */
        public FaultRule nth(long n, Fault fault) {
            return new FaultRule(method, route, (matched, chance) -> matched == n, fault);
        }

        /** One in so many, by chance: 0.3 is three of ten. */
        public FaultRule withProbability(double probability, Fault fault) {
            return new FaultRule(method, route, (matched, chance) -> chance < probability, fault);
        }
    }

    /** The requests of a method whose path ends so. */
    public static Match on(String method, String route) {
        return new Match(method, route);
    }

    /** All requests. */
    public static Match onAny() {
        return new Match("*", "*");
    }

    boolean matches(String sentMethod, String path) {
        return (method.equals("*") || method.equals(sentMethod))
                && (route.equals("*") || path.endsWith("/" + route) || path.equals(route));
    }
}
