package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.store.Store;
import java.util.List;
import java.util.Optional;

/** Reads the store itself. */
public interface StoreViews {

    /** The store; empty until it is set up. */
    Optional<Store> find();

    /**
     * The store's own copy of its state's profile, oldest first: each record holds from its date until the next. A new
     * release of the program does not change it.
     */
    List<JurisdictionProfile> profile();

    /** The enabled layouts, in the store's order. */
    List<LayoutId> layouts();
}
