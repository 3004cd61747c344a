package com.nuvana.lottery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command {@code lottery} itself: what every command has, and how its help looks; {@link Commands} lists them. */
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
        footerHeading = "%n")
final class Root {

    /** Read by picocli alone: every command below has them too. */
    @Mixin
    final GlobalOptions options;

    Root(GlobalOptions options) {
        this.options = options;
    }
}
