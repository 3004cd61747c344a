package com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.app;

/** Uses the library where it may not. */
public record BadUserOfCrypto(
        com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.at.favre.lib.crypto.StandIn used) {}
