package com.nuvana.lottery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command {@code lottery} itself: what every command has, and the list of all. */
@Command(
        name = "lottery",
        description = "Scratch-ticket packs, counts and day closes of a convenience store.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        footerHeading = "%n",
        subcommands = {HelpCommand.class})
final class Root {

    @Mixin
    private final GlobalOptions options;

    Root(GlobalOptions options) {
        this.options = options;
    }
}
