package com.nuvana.lottery.cli.audit;

import picocli.CommandLine.Command;

/** {@code lottery audit}: the journal of every accepted command. */
@Command(
        name = "audit",
        description = "Verify the audit journal.",
        subcommands = {VerifyCommand.class})
public final class AuditGroup {}
