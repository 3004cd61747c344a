package com.nuvana.lottery.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * How things are measured: in turn, round after round, in one JVM, so that what disturbs one disturbs the others as well.
 *
 * @param warmUp rounds that do not count
 * @param counted rounds that do
 */
record Rounds(int warmUp, int counted) {

    /** Measures these; the samples are in the same order. */
    List<Samples> of(Subject... subjects) throws IOException, SQLException {
        for (int round = 0; round < warmUp; round++) {
            for (Subject subject : subjects) {
                subject.round();
            }
        }
        List<Samples> samples =
                Stream.of(subjects).map(subject -> new Samples()).toList();
        for (int round = 0; round < counted; round++) {
            for (int i = 0; i < subjects.length; i++) {
                samples.get(i).add(subjects[i].round());
            }
        }
        return samples;
    }
}
