package com.nuvana.lottery.domain.barcode;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.barcode.LayoutReader.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The layouts a store reads codes with, in its order. */
record EnabledLayouts(List<LayoutReader> readers) {

    static EnabledLayouts of(List<BarcodeLayout> layouts) {
        if (layouts.stream().map(BarcodeLayout::id).distinct().count() != layouts.size()) {
            throw new IllegalArgumentException("a layout is enabled twice");
        }
        return new EnabledLayouts(layouts.stream().map(LayoutReader::new).toList());
    }

    /** That layout alone; empty when it is not enabled. */
    Optional<EnabledLayouts> only(LayoutId chosen) {
        return readers.stream()
                .filter(reader -> reader.layout().id().equals(chosen))
                .findFirst()
                .map(reader -> new EnabledLayouts(List.of(reader)));
    }

    /** The readings by every layout whose length, literals and check fit. */
    Candidates candidates(String digits) {
        List<Scan> scans = new ArrayList<>(1);
        for (LayoutReader reader : readers) {
            if (reader.fit(digits) == Fit.FITS) {
                scans.add(reader.read(digits));
            }
        }
        return new Candidates(scans);
    }

    /** The one reading that is left, or why there is none. */
    Outcome<Scan, BarcodeRefusal> single(String digits, Known known) {
        Candidates candidates = candidates(digits);
        return candidates.scans().isEmpty() ? refused(whyNone(digits)) : candidates.single(known);
    }

    private BarcodeRefusal whyNone(String digits) {
        List<LayoutReader> misread = withFit(Fit.WRONG_CHECK, digits);
        if (!misread.isEmpty()) {
            return misread.get(0).wrongCheck(digits);
        }
        List<LayoutReader> tried = withFit(Fit.OTHER_LITERAL, digits);
        return tried.isEmpty()
                ? new BarcodeRefusal.BarcodeLength(digits.length(), lengths())
                : new BarcodeRefusal.BarcodeNotRecognised(
                        tried.stream().map(reader -> reader.layout().id()).toList());
    }

    private List<LayoutReader> withFit(Fit fit, String digits) {
        return readers.stream().filter(reader -> reader.fit(digits) == fit).toList();
    }

    private List<Integer> lengths() {
        return readers.stream()
                .flatMapToInt(reader -> IntStream.rangeClosed(reader.least(), reader.most()))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
