package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.day.DayLabel;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns values into JSON, all in one way: values in a record of their own are unwrapped, money is whole cents under a
 * name ending in {@code _cents}, packs and days are texts, instants are ISO texts, durations are minutes, what is absent is left
 * out, and other records are objects with names in {@code snake_case}.
 */
public final class Data {

    private Data() {}

    /** An object of those fields: {@code object("bin", number, "price", money)}. Values may be JSON already. */
    public static Json.Obj object(Object... namesAndValues) {
        Json.Obj object = Json.Obj.EMPTY;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object = with(object, namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return object;
    }

    /** A refusal as an object, its code left out. */
    static Json.Obj of(Refusal why) {
        if (why instanceof DayRefusal.CloseLinesUnreadable lines) {
            // The first of them only gives the code, and is in the list.
            return object("packs", lines.packs());
        }
        return record(Json.Obj.EMPTY, why);
    }

    private static Json.Obj with(Json.Obj object, String name, Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(present -> with(object, name, present)).orElse(object);
        }
        return object.with(value instanceof Money ? name + "_cents" : name, json(value));
    }

    private static Json.Obj record(Json.Obj begun, Object value) {
        Json.Obj object = begun;
        for (Map.Entry<String, Object> part : RecordParts.of(value).entrySet()) {
            object = with(object, part.getKey(), part.getValue());
        }
        return object;
    }

    private static Json json(Object value) {
        if (value instanceof Json ready) {
            return ready;
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.of(((Number) value).longValue());
        }
        if (value instanceof Boolean flag) {
            return flag ? Json.Flag.TRUE : Json.Flag.FALSE;
        }
        if (value instanceof Enum<?> word) {
            return Json.of(word.name());
        }
        if (value instanceof Instant instant) {
            return Json.of(instant);
        }
        if (value instanceof Duration duration) {
            return Json.of(duration.toMinutes());
        }
        return value instanceof Collection<?> many ? list(many) : recordOrText(value);
    }

    private static Json list(Collection<?> many) {
        List<Json> items = new ArrayList<>();
        many.forEach(each -> items.add(json(each)));
        return Json.of(items);
    }

    private static Json recordOrText(Object value) {
        if (value instanceof Scan scan) {
            return object(
                    "layout", scan.layout().id(),
                    "pack", scan.packKey(),
                    "ticket", scan.ticket());
        }
        if (value instanceof BarcodeLayout layout) {
            return Json.of(layout.id().text());
        }
        if (value instanceof Refusal why) {
            return record(Json.Obj.EMPTY.with("code", why.code()), why);
        }
        if (!value.getClass().isRecord() || value instanceof PackKey || value instanceof DayLabel) {
            return Json.of(value.toString());
        }
        Map<String, Object> parts = RecordParts.of(value);
        return parts.size() == 1 ? json(parts.values().iterator().next()) : record(Json.Obj.EMPTY, value);
    }
}
