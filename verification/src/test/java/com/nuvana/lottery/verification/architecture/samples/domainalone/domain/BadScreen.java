package com.nuvana.lottery.verification.architecture.samples.domainalone.domain;

/** Sees a screen. */
public record BadScreen(java.awt.Point at) {}
