package com.nuvana.lottery.app.store;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.jurisdiction.KnownJurisdictions;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes one setting of the store. A change holds for what comes after it. Setting the profile, be it to the state it
 * is in, is how a store takes over what a new release knows.
 */
public final class ChangeSetting {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** What can be set. The names are those that people type. */
    public enum Setting {
        /** An IANA name. */
        TIME_ZONE("timeZone"),
        /** 12:00 to 24:00. */
        CUT_OFF("cutOff"),
        /** A US state by its two letters: the store takes a fresh copy of what is known of it. */
        PROFILE("profile"),
        /** UP or DOWN. */
        DIRECTION("direction"),
        /** 5 to 120 minutes. */
        PREPARE_EXPIRY("prepareExpiry"),
        /** 1 to 100 percent; 100 is off. */
        JUMP_SHARE("jumpShare"),
        /** 0 or more, in cents. */
        VARIANCE_TOLERANCE("varianceTolerance"),
        /** 0 or 1: the lowest ticket number of games that state none. */
        FIRST("first"),
        /** 1 to 20 digits of a pack number. */
        PACK_WIDTH("packWidth"),
        /** 1 to 366 days from activation. */
        SETTLEMENT_DAYS("settlementDays"),
        /** 1 to 100 percent of a pack gone. */
        LOW_TIER_PERCENT("lowTierPercent"),
        /** Yes or no: a pack that sells out is settled with it. */
        SETTLE_AT_SOLD_OUT("settleAtSoldOut"),
        /** Yes or no: a pack that goes on sale is settled with it. */
        SETTLE_ON_ACTIVATION("settleOnActivation");

        private final String word;

        Setting(String word) {
            this.word = word;
        }

        /** The name that people type. */
        public String word() {
            return word;
        }

        /** The setting of that name: cutOff, cut_off or cut-off. Refused SETTING_INVALID, naming all. */
        public static Outcome<Setting, StoreRefusal> parse(String word) {
            Optional<Setting> found = Arrays.stream(values())
                    .filter(setting -> setting.word.equalsIgnoreCase(joined(word)))
                    .findFirst();
            return found.<Outcome<Setting, StoreRefusal>>map(Outcome::accepted)
                    .orElseGet(() -> refused(new StoreRefusal.SettingInvalid("setting", word, words())));
        }

        private static String joined(String word) {
            return word.replace("_", "").replace("-", "");
        }

        private static String words() {
            return Arrays.stream(values()).map(Setting::word).collect(Collectors.joining(", "));
        }
    }

    /** The setting and its new value as text. */
    public record Command(Setting setting, String value, Authority who) implements Signed {

        @Override
        public String command() {
            return "changeSetting";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("setting", setting.word()).with("value", value);
        }
    }

    private final UnitOfWork work;

    /** Changes settings of that store. */
    public ChangeSetting(UnitOfWork work) {
        this.work = work;
    }

    /** The store with its new setting. Refused ROLE_REQUIRED, SETTING_INVALID, STORE_NOT_CONFIGURED. */
    public Outcome<Store, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(command, tx -> change(tx, command)));
    }

    private static Outcome<Store, Refusal> change(Tx tx, Command command) {
        Setting setting = command.setting();
        return Books.store(tx)
                .then(store -> SettingText.read(setting, command.value(), store.settings())
                        .map(settings -> change(tx, setting, store.with(settings))));
    }

    private static Store change(Tx tx, Setting setting, Store next) {
        tx.stores().change(next);
        if (setting == Setting.PROFILE) {
            tx.stores().adopt(KnownJurisdictions.toCopy(next.settings().state()));
        }
        return next;
    }
}
