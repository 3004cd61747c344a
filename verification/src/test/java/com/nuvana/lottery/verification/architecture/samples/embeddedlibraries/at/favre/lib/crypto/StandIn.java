package com.nuvana.lottery.verification.architecture.samples.embeddedlibraries.at.favre.lib.crypto;

/** Stands for the library. */
public record StandIn() {}
