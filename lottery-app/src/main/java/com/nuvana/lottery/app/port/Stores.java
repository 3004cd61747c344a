package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.store.Store;

/** Writes the store itself. */
public interface Stores extends StoreViews {

    /** Sets the store up; there is none yet. */
    void open(Store store);

    /** Replaces name and settings; the id stays. */
    void change(Store store);

    /** Enables a layout, after those enabled before. Repeating it changes nothing. */
    void enable(LayoutId layout);
}
