package com.nuvana.lottery.verification.architecture.samples.swing.cli;

/** Shows a window. */
public record BadWindow(javax.swing.JFrame frame) {}
