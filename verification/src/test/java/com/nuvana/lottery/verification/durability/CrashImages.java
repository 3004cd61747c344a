package com.nuvana.lottery.verification.durability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The images that power cuts may leave between two moments at which the store's files were copied. What holds of a real
 * disk, and thus of every image:
 *
 * <ul>
 *   <li>What was synced stays. What was not may be there, or what was there before, or nothing (zeros, where the file has
 *       grown), block by block, in any order: a block is a sector of 512 bytes or a page of the system's. Bytes that were
 *       not written to are not touched, SQLite relies on that as well.
 *   <li>A commit ({@code synchronous=FULL}, write-ahead log) writes its pages behind the log, then syncs the log, and only
 *       then is it answered. So all before it is whole, and of its own pages anything may be missing.
 *   <li>A checkpoint syncs the log, then writes pages into the database in place, then syncs the database; only after that
 *       may the log begin anew or be deleted. So until then the log is whole, and the database any mixture.
 *   <li>A log that begins anew first writes and syncs its header, and then the first commit's pages over the old ones. So
 *       there may be an old header before old pages, or a new header before any mixture; the database is whole.
 * </ul>
 *
 * <p>Beyond that the log is also cut at any byte behind the last checkpoint, as a disk leaves it that lies about syncs.
 */
final class CrashImages {

    private static final int[] BLOCKS = {512, 4_096};

    /** The store's files at one moment, and the place in the history of what they show. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of a file, handed on and never compared as a value
    record Moment(byte[] database, LogBytes log, int place) {}

    /** Where in the log of this generation something was whole: the end of a commit, and its place. */
    private record End(int at, int place) {}

    private final Random random;
    private final List<End> ends = new ArrayList<>();

    CrashImages(Random random) {
        this.random = random;
    }

    /** So many images of what could have been left between these moments; none if nothing was written. */
    List<CrashImage> between(Moment before, Moment after, int count) {
        follow(before, after);
        List<Supplier<CrashImage>> kinds = kinds(before, after);
        List<CrashImage> images = new ArrayList<>();
        for (int i = 0; i < count && !kinds.isEmpty(); i++) {
            images.add(kinds.get(random.nextInt(kinds.size())).get());
        }
        return images;
    }

    /** Keeps where the log may be cut: nowhere before the last checkpoint, for what it held is needed no more. */
    private void follow(Moment before, Moment after) {
        if (!after.log().continues(before.log()) || !Arrays.equals(before.database(), after.database())) {
            ends.clear();
        }
        if (ends.isEmpty() && Arrays.equals(before.database(), after.database())) {
            ends.add(new End(after.log().continues(before.log()) ? before.log().end() : 0, before.place()));
        }
        ends.add(new End(after.log().end(), after.place()));
    }

    private List<Supplier<CrashImage>> kinds(Moment before, Moment after) {
        boolean checkpoint = !Arrays.equals(before.database(), after.database());
        boolean continued = after.log().continues(before.log());
        List<Supplier<CrashImage>> kinds = new ArrayList<>();
        if (checkpoint && (continued || after.log().isEmpty())) {
            kinds.add(() -> tornCheckpoint(before, after));
        } else if (!checkpoint && continued && after.log().end() > before.log().end()) {
            kinds.add(() -> cut(after));
            kinds.add(() -> cut(after));
            kinds.add(() -> unsynced(before, after));
            kinds.add(() -> unsynced(before, after));
            kinds.add(() -> new CrashImage("whole", after.database(), after.log(), after.place(), after.place()));
        } else if (!checkpoint && before.log().isEmpty() && !after.log().isEmpty()) {
            kinds.add(() -> newLog(before, after));
        } else if (!checkpoint && !after.log().isEmpty() && !continued) {
            kinds.add(() -> restarted(before, after));
        }
        return kinds;
    }

    private CrashImage cut(Moment after) {
        int floor = ends.get(0).at();
        int at = floor + random.nextInt(after.log().end() - floor + 1);
        int place = ends.stream()
                .filter(end -> end.at() <= at)
                .mapToInt(End::place)
                .max()
                .orElseThrow();
        return new CrashImage("log cut", after.database(), after.log().cutAt(at), place, firstAfter(at, place));
    }

    /** The last commit of which a log cut there may hold everything. */
    private int firstAfter(int at, int place) {
        return ends.stream()
                .filter(end -> end.at() > at)
                .mapToInt(end -> Math.max(place, end.place() - 1))
                .findFirst()
                .orElse(place);
    }

    private CrashImage unsynced(Moment before, Moment after) {
        byte[] log = mixed(
                before.log().bytes(),
                after.log().bytes(),
                before.log().end(),
                after.log().end(),
                Missing.OLD_OR_ZERO);
        return new CrashImage(
                "unsynced blocks",
                after.database(),
                new LogBytes(log),
                whole(log, after) ? after.place() : before.place(),
                after.place());
    }

    private CrashImage newLog(Moment before, Moment after) {
        byte[] log = mixed(new byte[0], after.log().bytes(), 0, after.log().end(), Missing.OLD);
        return new CrashImage(
                "new log",
                after.database(),
                random.nextInt(4) == 0 ? LogBytes.NONE : new LogBytes(log),
                before.place(),
                after.place());
    }

    private CrashImage restarted(Moment before, Moment after) {
        if (random.nextInt(4) == 0) {
            LogBytes log = random.nextBoolean() ? before.log() : before.log().withHeaderOf(after.log());
            return new CrashImage("log begun anew", after.database(), log, before.place(), before.place());
        }
        byte[] old = before.log().withHeaderOf(after.log()).bytes();
        byte[] log = mixed(old, after.log().bytes(), 0, after.log().end(), Missing.OLD);
        return new CrashImage(
                "log begun anew",
                after.database(),
                new LogBytes(log),
                whole(log, after) ? after.place() : before.place(),
                after.place());
    }

    private static boolean whole(byte[] log, Moment after) {
        int end = after.log().end();
        return log.length >= end && Arrays.equals(log, 0, end, after.log().bytes(), 0, end);
    }

    private CrashImage tornCheckpoint(Moment before, Moment after) {
        byte[] database = mixed(before.database(), after.database(), 0, after.database().length, Missing.OLD);
        LogBytes log = after.log().isEmpty() ? before.log() : after.log();
        return new CrashImage("torn checkpoint", database, log, after.place(), after.place());
    }

    /** What stands in the place of a block that was not written. */
    private enum Missing {
        OLD,
        OLD_OR_ZERO
    }

    /** Block by block the new bytes or the old ones, from {@code kept} on; at its end a file that grew may be shorter. */
    private byte[] mixed(byte[] old, byte[] now, int kept, int end, Missing missing) {
        int block = BLOCKS[random.nextInt(BLOCKS.length)];
        int share = 1 + random.nextInt(9);
        byte[] mixed = now.clone();
        for (int at = kept / block * block; at < end; at += block) {
            int from = Math.max(at, kept);
            int to = Math.min(at + block, end);
            if (random.nextInt(10) < share) {
                continue;
            }
            Arrays.fill(mixed, from, to, (byte) 0);
            if (missing == Missing.OLD || random.nextBoolean()) {
                int known = Math.max(0, Math.min(to, old.length) - from);
                System.arraycopy(old, Math.min(from, old.length), mixed, from, known);
            }
        }
        int least = Math.max(kept, Math.min(old.length, now.length));
        boolean shorter = least < now.length && random.nextInt(3) == 0;
        return shorter ? Arrays.copyOf(mixed, least + random.nextInt(now.length - least)) : mixed;
    }
}
