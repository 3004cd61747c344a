package com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.de.siegmar.fastcsv.reader;

/** Stands for the library. */
public record StandIn() {}
