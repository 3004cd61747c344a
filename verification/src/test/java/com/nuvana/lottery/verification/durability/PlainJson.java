package com.nuvana.lottery.verification.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON as a person would read it by hand: just enough to check what journal and outbox hold. */
record PlainJson(Map<String, Object> fields) {

    /** The object that a text holds, and nothing else. */
    static PlainJson object(String text) {
        Reader reader = new Reader(text);
        Object value = reader.value();
        if (reader.at == text.length() && value instanceof PlainJson object) {
            return object;
        }
        throw new IllegalArgumentException("not one JSON object: " + text);
    }

    String text(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field + " in " + fields.keySet());
        }
        return value.toString();
    }

    /** The objects of a list; none where the field is not there. */
    List<PlainJson> list(String field) {
        List<PlainJson> objects = new ArrayList<>();
        if (fields.get(field) instanceof List<?> list) {
            list.forEach(each -> objects.add((PlainJson) each));
        }
        return objects;
    }

    /** The one text that RFC 8785 allows for a value: fields by name, no white space. */
    static String canonical(Object value) {
        if (value instanceof PlainJson object) {
            List<String> parts = new ArrayList<>();
            // A TreeMap sorts names by UTF-16 units, which is what the RFC asks for.
            object.fields().forEach((name, each) -> parts.add(quoted(name) + ":" + canonical(each)));
            return "{" + String.join(",", parts) + "}";
        }
        if (value instanceof List<?> list) {
            List<String> parts = new ArrayList<>();
            list.forEach(each -> parts.add(canonical(each)));
            return "[" + String.join(",", parts) + "]";
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int special = "\"\\\b\t\n\f\r".indexOf(each);
            if (special >= 0) {
                quoted.append('\\').append("\"\\btnfr".charAt(special));
            } else if (each < ' ') {
                quoted.append(String.format("\\u%04x", (int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }

    /** Reads value after value; knows no white space, for canonical JSON has none. */
    private static final class Reader {

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Object value() {
            return switch (text.charAt(at)) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                default -> number();
            };
        }

        private PlainJson object() {
            Map<String, Object> fields = new TreeMap<>();
            expect('{');
            while (text.charAt(at) != '}') {
                String name = string();
                expect(':');
                if (fields.put(name, value()) != null) {
                    throw new IllegalArgumentException(name + " stands twice");
                }
                separator('}');
            }
            expect('}');
            return new PlainJson(fields);
        }

        private List<Object> list() {
            List<Object> items = new ArrayList<>();
            expect('[');
            while (text.charAt(at) != ']') {
                items.add(value());
                separator(']');
            }
            expect(']');
            return items;
        }

        private void separator(char end) {
            if (text.charAt(at) != end) {
                expect(',');
            }
        }

        private String string() {
            StringBuilder read = new StringBuilder();
            expect('"');
            while (text.charAt(at) != '"') {
                char each = text.charAt(at++);
                read.append(each == '\\' ? escaped() : each);
            }
            expect('"');
            return read.toString();
        }

        private char escaped() {
            char kind = text.charAt(at++);
            if (kind == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int special = "\"\\btnfr".indexOf(kind);
            return special < 0 ? kind : "\"\\\b\t\n\f\r".charAt(special);
        }

        private Object word(String word, Object value) {
            for (int i = 0; i < word.length(); i++) {
                expect(word.charAt(i));
            }
            return value;
        }

        private Long number() {
            int from = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Long.parseLong(text.substring(from, at));
        }

        private void expect(char each) {
            if (text.charAt(at) != each) {
                throw new IllegalArgumentException(each + " expected at " + at + " of " + text);
            }
            at++;
        }
    }
}
