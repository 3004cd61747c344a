package com.nuvana.lottery.cli.day;

import picocli.CommandLine.Command;

/** {@code lottery day}: from one close to the next. */
@Command(
        name = "day",
        description = "Open the first day, decide about each pack, close the day in two steps.",
        subcommands = {
            InitialiseCommand.class,
            CompleteOnboardingCommand.class,
            StatusCommand.class,
            ScanCommand.class,
            TypedCommand.class,
            SoldOutCommand.class,
            NotSeenCommand.class,
            PrepareCommand.class,
            CommitCommand.class,
            CancelCommand.class,
            ListCommand.class,
            CorrectCommand.class
        })
public final class DayGroup {}
