package com.nuvana.lottery.cli.demo;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.doctor.Findings;
import com.nuvana.lottery.cli.report.DailyView;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The played day: its steps, its report, the checks, and how to go on by hand. */
final class DemoView implements View<DemoResult> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DailyView daily = new DailyView();

    @Override
    public Json json(DemoResult result) {
        return Data.object(
                "home", result.home().toString(),
                "steps", result.steps().stream().map(DemoView::step).toList(),
                "report", daily.json(result.report()),
                "findings", Findings.json(result.findings()),
                "movements", result.movements());
    }

    private static Json step(Step step) {
        return Data.object("at", step.at(), "step", step.key().substring("demo.".length()));
    }

    @Override
    public void show(DemoResult result, Page page) {
        page.line("demo.title").blank();
        for (Step step : result.steps()) {
            page.line("demo.step", "time", time(step), "what", page.words().text(step.key(), values(step)));
        }
        page.blank();
        daily.show(result.report(), page);
        page.blank();
        if (result.findings().isEmpty()) {
            page.line("demo.checked", "movements", result.movements());
        }
        result.findings()
                .forEach(finding -> page.warning(
                        "demo.finding",
                        "check",
                        finding.check(),
                        "subject",
                        finding.subject(),
                        "detail",
                        finding.detail()));
        page.blank()
                .line("demo.where", "home", result.home())
                .line("demo.look", "home", result.home())
                .line("demo.people");
    }

    private static String time(Step step) {
        return TIME.format(step.at().atZone(DemoShop.ZONE));
    }

    private static Object[] values(Step step) {
        List<Object> all = new ArrayList<>();
        step.values().forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        return all.toArray();
    }

    @Override
    public ExitCode exit(DemoResult result) {
        return result.findings().isEmpty() ? ExitCode.DONE : ExitCode.STORAGE;
    }
}
