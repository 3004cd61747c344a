package com.nuvana.lottery.domain.barcode;

/** How sure a fact about a state's lottery is, strongest first. All but the first need a person's own tickets. */
public enum Evidence {
    /** An official text states it, or a number of real tickets agree with it. */
    CONFIRMED,
    /** One program, one store or one person says so. */
    REPORTED,
    /** Derived from other facts; nobody has stated it. */
    INFERRED
}
