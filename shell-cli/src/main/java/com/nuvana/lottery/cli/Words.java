package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says values in a cashier's words: enums from the bundle, money in dollars, instants in local time, text made safe. */
public final class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** The components of refusals that hold phrases of the rules rather than data. */
    private static final Set<String> PHRASES = Set.of("allowed", "field", "missing", "state", "why");

    private final Messages messages;
    private final ZoneId zone;

    /** Says values in the language of {@code messages} and the time of {@code zone}. */
    public Words(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** The same words with instants in the time of another zone. */
    Words in(ZoneId other) {
        return new Words(messages, other);
    }

    /** The texts. */
    public Messages messages() {
        return messages;
    }

    /** The text of a key, with values by the names of its placeholders: {@code text("pack.counted", "pack", key)}. */
    public String text(String key, Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), say(namesAndValues[i + 1]));
        }
        return messages.text(key, values);
    }

    /** What is wrong with the store's file and what to do, with what the system said of it. */
    public String trouble(StorageUnavailable trouble) {
        String what = text("trouble." + trouble.trouble().name());
        return what + " (" + Screen.safe(ErrorHandler.first(trouble)) + ")";
    }

    /** What was refused, and why. */
    public String refusal(Refusal why) {
        return messages.text(key(why), parts(why));
    }

    /** What was refused and why, with the code by which it is looked up. */
    public String coded(Refusal why) {
        return refusal(why) + " (" + why.code() + ")";
    }

    /** What to do next about a refusal. */
    public String next(Refusal why) {
        return messages.text(key(why) + ".next", parts(why));
    }

    /** A text of its own for a refusal that shares its code, else the code's. */
    private String key(Refusal why) {
        String own = "refusal." + why.getClass().getSimpleName();
        return messages.raw(own).isPresent() ? own : "refusal." + why.code();
    }

    private Map<String, String> parts(Object value) {
        Map<String, String> said = new LinkedHashMap<>();
        RecordParts.of(value)
                .forEach((name, part) -> said.put(name, PHRASES.contains(name) ? phrase(part) : within(part)));
        return said;
    }

    /** A refusal inside a sentence has no full stop of its own. */
    private String within(Object part) {
        String text = say(part);
        return part instanceof Refusal && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Fixed phrases of the rules are translated where the bundle has them; anything else is said as it is. */
    private String phrase(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::phrase).collect(Collectors.joining(", "));
        }
        String key = "phrase." + value.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return value instanceof String ? messages.raw(key).orElseGet(() -> say(value)) : within(value);
    }

    /** One value; empty for an empty {@code Optional}. */
    public String say(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(this::say).orElse("");
        }
        if (value instanceof String text) {
            return Screen.safe(text);
        }
        if (value instanceof Enum<?> word) {
            return messages.text("word." + word.getDeclaringClass().getSimpleName() + "." + word.name());
        }
        if (value instanceof Money money) {
            return Screen.dollars(money);
        }
        if (value instanceof Instant instant) {
            return MOMENT.format(instant.atZone(zone));
        }
        if (value instanceof Duration duration) {
            return Long.toString(duration.toMinutes());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(this::say).collect(Collectors.joining(", "));
        }
        return recordOrText(value);
    }

    private String recordOrText(Object value) {
        if (value instanceof Refusal why) {
            return refusal(why);
        }
        if (value instanceof Scan scan) {
            return text("item.Scan", "layout", scan.layout(), "pack", scan.packKey(), "ticket", scan.ticket());
        }
        if (value instanceof BarcodeLayout layout) {
            return layout.id().text();
        }
        if (!value.getClass().isRecord() || value instanceof PackKey || value instanceof DayLabel) {
            return Screen.safe(value.toString());
        }
        Map<String, Object> parts = RecordParts.of(value);
        return parts.size() == 1
                ? say(parts.values().iterator().next())
                : messages.text("item." + value.getClass().getSimpleName(), parts(value));
    }
}
