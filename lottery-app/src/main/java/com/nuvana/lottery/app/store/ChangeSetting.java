package com.nuvana.lottery.app.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreRefusal;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes one setting of the store. A change holds for what comes after it. */
public final class ChangeSetting {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** What can be set. The names are those that people type. */
    public enum Setting {
        /** An IANA name. */
        TIME_ZONE("timeZone"),
        /** 12:00 to 24:00. */
        CUT_OFF("cutOff"),
        /** UP or DOWN. */
        DIRECTION("direction"),
        /** 5 to 120 minutes. */
        PREPARE_EXPIRY("prepareExpiry"),
        /** 1 to 100 percent; 100 is off. */
        JUMP_SHARE("jumpShare"),
        /** 0 or 1: the lowest ticket number of games that state none. */
        FIRST("first"),
        /** 1 to 366 days from activation. */
        SETTLEMENT_DAYS("settlementDays"),
        /** 1 to 100 percent of a pack gone. */
        LOW_TIER_PERCENT("lowTierPercent");

        private final String word;

        Setting(String word) {
            this.word = word;
        }

        /** The name that people type. */
        public String word() {
            return word;
        }

        /** The setting of that name. Refused SETTING_INVALID, naming all. */
        public static Outcome<Setting, StoreRefusal> parse(String word) {
            Optional<Setting> found = Arrays.stream(values())
                    .filter(setting -> setting.word.equals(word))
                    .findFirst();
            return found.<Outcome<Setting, StoreRefusal>>map(Outcome::accepted)
                    .orElseGet(() -> refused(new StoreRefusal.SettingInvalid("setting", word, words())));
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
        return Books.store(tx)
                .then(store -> changed(store.settings(), command.setting(), command.value())
                        .map(settings -> {
                            Store next = store.with(settings);
                            tx.stores().change(next);
                            return next;
                        }));
    }

    private static Outcome<Settings, Refusal> changed(Settings now, Setting setting, String value) {
        return switch (setting) {
            case TIME_ZONE -> Outcome.from(Settings.parseZone(value).map(now::withTimeZone));
            case CUT_OFF -> Outcome.from(CutOff.parse(value).map(now::withCutOff));
            case DIRECTION -> direction(value).map(now::withDirection);
            case PREPARE_EXPIRY ->
                whole(setting, value, "5 to 120 minutes")
                        .then(minutes -> now.withPrepareExpiry(Duration.ofMinutes(minutes)));
            case JUMP_SHARE -> whole(setting, value, "1 to 100").then(now::withJumpShare);
            case FIRST ->
                whole(setting, value, "0 or 1")
                        .then(number -> FirstTicket.isValid(number)
                                ? accepted(now.withFilled(now.filled().withFirst(new FirstTicket(number))))
                                : refused(new StoreRefusal.SettingInvalid(setting.word(), value, "0 or 1")));
            case SETTLEMENT_DAYS ->
                whole(setting, value, "1 to 366")
                        .then(days -> now.filled().withSettlementDays(days).map(now::withFilled));
            case LOW_TIER_PERCENT ->
                whole(setting, value, "1 to 100")
                        .then(percent ->
                                now.filled().withLowTierPercent(percent).map(now::withFilled));
        };
    }

    private static Outcome<Direction, Refusal> direction(String value) {
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.name().equalsIgnoreCase(value))
                .findFirst()
                .<Outcome<Direction, Refusal>>map(Outcome::accepted)
                .orElseGet(
                        () -> refused(new StoreRefusal.SettingInvalid(Setting.DIRECTION.word(), value, "up or down")));
    }

    private static Outcome<Integer, Refusal> whole(Setting setting, String value, String allowed) {
        return value.matches("[0-9]{1,4}")
                ? accepted(Integer.parseInt(value))
                : refused(new StoreRefusal.SettingInvalid(setting.word(), value, allowed));
    }
}
