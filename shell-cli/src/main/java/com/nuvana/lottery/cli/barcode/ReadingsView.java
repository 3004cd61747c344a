package com.nuvana.lottery.cli.barcode;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.ExitCode;
import com.nuvana.lottery.cli.Output;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.cli.Words;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.Scan;
import java.util.List;
import java.util.Optional;

/** What several codes mean, each by itself. */
final class ReadingsView implements View<List<ReadingsView.Reading>> {

    /** A code and what it means, or why it means nothing. */
    record Reading(String input, Outcome<Scan, Refusal> outcome) {

        Optional<Scan> scan() {
            return outcome.fold(Optional::of, why -> Optional.empty());
        }

        Optional<Refusal> refused() {
            return outcome.fold(scan -> Optional.empty(), Optional::of);
        }
    }

    private final Words words;

    ReadingsView(Words words) {
        this.words = words;
    }

    @Override
    public Json json(List<Reading> readings) {
        return Data.object(
                "readings",
                readings.stream()
                        .map(reading -> Data.object(
                                "input", reading.input(),
                                "scan", reading.scan().map(ScanData::of),
                                "refused", reading.refused().map(why -> Output.json(words, why))))
                        .toList());
    }

    @Override
    public void show(List<Reading> readings, Page page) {
        Table table = new Table()
                .left("input", "layout", "game")
                .right("number", "ticket")
                .left("check", "refused");
        readings.forEach(reading -> table.row(
                reading.input(),
                reading.scan().map(scan -> scan.layout().id()),
                reading.scan().map(Scan::game),
                reading.scan().map(Scan::pack),
                reading.scan().flatMap(Scan::ticket),
                reading.scan().map(Scan::checkResult),
                reading.refused().map(page.words()::coded)));
        page.table(table).next(readings.stream().flatMap(reading -> reading.refused().stream()));
    }

    @Override
    public ExitCode exit(List<Reading> readings) {
        return readings.stream().allMatch(reading -> reading.scan().isPresent()) ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
