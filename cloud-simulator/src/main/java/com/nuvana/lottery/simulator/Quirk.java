package com.nuvana.lottery.simulator;

/** One way in which the observed cloud differs from what one would expect. Each can be set by itself. */
public enum Quirk {
    /** {@code since_sequence} does not filter: the next page is the first one again. */
    CURSOR_STUCK,
    /** {@code sync_sequence} counts the rows of an answer, on from {@code since_sequence}; it belongs to no row. */
    SEQUENCE_RENUMBERED,
    /** Bins come by display order, so that a page that was cut cannot be continued by time. */
    BINS_UNORDERED_CUT,
    /** The header {@code Idempotency-Key} means nothing, whatever is announced. */
    NO_IDEMPOTENCY,
    /** A pack number is taken for every game as soon as one game has it, and an activation finds its pack by it. */
    NUMBER_UNIQUE_ACROSS_GAMES,
    /** Who loses a race for one receipt or one commit is answered 500. */
    RACE_500,
    /** An activation of a pack that is on sale in another bin is answered 500. */
    ACTIVATE_ELSEWHERE_500,
    /** Every depletion and every return of a known pack is answered 500: a defect of some builds. */
    DEPLETE_RETURN_500,
    /** Nobody looks at the state, the range, the store and the sign of a line in a day close. */
    LINES_UNCHECKED,
    /** A line shows the bin it was sent with, or none, and an unknown bin comes to light at the commit. */
    BIN_AS_SENT,
    /** A line whose pack no store has is left out without a word. */
    SKIP_UNKNOWN_LINES,
    /** Two devices that prepare one day at once are both answered 200; the lines of one are kept. */
    PREPARE_RACE,
    /** A commit that fails keeps the lines before the failing one. */
    COMMIT_HALF_WAY,
    /** {@code tickets_sold_count} stays 0, and a depletion leaves no last sold serial. */
    NO_SOLD_COUNT,
    /** The route {@code day/open} is missing, whatever is announced. */
    NO_DAY_OPEN,
    /** The limit per address is answered 500, and not 429. */
    LIMITER_500,
    /** A 429 by key says nothing in {@code Retry-After}. */
    NO_RETRY_AFTER
}
