package com.nuvana.lottery.verification.architecture.samples.storagelibraries.org.jdbi.v3.core;

/** Stands for the library. */
public record StandIn() {}
