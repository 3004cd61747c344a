package com.nuvana.lottery.verification.planted;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A program that runs test classes one after another, and stops after the first of which a test fails. */
final class SuiteRun {

    static final int ALL_PASSED = 0;
    static final int SOME_FAILED = 10;
    static final int NOTHING_RAN = 11;

    /** What a line with a failure begins with. */
    static final String FAILED = "FAILED ";

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private SuiteRun() {}

    /** The arguments are the names of classes, or of methods after a #; the exit code says how it went. */
    public static void main(String[] suites) {
        for (String suite : suites) {
            TestExecutionSummary summary = run(suite);
            if (summary.getTestsSucceededCount() + summary.getTestsFailedCount() == 0) {
                Runtime.getRuntime().exit(NOTHING_RAN);
            }
            if (summary.getTotalFailureCount() > 0) {
                summary.getFailures().stream().limit(1).forEach(SuiteRun::tell);
                Runtime.getRuntime().exit(SOME_FAILED);
            }
        }
        Runtime.getRuntime().exit(ALL_PASSED);
    }

    private static TestExecutionSummary run(String suite) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(List.of(suite.contains("#") ? selectMethod(suite) : selectClass(suite)))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    private static void tell(TestExecutionSummary.Failure failure) {
        String why = String.valueOf(failure.getException().getMessage())
                .lines()
                .findFirst()
                .orElse("");
        OUT.println(FAILED + failure.getTestIdentifier().getDisplayName() + ": " + why);
    }
}
