package com.nuvana.lottery.cli.report;

import picocli.CommandLine.Command;

/** {@code lottery report}: what was sold, what is due, what is there. */
@Command(
        name = "report",
        description = "Reports of days, of packs due to settle, and of the inventory.",
        subcommands = {DailyCommand.class, DueCommand.class, InventoryCommand.class})
public final class ReportGroup {}
