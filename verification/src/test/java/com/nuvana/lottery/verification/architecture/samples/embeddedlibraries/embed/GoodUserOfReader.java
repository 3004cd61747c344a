package com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.embed;

/** Uses the library where it may. */
public record GoodUserOfReader(
        com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.de.siegmar.fastcsv.reader.StandIn
                used) {}
