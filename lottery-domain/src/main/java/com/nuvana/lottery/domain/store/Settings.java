package com.nuvana.lottery.domain.store;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a store has chosen. Zone, cut-off and state have no default; the others have the stated ones.
 *
 * @param direction how this store loads its packs, where it says so
 * @param prepareExpiry how long a preparation holds: 5 to 120 minutes, 30 unless changed
 * @param jumpShare from which share of a pack one movement is a large jump: 1 to 100 percent, 100 is off
 * @param varianceTolerance up to which difference counted and reported sales agree: 0 cents or more
 * @param filled what a manager has filled in of the state's profile
 */
public record Settings(
        ZoneId timeZone,
        CutOff cutOff,
        StateCode state,
        Optional<Direction> direction,
        Duration prepareExpiry,
        int jumpShare,
        Money varianceTolerance,
        FilledProfile filled) {

    /** How long a preparation holds unless the store says otherwise. */
    public static final Duration DEFAULT_PREPARE_EXPIRY = Duration.ofMinutes(30);

    /** The share that switches large jumps off. */
    public static final int JUMPS_OFF = 100;

    /** Refuses values outside the ranges above. */
    public Settings {
        if (!isExpiryValid(prepareExpiry) || !isShareValid(jumpShare) || varianceTolerance.cents() < 0) {
            throw new IllegalArgumentException("prepareExpiry " + prepareExpiry + ", jumpShare " + jumpShare
                    + ", varianceTolerance " + varianceTolerance);
        }
    }

    /** The settings of a new store: the required ones, and the stated defaults. */
    public static Settings of(ZoneId timeZone, CutOff cutOff, StateCode state) {
        return new Settings(
                timeZone,
                cutOff,
                state,
                Optional.empty(),
                DEFAULT_PREPARE_EXPIRY,
                JUMPS_OFF,
                Money.ZERO,
                FilledProfile.NOTHING);
    }

    /** Reads a time zone by its IANA name, such as {@code America/Chicago}. Refused SETTING_INVALID otherwise. */
    public static Outcome<ZoneId, StoreRefusal> parseZone(String name) {
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return accepted(ZoneId.of(name));
        }
        return refused(new StoreRefusal.SettingInvalid("timeZone", name, "an IANA name such as America/Chicago"));
    }

    /** These settings with another expiry of preparations. Refused SETTING_INVALID outside 5 to 120 minutes. */
    public Outcome<Settings, StoreRefusal> withPrepareExpiry(Duration expiry) {
        if (!isExpiryValid(expiry)) {
            return refused(new StoreRefusal.SettingInvalid("prepareExpiry", expiry.toString(), "5 to 120 minutes"));
        }
        return accepted(new Settings(timeZone, cutOff, state, direction, expiry, jumpShare, varianceTolerance, filled));
    }

    /** These settings with another jump share. Refused SETTING_INVALID outside 1 to 100 percent. */
    public Outcome<Settings, StoreRefusal> withJumpShare(int percent) {
        if (!isShareValid(percent)) {
            return refused(new StoreRefusal.SettingInvalid("jumpShare", Integer.toString(percent), "1 to 100"));
        }
        return accepted(
                new Settings(timeZone, cutOff, state, direction, prepareExpiry, percent, varianceTolerance, filled));
    }

    /** These settings with another tolerance of differences. Refused SETTING_INVALID below 0. */
    public Outcome<Settings, StoreRefusal> withVarianceTolerance(Money most) {
        if (most.cents() < 0) {
            return refused(
                    new StoreRefusal.SettingInvalid("varianceTolerance", Long.toString(most.cents()), "0 or more"));
        }
        return accepted(new Settings(timeZone, cutOff, state, direction, prepareExpiry, jumpShare, most, filled));
    }

    /**
     * These settings for a store in that state. In another state than before, nothing of its profile is filled in: what
     * a manager had entered was about the other lottery.
     */
    public Settings in(StateCode other) {
        FilledProfile kept = other.equals(state) ? filled : FilledProfile.NOTHING;
        return new Settings(timeZone, cutOff, other, direction, prepareExpiry, jumpShare, varianceTolerance, kept);
    }

    /** These settings with another time zone. */
    public Settings withTimeZone(ZoneId zone) {
        return new Settings(zone, cutOff, state, direction, prepareExpiry, jumpShare, varianceTolerance, filled);
    }

    /** These settings with another cut-off. */
    public Settings withCutOff(CutOff other) {
        return new Settings(timeZone, other, state, direction, prepareExpiry, jumpShare, varianceTolerance, filled);
    }

    /** These settings for a store that loads its packs that way. */
    public Settings withDirection(Direction loaded) {
        return new Settings(
                timeZone, cutOff, state, Optional.of(loaded), prepareExpiry, jumpShare, varianceTolerance, filled);
    }

    /** These settings with other entries of a manager in the profile. */
    public Settings withFilled(FilledProfile other) {
        return new Settings(timeZone, cutOff, state, direction, prepareExpiry, jumpShare, varianceTolerance, other);
    }

    private static boolean isExpiryValid(Duration expiry) {
        return expiry.compareTo(Duration.ofMinutes(5)) >= 0 && expiry.compareTo(Duration.ofMinutes(120)) <= 0;
    }

    private static boolean isShareValid(int percent) {
        return percent >= 1 && percent <= 100;
    }
}
