package com.nuvana.lottery.simulator;

import java.util.EnumSet;
import java.util.Set;

/** What kind of cloud is played: a set of quirks and a set of features. */
public record Profile(Set<Quirk> quirks, Set<Feature> features) {

    /** Production as it was seen, without what extends it. A test holds it against the recordings. */
    public static final Profile OBSERVED =
            new Profile(EnumSet.complementOf(EnumSet.of(Quirk.DEPLETE_RETURN_500)), EnumSet.noneOf(Feature.class));

    /** Production put right, and everything that is built to extend it. */
    public static final Profile COMPLETE = new Profile(EnumSet.noneOf(Quirk.class), EnumSet.allOf(Feature.class));

    public Profile {
        quirks = Set.copyOf(quirks);
        features = Set.copyOf(features);
    }

    /** The same with one quirk more. */
    public Profile with(Quirk quirk) {
        Set<Quirk> more = EnumSet.of(quirk);
        more.addAll(quirks);
        return new Profile(more, features);
    }

    /** The same without a quirk. */
    public Profile without(Quirk quirk) {
        Set<Quirk> fewer = EnumSet.noneOf(Quirk.class);
        fewer.addAll(quirks);
        fewer.remove(quirk);
        return new Profile(fewer, features);
    }

    /** The same with one feature more. */
    public Profile with(Feature feature) {
        Set<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return new Profile(quirks, more);
    }

    /** The same without a feature. */
    public Profile without(Feature feature) {
        Set<Feature> fewer = EnumSet.noneOf(Feature.class);
        fewer.addAll(features);
        fewer.remove(feature);
        return new Profile(quirks, fewer);
    }

    /** Whether it has the quirk. */
    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** Whether it has the feature. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
