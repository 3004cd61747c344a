package com.nuvana.lottery.domain;

import com.nuvana.lottery.domain.store.Origin;

/**
 * A typed message about an accepted change, in the past tense and complete by itself: whoever reads it needs nothing
 * else to know what happened.
 */
public interface Fact {

    /** The stable word of this kind of fact, such as {@code PACK_RESTOCKED}; never derived from a class name. */
    String kind();

    /** The version of the kind's fields, from 1. */
    int version();

    /** The queue within the outbox in which this fact keeps its order. */
    Topic topic();

    /** Who caused it, when, and within which business day. */
    Origin origin();
}
