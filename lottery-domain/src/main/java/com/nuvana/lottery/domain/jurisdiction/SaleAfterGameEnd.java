package com.nuvana.lottery.domain.jurisdiction;

/** Whether tickets may be sold after a lottery has announced the end of their game. A warning, never a bar. */
public enum SaleAfterGameEnd {
    /** No sale after the announced end. */
    FORBIDDEN,
    /** Tickets activated before may be sold until the last day to claim a prize. */
    UNTIL_LAST_CLAIM_DATE,
    /** No source seen says it. */
    NOT_SEEN
}
