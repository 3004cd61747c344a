package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.rows.Json;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bin as the office sets it up.
 *
 * @param displayOrder its place at the counter, from 0
 * @param changedAt when it became so; now where nothing is said
 */
public record BinPlace(
        String name, int displayOrder, Optional<String> location, Usage usage, Optional<Instant> changedAt) {

    /** Whether packs may be put in. */
    public enum Usage {
        ACTIVE,
        INACTIVE
    }

    /** The active bin at a place. */
    public static BinPlace at(int displayOrder) {
        return new BinPlace(
                "Bin " + (displayOrder + 1), displayOrder, Optional.empty(), Usage.ACTIVE, Optional.empty());
    }

    /** The same under another name. */
    public BinPlace called(String other) {
        return new BinPlace(other, displayOrder, location, usage, changedAt);
    }

    /** The same with a word on where it is. */
    public BinPlace on(String where) {
        return new BinPlace(name, displayOrder, Optional.of(where), usage, changedAt);
    }

    /** The same, out of use. */
    public BinPlace inactive() {
        return new BinPlace(name, displayOrder, location, Usage.INACTIVE, changedAt);
    }

    /** The same, as if it had become so at an instant. */
    public BinPlace changedAt(Instant at) {
        return new BinPlace(name, displayOrder, location, usage, Optional.of(at));
    }

    ObjectNode fields() {
        ObjectNode fields = Json.object().put("name", name);
        location.ifPresentOrElse(where -> fields.put("location", where), () -> fields.putNull("location"));
        return fields.put("display_order", displayOrder).put("is_active", usage == Usage.ACTIVE);
    }
}
