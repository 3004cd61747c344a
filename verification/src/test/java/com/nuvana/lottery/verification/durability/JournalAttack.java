package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.audit.AuditEntry;
import com.nuvana.lottery.domain.day.JournalHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What somebody does to the journal who has the key and a tool: the entries as they stand afterwards.
 *
 * @param firstChanged the first entry that is not what it was; those from here to the first bad one follow all the same
 * @param firstBad the first entry that does not follow from those before it, by its number; empty where the chain alone
 *     cannot tell, because its end was cut off or every hash behind the change made anew
 */
record JournalAttack(String kind, List<AuditEntry> entries, long firstChanged, Optional<Long> firstBad) {

    /** One attack at random on a journal of more than two entries. */
    static JournalAttack on(List<AuditEntry> journal, Random random) {
        int at = random.nextInt(journal.size() - 2);
        return switch (random.nextInt(6)) {
            case 0 -> edited(journal, at, random);
            case 1 -> deleted(journal, at);
            case 2 -> inserted(journal, at, random);
            case 3 -> swapped(journal, at, at + 1 + random.nextInt(journal.size() - at - 1));
            case 4 -> new JournalAttack("cut", journal.subList(0, at), at + 1, Optional.empty());
            default -> remade(journal, at, random);
        };
    }

    private static String changed(String content, Random random) {
        int at = random.nextInt(content.length());
        char other = content.charAt(at) == 'x' ? 'y' : 'x';
        return content.substring(0, at) + other + content.substring(at + 1);
    }

    private static JournalAttack edited(List<AuditEntry> journal, int at, Random random) {
        AuditEntry old = journal.get(at);
        AuditEntry other = journal.get(at + 1);
        AuditEntry edited = switch (random.nextInt(4)) {
            case 0 ->
                new AuditEntry(
                        old.sequence(),
                        changed(old.content(), random),
                        old.contentHash(),
                        old.previous(),
                        old.entryHash());
            case 1 ->
                new AuditEntry(old.sequence(), old.content(), other.contentHash(), old.previous(), old.entryHash());
            case 2 ->
                new AuditEntry(old.sequence(), old.content(), old.contentHash(), other.entryHash(), old.entryHash());
            default ->
                new AuditEntry(old.sequence(), old.content(), old.contentHash(), old.previous(), other.entryHash());
        };
        List<AuditEntry> entries = new ArrayList<>(journal);
        entries.set(at, edited);
        return new JournalAttack("edit", entries, edited.sequence(), Optional.of(edited.sequence()));
    }

    private static JournalAttack deleted(List<AuditEntry> journal, int at) {
        List<AuditEntry> entries = new ArrayList<>(journal);
        long sequence = entries.remove(at).sequence();
        return new JournalAttack("delete", entries, sequence + 1, Optional.of(sequence + 1));
    }

    /** A forged entry that follows the one before as it should; all later ones move up. */
    private static JournalAttack inserted(List<AuditEntry> journal, int at, Random random) {
        List<AuditEntry> entries = new ArrayList<>(journal.subList(0, at));
        JournalHead head = at == 0 ? JournalHead.EMPTY : journal.get(at - 1).head();
        entries.add(AuditEntry.after(head, changed(journal.get(at).content(), random)));
        journal.subList(at, journal.size()).forEach(old -> entries.add(numbered(old, old.sequence() + 1)));
        return new JournalAttack("insert", entries, at + 1, Optional.of(at + 2L));
    }

    private static AuditEntry numbered(AuditEntry entry, long sequence) {
        return new AuditEntry(sequence, entry.content(), entry.contentHash(), entry.previous(), entry.entryHash());
    }

    private static JournalAttack swapped(List<AuditEntry> journal, int one, int other) {
        List<AuditEntry> entries = new ArrayList<>(journal);
        entries.set(one, numbered(journal.get(other), one + 1));
        entries.set(other, numbered(journal.get(one), other + 1));
        return new JournalAttack("swap", entries, one + 1, Optional.of(one + 1L));
    }

    /** An edit after which every hash is made anew, to the end: the chain holds. */
    private static JournalAttack remade(List<AuditEntry> journal, int at, Random random) {
        List<AuditEntry> entries = new ArrayList<>(journal.subList(0, at));
        JournalHead head = at == 0 ? JournalHead.EMPTY : journal.get(at - 1).head();
        for (AuditEntry old : journal.subList(at, journal.size())) {
            String content = old.sequence() == at + 1 ? changed(old.content(), random) : old.content();
            AuditEntry entry = AuditEntry.after(head, content);
            entries.add(entry);
            head = entry.head();
        }
        return new JournalAttack("remake", entries, at + 1, Optional.empty());
    }
}
