package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data of any refusal as JSON, by its record's components: values in a record of their own are unwrapped, money is
 * whole cents under a name ending in {@code _cents}, packs are texts, instants are ISO texts, what is absent is left
 * out, and other records are objects. A refusal inside a refusal has its code with it.
 */
public final class RefusalData {

    private RefusalData() {}

    /** The components of a refusal; the code is not one. */
    public static Json.Obj of(Refusal why) {
        return object(Json.Obj.EMPTY, why);
    }

    private static Json.Obj object(Json.Obj begun, Object value) {
        Json.Obj object = begun;
        for (Map.Entry<String, Object> part : parts(value).entrySet()) {
            String name = part.getValue() instanceof Money ? part.getKey() + "_cents" : part.getKey();
            Optional<Json> json = json(part.getValue());
            object = json.isPresent() ? object.with(name, json.get()) : object;
        }
        return object;
    }

    private static Map<String, Object> parts(Object value) {
        if (value instanceof Scan scan) {
            return Map.of(
                    "layout", scan.layout().id().text(),
                    "pack", scan.packKey(),
                    "ticket", scan.ticket());
        }
        return RecordParts.of(value);
    }

    private static Optional<Json> json(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(RefusalData::json);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(Json.of(((Number) value).longValue()));
        }
        if (value instanceof Boolean flag) {
            return Optional.of(flag ? Json.Flag.TRUE : Json.Flag.FALSE);
        }
        if (value instanceof Enum<?> word) {
            return Optional.of(Json.of(word.name()));
        }
        if (value instanceof Instant instant) {
            return Optional.of(Json.of(instant));
        }
        if (value instanceof Collection<?> many) {
            List<Json> items = new ArrayList<>();
            many.forEach(each -> json(each).ifPresent(items::add));
            return Optional.of(Json.of(items));
        }
        return Optional.of(recordOrText(value));
    }

    private static Json recordOrText(Object value) {
        if (value instanceof BarcodeLayout layout) {
            return Json.of(layout.id().text());
        }
        if (!value.getClass().isRecord() || value instanceof PackKey) {
            return Json.of(value.toString());
        }
        if (value instanceof Refusal why) {
            return object(Json.Obj.EMPTY.with("code", why.code()), why);
        }
        Map<String, Object> parts = RecordParts.of(value);
        return parts.size() == 1
                ? json(parts.values().iterator().next()).orElse(Json.Obj.EMPTY)
                : object(Json.Obj.EMPTY, value);
    }
}
