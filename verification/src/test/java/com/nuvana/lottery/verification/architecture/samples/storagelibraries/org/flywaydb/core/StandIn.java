package com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.flywaydb.core;

/** Stands for the library. */
public record StandIn() {}
