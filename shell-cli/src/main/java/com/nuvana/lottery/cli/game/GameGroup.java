package com.nuvana.lottery.cli.game;

import picocli.CommandLine.Command;

/** {@code lottery game}: the catalogue. */
@Command(
        name = "game",
        description = "Import and look at the catalogue of games.",
        subcommands = {ImportCommand.class, ListCommand.class, ShowCommand.class})
public final class GameGroup {}
