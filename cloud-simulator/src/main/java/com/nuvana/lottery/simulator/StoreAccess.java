package com.nuvana.lottery.simulator;

/** What a device needs to know of a store. */
public record StoreAccess(String storeId, String publicId, String key, String managerId) {

    /** Without the key. */
    @Override
    public String toString() {
        return "StoreAccess[" + storeId + ", " + publicId + "]";
    }
}
