package com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.embed;

/** Uses the library where it may. */
public record GoodUserOfCrypto(
        com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.at.favre.lib.crypto.StandIn used) {}
