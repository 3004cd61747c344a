package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.store.Store;
import java.util.List;
import java.util.Optional;

/** Reads the store itself. */
public interface StoreViews {

    /** The store; empty until it is set up. */
    Optional<Store> find();

    /** The enabled layouts, in the store's order. */
    List<LayoutId> layouts();
}
