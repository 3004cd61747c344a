package com.nuvana.lottery.cli.settings;

import picocli.CommandLine.Command;

/** {@code lottery settings}: what a store has chosen. */
@Command(
        name = "settings",
        description = "List and change the store's settings.",
        subcommands = {ListCommand.class, SetCommand.class})
public final class SettingsGroup {}
