package com.nuvana.lottery.cli;

import com.nuvana.lottery.domain.employee.EmployeeCode;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. PINs are no options: others on the machine can read a command line. */
public final class GlobalOptions {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The store's folder. Otherwise LOTTERY_HOME, otherwise the platform's data folder.")
    private Optional<Path> home = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "CODE",
            scope = ScopeType.INHERIT,
            description = "Who you are. The PIN comes from LOTTERY_PIN, or is asked for.")
    private Optional<EmployeeCode> as = Optional.empty();

    @Option(
            names = "--approver",
            paramLabel = "CODE",
            scope = ScopeType.INHERIT,
            description = "Who allows it. The PIN comes from LOTTERY_APPROVER_PIN, or is asked for.")
    private Optional<EmployeeCode> approver = Optional.empty();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "One JSON document instead of text.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "en|es",
            scope = ScopeType.INHERIT,
            description = "The language of answers and refusals.")
    private Language language = Language.EN;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colour, as with NO_COLOR set.")
    private boolean noColour;

    Optional<Path> home() {
        return home;
    }

    Optional<EmployeeCode> as() {
        return as;
    }

    Optional<EmployeeCode> approver() {
        return approver;
    }
}
