package com.nuvana.lottery.embed;

import com.nuvana.lottery.sqlite.SqliteConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * Which store to open, and how.
 *
 * @param home the folder of the store
 * @param environment where {@code LOTTERY_DB_KEY} and {@code LOTTERY_KEY_FILE} are looked up
 * @param folders where the key file lies if neither is set
 * @param holder how this program is named to others that wait for the store
 * @param lockWait how long a write waits for others before it is refused
 * @param cacheKib how much of the file each connection keeps in memory
 * @param afterClose whether this program makes a backup after each close
 */
public record LotteryConfig(
        Path home,
        Map<String, String> environment,
        PlatformFolders folders,
        InstantSource clock,
        String holder,
        Duration lockWait,
        int cacheKib,
        AfterClose afterClose) {

    /** What follows when a day was closed. */
    public enum AfterClose {
        /** A backup is made. */
        BACK_UP,
        /** Nothing: the host sees to backups by itself. */
        NOTHING
    }

    /** Copies the environment. */
    public LotteryConfig {
        environment = Map.copyOf(environment);
    }

    /** The store in {@code home}, for a program that lives long, with the system's clock, environment and folders. */
    public static LotteryConfig in(Path home) {
        Map<String, String> environment = System.getenv();
        PlatformFolders folders = PlatformFolders.of(
                environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        return new LotteryConfig(
                home,
                environment,
                folders,
                InstantSource.system(),
                "a host program",
                SqliteConfig.LOCK_WAIT,
                SqliteConfig.LONG_LIVED_KIB,
                AfterClose.BACK_UP);
    }

    /** The same, with other environment variables. */
    public LotteryConfig with(Map<String, String> variables) {
        return new LotteryConfig(home, variables, folders, clock, holder, lockWait, cacheKib, afterClose);
    }

    /** The same, with the key file in another folder. */
    public LotteryConfig with(PlatformFolders other) {
        return new LotteryConfig(home, environment, other, clock, holder, lockWait, cacheKib, afterClose);
    }

    /** The same, by another clock. */
    public LotteryConfig with(InstantSource time) {
        return new LotteryConfig(home, environment, folders, time, holder, lockWait, cacheKib, afterClose);
    }

    /** The same, named so to others that wait for the store. */
    public LotteryConfig named(String program) {
        return new LotteryConfig(home, environment, folders, clock, program, lockWait, cacheKib, afterClose);
    }

    /** The same, waiting that long for others. */
    public LotteryConfig waiting(Duration longest) {
        return new LotteryConfig(home, environment, folders, clock, holder, longest, cacheKib, afterClose);
    }

    /** The same, with the small cache of a program that ends after one command. */
    public LotteryConfig forOneCommand() {
        return new LotteryConfig(
                home, environment, folders, clock, holder, lockWait, SqliteConfig.SHORT_LIVED_KIB, afterClose);
    }

    /** The same, for a host that makes its backups by itself. */
    public LotteryConfig withoutBackups() {
        return new LotteryConfig(home, environment, folders, clock, holder, lockWait, cacheKib, AfterClose.NOTHING);
    }
}
