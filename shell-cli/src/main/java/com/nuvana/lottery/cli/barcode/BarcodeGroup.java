package com.nuvana.lottery.cli.barcode;

import picocli.CommandLine.Command;

/** {@code lottery barcode}: what codes say, and which layouts are read. */
@Command(
        name = "barcode",
        description = "Read codes, list the layouts of the store's state, enable one.",
        subcommands = {ParseCommand.class, LayoutsCommand.class, EnableCommand.class})
public final class BarcodeGroup {}
