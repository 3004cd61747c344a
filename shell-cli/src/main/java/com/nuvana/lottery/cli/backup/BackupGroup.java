package com.nuvana.lottery.cli.backup;

import picocli.CommandLine.Command;

/** {@code lottery backup}: copies of the store. */
@Command(
        name = "backup",
        description = "Make, list and verify backups of the store. After each close one is made by itself.",
        subcommands = {CreateCommand.class, ListCommand.class, VerifyCommand.class})
public final class BackupGroup {}
