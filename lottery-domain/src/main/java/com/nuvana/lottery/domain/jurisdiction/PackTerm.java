package com.nuvana.lottery.domain.jurisdiction;

/** What a lottery calls a pack, for texts a cashier compares with the lottery's own. */
public enum PackTerm {
    /** Pack. */
    PACK,
    /** Book. */
    BOOK,
    /** Both words are in use. */
    PACK_OR_BOOK
}
