package com.nuvana.lottery.simulator.internal.routes;

import com.nuvana.lottery.simulator.internal.rows.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What is asked of one field of a body or a query. An optional field may be left out, and is then not looked at; null is
 * never as good as left out. Nothing is converted: {@code "5"} is no number.
 */
record Field(String name, Presence presence, Check check) {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern UTC = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final Pattern MONEY = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern SIGNED = Pattern.compile("-?" + MONEY.pattern());
    private static final Pattern SERIAL = Pattern.compile("[A-Za-z0-9]{1,100}");

    /** Whether a field may be left out. */
    enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** Says what is wrong with a value. */
    interface Check {
        void look(JsonNode value, String path, ArrayNode findings);
    }

    /** Something that a value of the right type has to be, and what is said when it is not. */
    record Rule(Predicate<JsonNode> holds, String message) {

        static Rule length(int least, int most, String message) {
            return new Rule(value -> within(value.stringValue().length(), least, most), message);
        }

        static Rule shape(Pattern pattern, String message) {
            return new Rule(value -> pattern.matcher(value.stringValue()).matches(), message);
        }

        static Rule least(long least, String message) {
            return new Rule(value -> value.longValue() >= least, message);
        }

        static Rule most(long most, String message) {
            return new Rule(value -> value.longValue() <= most, message);
        }

        static Rule items(int least, int most, String message) {
            return new Rule(value -> within(value.size(), least, most), message);
        }

        private static boolean within(int found, int least, int most) {
            return found >= least && found <= most;
        }
    }

    static Field text(String name, Rule... rules) {
        return typed(name, "string", JsonNode::isString, rules);
    }

    static Field whole(String name, Rule... rules) {
        return typed(name, "number", JsonNode::isIntegralNumber, rules);
    }

    static Field flag(String name) {
        return typed(name, "boolean", JsonNode::isBoolean);
    }

    static Field id(String name) {
        return text(name, Rule.shape(UUID, "Invalid UUID"));
    }

    static Field serial(String name) {
        return text(name, Rule.shape(SERIAL, "Must be 1 to 100 letters or digits"));
    }

    static Field money(String name) {
        return text(name, Rule.shape(MONEY, "Must be a decimal with at most 2 places"));
    }

    /** An amount that may be less than nothing: a correction takes back. */
    static Field signedMoney(String name) {
        return text(name, Rule.shape(SIGNED, "Must be a decimal with at most 2 places"));
    }

    static Field note(String name) {
        return text(name, Rule.length(0, 500, "Must be at most 500 characters")).optional();
    }

    static Field instant(String name) {
        return text(name, new Rule(value -> isInstant(value.stringValue()), "Must be a valid ISO 8601 datetime"));
    }

    static Field date(String name) {
        return text(name, new Rule(value -> isDate(value.stringValue()), "Must be a valid date, YYYY-MM-DD"));
    }

    static Field word(String name, String... options) {
        String message = "Invalid option: expected one of "
                + Stream.of(options).map(option -> "\"" + option + "\"").collect(Collectors.joining("|"));
        return new Field(name, Presence.REQUIRED, (value, path, findings) -> {
            if (!value.isString() || !List.of(options).contains(value.stringValue())) {
                findings.add(finding(path, message));
            }
        });
    }

    static Field list(String name, Schema of, Rule... rules) {
        Field whole = typed(name, "array", JsonNode::isArray, rules);
        return new Field(name, Presence.REQUIRED, (value, path, findings) -> {
            whole.check.look(value, path, findings);
            for (int at = 0; value.isArray() && at < value.size(); at++) {
                of.look(value.path(at), path + "." + at, findings);
            }
        });
    }

    static Field object(String name, Schema of) {
        return new Field(name, Presence.REQUIRED, of::look);
    }

    Field optional() {
        return new Field(name, Presence.OPTIONAL, check);
    }

    static boolean isInstant(String text) {
        try {
            return UTC.matcher(text).matches() && Instant.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Field typed(String name, String type, Predicate<JsonNode> is, Rule... rules) {
        return new Field(name, Presence.REQUIRED, (value, path, findings) -> {
            if (!is.test(value)) {
                findings.add(finding(path, "Invalid input: expected " + type + ", received " + Schema.typeOf(value)));
                return;
            }
            for (Rule rule : rules) {
                if (!rule.holds().test(value)) {
                    findings.add(finding(path, rule.message()));
                }
            }
        });
    }

    static JsonNode finding(String path, String message) {
        return Json.object().put("field", path).put("message", message);
    }
}
