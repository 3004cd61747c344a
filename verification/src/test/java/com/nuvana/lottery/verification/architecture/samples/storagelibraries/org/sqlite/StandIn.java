package com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.sqlite;

/** Stands for the library. */
public record StandIn() {}
