package com.nuvana.lottery.app.audit;

import com.nuvana.lottery.app.fact.OutboxRow;
import com.nuvana.lottery.app.json.CanonicalJson;

/**
 * The facts that the content of an audit entry names, walked once from the first to the last beside the rows of the
 * outbox. Where a content is damaged there is a fact still to come, which is no row's. Not thread-safe.
 */
public final class NamedFacts {

    /** Quotes inside values are escaped in canonical JSON, so this can only be the name of a field. */
    private static final String FIELD = "\"" + Transcript.FACTS + "\":[";

    private final String content;
    private final int first;
    private int at;

    private NamedFacts(String content, int first) {
        this.content = content;
        this.first = first;
        this.at = first;
    }

    /** Stands before the first fact that the content of an entry names. */
    public static NamedFacts in(String content) {
        int field = content.indexOf(FIELD);
        return new NamedFacts(content, field < 0 ? content.length() : field + FIELD.length());
    }

    /** Says whether a fact is still to come. */
    public boolean hasNext() {
        return at < content.length() && content.charAt(at) != ']';
    }

    /** Steps over the next fact if it is that row as it is: id, kind, sequence and payload. Else says no and stays. */
    public boolean skip(OutboxRow row) {
        String named = (at == first ? "" : ",") + CanonicalJson.write(Transcript.brief(row));
        boolean isNext = content.startsWith(named, at);
        at += isNext ? named.length() : 0;
        return isNext;
    }
}
