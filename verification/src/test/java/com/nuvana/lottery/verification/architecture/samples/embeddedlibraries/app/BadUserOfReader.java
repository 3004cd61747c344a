package com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.app;

/** Uses the library where it may not. */
public record BadUserOfReader(
        com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.de.siegmar.fastcsv.reader.StandIn
                used) {}
