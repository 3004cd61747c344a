package com.nuvana.lottery.domain.barcode;

/** How the check digits of a parsed code came out. A wrong check is no result but a refusal. */
public enum CheckResult {
    /** The layout has no check that can be computed. */
    NONE,
    /** The check digits are right. */
    OK,
    /** Pack size and check digits are all zeros: not filled in, so that neither says anything. */
    UNFILLED
}
