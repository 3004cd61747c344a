package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import java.time.ZoneId;

/**
 * Where tests begin a sentence: {@code anActivePack().inBin(12).countedTo(25).in(shop)}. What a test does not say is that
 * of a Texan shop with one game of $5.
 */
public final class Fixtures {

    private Fixtures() {}

    /** A shop in Chicago's time zone, Texas, cut-off 18:00. */
    public static Store aStore() {
        return new Store(
                new StoreId(NamedIds.of("store")),
                new StoreName("Corner Shop"),
                Settings.of(ZoneId.of("America/Chicago"), new CutOff(18 * 60), new StateCode("TX")));
    }

    /** Game 2029 at $5, packs of 75 numbered 001 to 075, sold UP. */
    public static GameFixture aGame() {
        return GameFixture.texan();
    }

    /** Pack 0004321 of {@link #aGame()}, in stock and sealed. */
    public static ReceivedPackFixture aReceivedPack() {
        return new ReceivedPackFixture(aGame().build(), "0004321");
    }

    /** The same pack on sale in bin 1, untouched. */
    public static ActivePackFixture anActivePack() {
        return new ActivePackFixture(aReceivedPack(), 1, 0);
    }

    /** A cashier who acts. */
    public static Actor aCashier() {
        return new Actor(new ActorId("cashier-1"), new PersonName("Cleo Cash"), Role.CASHIER);
    }

    /** A shift manager who acts. */
    public static Actor aShiftManager() {
        return new Actor(new ActorId("shift-manager-1"), new PersonName("Sam Shift"), Role.SHIFT_MANAGER);
    }

    /** A store manager who acts. */
    public static Actor aStoreManager() {
        return new Actor(new ActorId("store-manager-1"), new PersonName("Mia Manager"), Role.STORE_MANAGER);
    }

    /** Cashier of code 7, PIN 1234, hashed by {@link PlainPinHasher}. */
    public static EmployeeFixture anEmployee() {
        return new EmployeeFixture("7", Role.CASHIER, new PlainPinHasher().hash(new Pin("1234")));
    }
}
