package com.nuvana.lottery.verification.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Every rule over compiled classes. */
final class Rules {

    private Rules() {}

    static List<Rule> all() {
        return Stream.of(
                        DependencyRules.all(),
                        LibraryRules.all(),
                        PurityRules.all(),
                        UseCaseRules.all(),
                        PortRules.all(),
                        TypeRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
