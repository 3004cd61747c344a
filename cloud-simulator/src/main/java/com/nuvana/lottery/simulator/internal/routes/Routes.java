package com.nuvana.lottery.simulator.internal.routes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All routes there are, by method and path. */
final class Routes {

    private Routes() {}

    static Map<String, Route> all(Batches batches) {
        return Stream.of(
                        DeviceRoutes.all(),
                        SessionRoutes.all(),
                        PeopleRoutes.all(),
                        PullRoutes.all(),
                        Receipts.all(),
                        Activations.all(),
                        PackEnds.all(),
                        PackStates.all(),
                        DayOpenings.all(),
                        DayPreparations.all(),
                        DayCommits.all(),
                        Corrections.all(),
                        ShiftRoutes.all(),
                        BinRoutes.all(),
                        batches.all())
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(
                        route -> route.method() + " " + route.path(), Function.identity()));
    }
}
