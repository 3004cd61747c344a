package com.nuvana.lottery.simulator;

/** A store as the office opens it. */
public record StoreSpec(String name, String companyName, String zone, String stateCode, String managerName) {

    /** A store in Georgia. */
    public static StoreSpec named(String name) {
        return new StoreSpec(name, "Peachtree Markets", "America/New_York", "GA", "Owner");
    }

    /** The same in another state and time zone. */
    public StoreSpec in(String state, String timeZone) {
        return new StoreSpec(name, companyName, timeZone, state, managerName);
    }
}
