package com.nuvana.lottery.app.json;

import java.util.function.Function;

/**
 * Writes JSON in its one canonical form (RFC 8785, restricted to the values of {@link Json}): no white space, fields in
 * the order of their UTF-16 names, the shortest escapes. Equal values give equal text, so that a hash of the text is a
 * hash of the value.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();
    private final Function<Json.Text, StringBuilder> text = this::appendText;
    private final Function<Json.Whole, StringBuilder> whole = this::appendWhole;
    private final Function<Json.Flag, StringBuilder> flag = this::appendFlag;
    private final Function<Json.Arr, StringBuilder> array = this::appendArray;
    private final Function<Json.Obj, StringBuilder> object = this::appendObject;

    private CanonicalJson() {}

    /** The canonical text of {@code value}, such as {@code {"a":1,"b":["x"]}}. */
    public static String write(Json value) {
        return new CanonicalJson().append(value).toString();
    }

    private StringBuilder append(Json value) {
        return value.fold(text, whole, flag, array, object);
    }

    private StringBuilder appendText(Json.Text value) {
        return quote(value.value());
    }

    private StringBuilder appendWhole(Json.Whole value) {
        return out.append(value.value());
    }

    private StringBuilder appendFlag(Json.Flag value) {
        return out.append(value == Json.Flag.TRUE);
    }

    private StringBuilder appendArray(Json.Arr values) {
        out.append('[');
        int first = out.length();
        values.items().forEach(item -> {
            separate(first);
            append(item);
        });
        return out.append(']');
    }

    private StringBuilder appendObject(Json.Obj fields) {
        out.append('{');
        int first = out.length();
        fields.forEach((name, value) -> {
            separate(first);
            quote(name).append(':');
            append(value);
        });
        return out.append('}');
    }

    private void separate(int first) {
        if (out.length() > first) {
            out.append(',');
        }
    }

    /** Most texts need no escape, and are taken over whole. */
    private StringBuilder quote(String value) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') {
                out.append(value, plain, i);
                appendEscaped(c);
                plain = i + 1;
            }
        }
        return out.append(value, plain, value.length()).append('"');
    }

    private void appendEscaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }
}
