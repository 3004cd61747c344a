package com.nuvana.lottery.verification.architecture.samples.shells.cli;

/** Wires for itself. */
public record BadCommand(com.nuvana.lottery.verification.architecture.samples.shells.sqlite.Store store) {}
