package com.nuvana.lottery.verification.architecture.samples.swing.embed;

/** Uses the clipboard. */
public record BadClipboard(java.awt.datatransfer.Clipboard clipboard) {}
