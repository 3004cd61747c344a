package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.store.Store;
import java.util.List;

/** Writes the store itself. */
public interface Stores extends StoreViews {

    /** Sets the store up; there is none yet. */
    void open(Store store);

    /** Replaces name and settings; the id stays. */
    void change(Store store);

    /**
     * Replaces the store's copy of the profile by these dated records. They are of the state that the store is in; no
     * two begin on one day.
     */
    void adopt(List<JurisdictionProfile> dated);

    /** Enables a layout, after those enabled before. Repeating it changes nothing. */
    void enable(LayoutId layout);
}
