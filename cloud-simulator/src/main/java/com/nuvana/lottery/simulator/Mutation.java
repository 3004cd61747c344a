package com.nuvana.lottery.simulator;

/** What can be wrong in an answer that arrives whole. */
public enum Mutation {
    /** A value is of another type. */
    TYPE,
    /** A field is missing. */
    MISSING_FIELD,
    /** A key stands twice in one object. */
    DUPLICATE_KEY,
    /** A value is nested a hundred thousand deep. */
    DEEP,
    /** A number has a million digits. */
    HUGE_NUMBER,
    /** A text is not in UTF-8, though it says so. */
    WRONG_CHARSET,
    /** The body is said to be gzip, and breaks off in it. */
    BROKEN_GZIP,
    /** Another store is named. */
    FOREIGN_STORE_ID,
    /** There is more, from where the page began. */
    REPEATED_CURSOR
}
