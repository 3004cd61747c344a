package com.nuvana.lottery.verification.architecture;

import java.util.List;
import java.util.function.Function;

/** A rule over sources: what it finds wrong in each. Its samples are in the test resources, in a folder of its name. */
record SourceRule(String name, Function<SourceFile, List<String>> faults) {

    /** What is wrong in these sources, each fault with its file. */
    List<String> faultsIn(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(file -> faults.apply(file).stream().map(fault -> file.simpleName() + ": " + fault))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
