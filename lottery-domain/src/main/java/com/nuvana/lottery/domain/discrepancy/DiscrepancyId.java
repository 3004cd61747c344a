package com.nuvana.lottery.domain.discrepancy;

import java.util.UUID;

/** The id of a discrepancy, minted once. */
public record DiscrepancyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
