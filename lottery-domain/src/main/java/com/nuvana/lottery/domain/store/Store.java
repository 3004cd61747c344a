package com.nuvana.lottery.domain.store;

/** One shop with one database: its id, its name and what it has chosen. */
public record Store(StoreId id, StoreName name, Settings settings) {

    /** The same store with other settings. */
    public Store with(Settings other) {
        return new Store(id, name, other);
    }
}
