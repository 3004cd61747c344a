package com.nuvana.lottery.app.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.store.ChangeSetting.Setting;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.FilledProfile;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreRefusal;
import com.nuvana.lottery.domain.store.YesNo;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** Reads the values of settings as people type them. Each is refused SETTING_INVALID outside its range. */
final class SettingText {

    private SettingText() {}

    /** The present settings with that value in them. */
    static Outcome<Settings, Refusal> read(Setting setting, String value, Settings now) {
        return switch (setting) {
            case TIME_ZONE -> timeZone(now, value);
            case CUT_OFF -> cutOff(now, value);
            case PROFILE -> profile(now, value);
            case DIRECTION -> direction(now, value);
            case PREPARE_EXPIRY -> prepareExpiry(now, value);
            case JUMP_SHARE -> jumpShare(now, value);
            case VARIANCE_TOLERANCE -> varianceTolerance(now, value);
            case FIRST -> first(now, value);
            case PACK_WIDTH -> packWidth(now, value);
            case SETTLEMENT_DAYS -> settlementDays(now, value);
            case LOW_TIER_PERCENT -> lowTierPercent(now, value);
            case SETTLE_AT_SOLD_OUT -> settleAtSoldOut(now, value);
            case SETTLE_ON_ACTIVATION -> settleOnActivation(now, value);
        };
    }

    private static Outcome<Settings, Refusal> timeZone(Settings now, String value) {
        return Outcome.from(Settings.parseZone(value).map(now::withTimeZone));
    }

    private static Outcome<Settings, Refusal> cutOff(Settings now, String value) {
        return Outcome.from(CutOff.parse(value).map(now::withCutOff));
    }

    private static Outcome<Settings, Refusal> profile(Settings now, String value) {
        String letters = value.toUpperCase(Locale.ROOT);
        return letters.matches("[A-Z]{2}")
                ? Profiles.of(new StateCode(letters)).map(known -> now.in(new StateCode(letters)))
                : Profiles.invalid(value);
    }

    private static Outcome<Settings, Refusal> direction(Settings now, String value) {
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.name().equalsIgnoreCase(value))
                .findFirst()
                .<Outcome<Settings, Refusal>>map(direction -> accepted(now.withDirection(direction)))
                .orElseGet(() -> invalid("direction", value, "up or down"));
    }

    private static Outcome<Settings, Refusal> prepareExpiry(Settings now, String value) {
        String allowed = "5 to 120 minutes";
        return whole("prepareExpiry", value, allowed)
                .then(minutes -> now.withPrepareExpiry(Duration.ofMinutes(minutes))
                        .<Outcome<Settings, Refusal>>fold(
                                Outcome::accepted, why -> invalid("prepareExpiry", value, allowed)));
    }

    private static Outcome<Settings, Refusal> jumpShare(Settings now, String value) {
        return whole("jumpShare", value, "1 to 100").then(now::withJumpShare);
    }

    private static Outcome<Settings, Refusal> varianceTolerance(Settings now, String value) {
        return whole("varianceTolerance", value, "0 to 999999999 cents")
                .then(cents -> now.withVarianceTolerance(new Money(cents)));
    }

    private static Outcome<Settings, Refusal> first(Settings now, String value) {
        return whole("first", value, "0 or 1")
                .then(number -> FirstTicket.isValid(number)
                        ? accepted(now.withFilled(now.filled().withFirst(new FirstTicket(number))))
                        : invalid("first", value, "0 or 1"));
    }

    private static Outcome<Settings, Refusal> packWidth(Settings now, String value) {
        return filled(now, whole("packWidth", value, "1 to 20").then(now.filled()::withPackWidth));
    }

    private static Outcome<Settings, Refusal> settlementDays(Settings now, String value) {
        return filled(now, whole("settlementDays", value, "1 to 366").then(now.filled()::withSettlementDays));
    }

    private static Outcome<Settings, Refusal> lowTierPercent(Settings now, String value) {
        return filled(now, whole("lowTierPercent", value, "1 to 100").then(now.filled()::withLowTierPercent));
    }

    private static Outcome<Settings, Refusal> settleAtSoldOut(Settings now, String value) {
        return answer("settleAtSoldOut", value, now, now.filled()::settlingAtSoldOut);
    }

    private static Outcome<Settings, Refusal> settleOnActivation(Settings now, String value) {
        return answer("settleOnActivation", value, now, now.filled()::settlingOnActivation);
    }

    private static Outcome<Settings, Refusal> answer(
            String field, String value, Settings now, Function<YesNo, FilledProfile> filled) {
        return filled(now, Outcome.from(YesNo.parse(field, value).map(filled)));
    }

    private static Outcome<Settings, Refusal> filled(Settings now, Outcome<FilledProfile, Refusal> filled) {
        return filled.map(now::withFilled);
    }

    private static Outcome<Integer, Refusal> whole(String field, String value, String allowed) {
        return value.matches("[0-9]{1,9}") ? accepted(Integer.parseInt(value)) : invalid(field, value, allowed);
    }

    private static <T> Outcome<T, Refusal> invalid(String field, String value, String allowed) {
        return refused(new StoreRefusal.SettingInvalid(field, value, allowed));
    }
}
