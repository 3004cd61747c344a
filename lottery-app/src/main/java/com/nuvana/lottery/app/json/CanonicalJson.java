package com.nuvana.lottery.app.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes JSON in its one canonical form (RFC 8785, restricted to the values of {@link Json}): no white space, fields in
 * the order of their UTF-16 names, the shortest escapes. Equal values give equal text, so that a hash of the text is a
 * hash of the value.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical text of {@code value}, such as {@code {"a":1,"b":["x"]}}. */
    public static String write(Json value) {
        CanonicalJson writer = new CanonicalJson();
        writer.append(value);
        return writer.out.toString();
    }

    private void append(Json value) {
        value.<Runnable>fold(
                        text -> () -> appendText(text.value()),
                        whole -> () -> out.append(whole.value()),
                        flag -> () -> out.append(flag == Json.Flag.TRUE ? "true" : "false"),
                        array -> () -> appendArray(array.items()),
                        object -> () -> appendObject(object))
                .run();
    }

    private void appendArray(List<Json> items) {
        out.append('[');
        separated(items.iterator(), this::append);
        out.append(']');
    }

    private void appendObject(Json.Obj object) {
        out.append('{');
        separated(object.fields().entrySet().iterator(), this::appendField);
        out.append('}');
    }

    private void appendField(Map.Entry<String, Json> field) {
        appendText(field.getKey());
        out.append(':');
        append(field.getValue());
    }

    private <T> void separated(Iterator<T> items, Consumer<T> each) {
        while (items.hasNext()) {
            each.accept(items.next());
            if (items.hasNext()) {
                out.append(',');
            }
        }
    }

    private void appendText(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            appendChar(text.charAt(i));
        }
        out.append('"');
    }

    private void appendChar(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
