package com.nuvana.lottery.cli.day;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Output;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.Words;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.DecisionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What became of decisions that were saved one by one. */
final class DraftView implements View<List<Draft.Fate>> {

    private final Words words;

    DraftView(Words words) {
        this.words = words;
    }

    @Override
    public Json json(List<Draft.Fate> fates) {
        return Data.object(
                "saved",
                        fates.stream()
                                .flatMap(fate -> saved(fate).stream())
                                .map(saved -> Data.object("pack", saved.pack().key())
                                        .withAll(DayData.decision(
                                                saved.line().decision(),
                                                saved.pack().strip())))
                                .toList(),
                "refused",
                        IntStream.range(0, fates.size())
                                .boxed()
                                .flatMap(i -> refused(fates.get(i))
                                        .map(why -> Data.object(
                                                        "index",
                                                        i,
                                                        "input",
                                                        fates.get(i).input())
                                                .withAll(Output.json(words, why)))
                                        .stream())
                                .toList());
    }

    @Override
    public void show(List<Draft.Fate> fates, Page page) {
        Table table =
                new Table().left("input", "pack", "decision").right("ticket").left("refused");
        fates.forEach(fate -> table.row(
                fate.input(),
                saved(fate).map(saved -> saved.pack().key()),
                saved(fate).map(saved -> DecisionKind.of(saved.line().decision().decision())),
                saved(fate)
                        .flatMap(saved -> DayData.ticket(saved.line().decision().decision())),
                refused(fate).map(page.words()::coded)));
        long count = fates.stream().filter(fate -> saved(fate).isPresent()).count();
        page.line("day.saved", "saved", count, "refused", fates.size() - count)
                .table(table)
                .next(fates.stream().flatMap(fate -> refused(fate).stream()));
    }

    @Override
    public ExitCode exit(List<Draft.Fate> fates) {
        return fates.stream().allMatch(fate -> saved(fate).isPresent()) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static Optional<Draft.Saved> saved(Draft.Fate fate) {
        return fate.outcome().fold(Optional::of, why -> Optional.empty());
    }

    private static Optional<Refusal> refused(Draft.Fate fate) {
        return fate.outcome().fold(saved -> Optional.empty(), Optional::of);
    }
}
