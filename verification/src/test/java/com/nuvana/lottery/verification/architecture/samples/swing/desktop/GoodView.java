package com.nuvana.lottery.verification.architecture.samples.swing.desktop;

/** Belongs to the desktop. */
public record GoodView(javax.swing.JPanel panel) {}
