package com.nuvana.lottery.domain.discrepancy;

/** Whether somebody has explained a discrepancy. */
public enum DiscrepancyStatus {
    /** Waiting for an explanation. */
    OPEN,
    /** Explained; final. */
    EXPLAINED
}
