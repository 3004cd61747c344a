package com.nuvana.lottery.simulator;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a cloud is started. Two that were started alike and were asked the same give the same answers and mint the same ids.
 *
 * @param profile what kind of cloud
 * @param limits how much it takes
 * @param time its clock
 * @param seed what its ids and its chances come from; a journal that is there already keeps its own
 * @param port where it listens on the loopback address; 0 for any free one
 * @param journal the file it remembers in, synced before each answer; without one it forgets when it stops
 */
public record SimulatorConfig(
        Profile profile, Limits limits, InstantSource time, long seed, int port, Optional<Path> journal) {

    /** In memory, on any free port, with the limits of production. */
    public static SimulatorConfig of(Profile profile, InstantSource time, long seed) {
        return new SimulatorConfig(profile, Limits.OBSERVED, time, seed, 0, Optional.empty());
    }

    /** The same as another kind of cloud. */
    public SimulatorConfig as(Profile other) {
        return new SimulatorConfig(other, limits, time, seed, port, journal);
    }

    /** The same from another seed. */
    public SimulatorConfig seeded(long other) {
        return new SimulatorConfig(profile, limits, time, other, port, journal);
    }

    /** The same on a port. */
    public SimulatorConfig onPort(int listen) {
        return new SimulatorConfig(profile, limits, time, seed, listen, journal);
    }

    /** The same, remembering in a file. */
    public SimulatorConfig rememberingIn(Path file) {
        return new SimulatorConfig(profile, limits, time, seed, port, Optional.of(file));
    }

    /** The same with other limits. */
    public SimulatorConfig limitedTo(Limits other) {
        return new SimulatorConfig(profile, other, time, seed, port, journal);
    }
}
