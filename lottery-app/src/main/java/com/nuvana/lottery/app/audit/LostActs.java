package com.nuvana.lottery.app.audit;

import com.nuvana.lottery.app.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acts that were answered and are in the books no more: a damaged log lost them, or an older file was put in the store's
 * place by hand. The first act that is booked afterwards says so in its own journal entry.
 *
 * @param answered how many entries the journal had
 * @param at when the last of them was booked
 * @param left how many entries the journal had when that was noticed; as many as were answered, or more, where others
 *     have taken the place of those that are gone
 */
public record LostActs(long answered, Instant at, long left) {

    private static final String FIELD = "lost_acts";

    /** Quotes inside values are escaped in canonical JSON, so this can only be the field. */
    private static final Pattern ENTERED = Pattern.compile(
            "\"" + FIELD + "\":\\{\"answered\":(\\d{1,16}),\"at\":\"([^\"]{1,40})\",\"left\":(\\d{1,16})}");

    /** What the entry of the next act says of them. */
    public Json.Obj detail() {
        return Json.Obj.EMPTY.with(
                FIELD,
                Json.Obj.EMPTY
                        .with("answered", answered)
                        .with("at", Json.of(at))
                        .with("left", left));
    }

    /** What the content of an entry says of acts that are gone, where it does. */
    public static Optional<LostActs> in(String content) {
        Matcher entered = ENTERED.matcher(content);
        try {
            return entered.find()
                    ? Optional.of(new LostActs(
                            Long.parseLong(entered.group(1)),
                            Instant.parse(entered.group(2)),
                            Long.parseLong(entered.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // Nobody of ours wrote that; the chain of the journal tells.
            return Optional.empty();
        }
    }

    /** What is gone, in words. */
    public String told() {
        return left < answered
                ? answered - left + " acts booked after journal entry " + left + ", the last of them at " + at
                        + ", are gone"
                : "entry " + answered + " is not the one that was answered at " + at + ": acts until then are gone";
    }
}
