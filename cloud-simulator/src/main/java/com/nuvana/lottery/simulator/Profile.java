package com.nuvana.lottery.simulator;

import java.util.EnumSet;
import java.util.HashSet;
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
        return new Profile(more(quirks, quirk), features);
    }

    /** The same without a quirk. */
    public Profile without(Quirk quirk) {
        return new Profile(fewer(quirks, quirk), features);
    }

    /** The same with one feature more. */
    public Profile with(Feature feature) {
        return new Profile(quirks, more(features, feature));
    }

    /** The same without a feature. */
    public Profile without(Feature feature) {
        return new Profile(quirks, fewer(features, feature));
    }

    private static <E extends Enum<E>> Set<E> more(Set<E> some, E one) {
        Set<E> more = EnumSet.of(one);
        more.addAll(some);
        return more;
    }

    private static <E> Set<E> fewer(Set<E> some, E one) {
        Set<E> fewer = new HashSet<>(some);
        fewer.remove(one);
        return fewer;
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
