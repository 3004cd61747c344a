package com.nuvana.lottery.cli.pack;

import picocli.CommandLine.Command;

/** {@code lottery pack}: everything that happens to packs. */
@Command(
        name = "pack",
        description = "Receive, sell, return and look at packs.",
        subcommands = {
            ReceiveCommand.class,
            OnboardCommand.class,
            ActivateCommand.class,
            CountCommand.class,
            DepleteCommand.class,
            ReturnCommand.class,
            MoveCommand.class,
            BackToStockCommand.class,
            MissingCommand.class,
            RecoverCommand.class,
            WriteOffCommand.class,
            SettleCommand.class,
            UndoCommand.class,
            ListCommand.class,
            ShowCommand.class
        })
public final class PackGroup {}
