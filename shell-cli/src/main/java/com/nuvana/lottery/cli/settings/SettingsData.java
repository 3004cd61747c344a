package com.nuvana.lottery.cli.settings;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.store.SettingsJson;
import com.nuvana.lottery.domain.store.Settings;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A store's settings as JSON, and by the names people type. */
public final class SettingsData {

    /** What the JSON name of a setting in money says after its own name. */
    private static final String CENTS = "_cents";

    private static final String TOLERANCE = "variance_tolerance";

    private SettingsData() {}

    /** Every setting that has a value, its name in {@code snake_case}; money says that it is in cents. */
    public static Json.Obj of(Settings settings) {
        Json.Obj snake = Json.Obj.EMPTY;
        for (Map.Entry<String, Json> field : SettingsJson.of(settings).fields().entrySet()) {
            snake = snake.with(snakeCase(field.getKey()), field.getValue());
        }
        return snake;
    }

    private static String snakeCase(String name) {
        String words = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return words.equals(TOLERANCE) ? words + CENTS : words;
    }

    /** The name of a setting, where it may have been copied from the JSON. */
    static String withoutUnit(String name) {
        return name.equals(TOLERANCE + CENTS) ? TOLERANCE : name;
    }

    /** Every setting that has a value, by the name that {@code settings set} takes. */
    static Map<String, String> byName(Settings settings) {
        Map<String, String> named = new TreeMap<>();
        SettingsJson.of(settings)
                .fields()
                .forEach((name, value) -> named.put(
                        name,
                        value.fold(
                                text -> text.value(),
                                whole -> Long.toString(whole.value()),
                                Json.Flag::name,
                                Json.Arr::toString,
                                Json.Obj::toString)));
        return named;
    }
}
