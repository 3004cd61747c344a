package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.day.CompleteOnboarding;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.cli.View;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery day complete-onboarding}. */
@Command(
        name = "complete-onboarding",
        description = "Say that all packs already on sale are entered; a shift manager does it.",
        footer = {"Example:", "  lottery day complete-onboarding --as 34"})
final class CompleteOnboardingCommand implements Callable<Integer> {

    private final Shell shell;

    CompleteOnboardingCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.write(
                (lottery, who) -> lottery.days().completeOnboarding().handle(new CompleteOnboarding.Command(who)),
                new AnswerView());
    }

    private static final class AnswerView implements View<CompleteOnboarding.Answer> {
        @Override
        public Json json(CompleteOnboarding.Answer answer) {
            return Data.object("answer", answer);
        }

        @Override
        public void show(CompleteOnboarding.Answer answer, Page page) {
            page.line("day.onboarding." + answer.name());
        }
    }
}
