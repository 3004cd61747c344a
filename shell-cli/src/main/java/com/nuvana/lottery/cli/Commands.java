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
import java.util.List;

/**
 * The commands below {@code lottery}, in the order in which its help lists them. In a program that has just started it
 * takes longer to find out what all of them can do than to do it: so a command line that names one gets that one alone.
 */
final class Commands {

    /** A command, or a group of them, and the word that stands for it. */
    record Named(String word, Class<?> type) {}

    /** All there are. */
    static final List<Named> ALL = List.of(
            new Named("setup", SetupCommand.class),
            new Named("status", StatusCommand.class),
            new Named("employee", EmployeeGroup.class),
            new Named("settings", SettingsGroup.class),
            new Named("game", GameGroup.class),
            new Named("bin", BinGroup.class),
            new Named("pack", PackGroup.class),
            new Named("day", DayGroup.class),
            new Named("report", ReportGroup.class),
            new Named("barcode", BarcodeGroup.class),
            new Named("audit", AuditGroup.class),
            new Named("backup", BackupGroup.class),
            new Named("restore", RestoreCommand.class),
            new Named("demo", DemoCommand.class),
            new Named("doctor", DoctorCommand.class),
            new Named("help", HelpVerb.class));

    private static final List<String> VERSION = List.of("--version", "-V");

    private Commands() {}

    /** Those that {@code words} may be about: the one that stands first, none for the bare version, otherwise all. */
    static List<Named> in(List<String> words) {
        if (words.size() == 1 && VERSION.contains(words.get(0))) {
            return List.of();
        }
        return ALL.stream()
                .filter(each -> !words.isEmpty() && each.word().equals(words.get(0)) && each.type() != HelpVerb.class)
                .findFirst()
                .map(List::of)
                .orElse(ALL);
    }
}
