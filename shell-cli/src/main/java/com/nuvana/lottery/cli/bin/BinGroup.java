package com.nuvana.lottery.cli.bin;

import picocli.CommandLine.Command;

/** {@code lottery bin}: the places on the rack. */
@Command(
        name = "bin",
        description = "Make, list, rename and remove bins.",
        subcommands = {CreateCommand.class, ListCommand.class, RenameCommand.class, RemoveCommand.class})
public final class BinGroup {}
