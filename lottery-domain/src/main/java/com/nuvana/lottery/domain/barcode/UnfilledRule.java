package com.nuvana.lottery.domain.barcode;

/** What zeros in both PACK_SIZE and CHECK mean: some codes are printed before these are known. */
public enum UnfilledRule {
    /** Nothing special; the check is computed and may fail. */
    CHECKED,
    /** The check was not filled in: it is reported {@link CheckResult#UNFILLED} and does not fail. */
    REPORTED
}
