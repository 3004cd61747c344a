package com.nuvana.lottery.cli;

import com.nuvana.lottery.cli.audit.AuditGroup;
import com.nuvana.lottery.cli.backup.BackupGroup;
import com.nuvana.lottery.cli.backup.RestoreCommand;
import com.nuvana.lottery.cli.barcode.BarcodeGroup;
import com.nuvana.lottery.cli.bin.BinGroup;
import com.nuvana.lottery.cli.day.DayGroup;
import com.nuvana.lottery.cli.demo.DemoCommand;
import com.nuvana.lottery.cli.doctor.DoctorCommand;
import com.nuvana.lottery.cli.employee.EmployeeGroup;
import com.nuvana.lottery.cli.game.GameGroup;
import com.nuvana.lottery.cli.pack.PackGroup;
import com.nuvana.lottery.cli.report.ReportGroup;
import com.nuvana.lottery.cli.settings.SettingsGroup;
import com.nuvana.lottery.cli.setup.SetupCommand;
import com.nuvana.lottery.cli.setup.StatusCommand;
import picocli.CommandLine.Command;
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
        subcommands = {
            SetupCommand.class,
            StatusCommand.class,
            EmployeeGroup.class,
            SettingsGroup.class,
            GameGroup.class,
            BinGroup.class,
            PackGroup.class,
            DayGroup.class,
            ReportGroup.class,
            BarcodeGroup.class,
            AuditGroup.class,
            BackupGroup.class,
            RestoreCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            HelpVerb.class
        })
final class Root {

    /** Read by picocli alone: every command below has them too. */
    @Mixin
    final GlobalOptions options;

    Root(GlobalOptions options) {
        this.options = options;
    }
}
