package com.nuvana.lottery.verification.architecture;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;

/** Conditions of our own. */
final class Conditions {

    private Conditions() {}

    /** The condition that {@code faults} finds nothing in an item. */
    static <T> ArchCondition<T> have(String description, Function<T, List<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                faults.apply(item).forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        };
    }
}
