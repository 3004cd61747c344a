package com.nuvana.lottery.app.store;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.store.FilledProfile;
import com.nuvana.lottery.domain.store.Settings;
import java.util.Optional;

/** A store's settings by the names people use for them. */
public final class SettingsJson {

    private SettingsJson() {}

    /** Every setting that has a value. */
    public static Json.Obj of(Settings settings) {
        FilledProfile filled = settings.filled();
        Json.Obj json = Json.Obj.EMPTY
                .with("timeZone", settings.timeZone().getId())
                .with("cutOff", settings.cutOff().toString())
                .with("profile", settings.state().letters())
                .with("prepareExpiry", settings.prepareExpiry().toMinutes())
                .with("jumpShare", settings.jumpShare())
                .with("varianceTolerance", settings.varianceTolerance().cents());
        json = optional(json, "direction", settings.direction().map(direction -> Json.of(direction.name())));
        json = optional(json, "first", filled.first().map(first -> Json.of(first.number())));
        json = optional(json, "packWidth", filled.packWidth().map(Json::of));
        json = optional(json, "settlementDays", filled.settlementDays().map(Json::of));
        json = optional(json, "lowTierPercent", filled.lowTierPercent().map(Json::of));
        json = optional(json, "settleAtSoldOut", filled.settleAtSoldOut().map(answer -> Json.of(answer.name())));
        return optional(json, "settleOnActivation", filled.settleOnActivation().map(answer -> Json.of(answer.name())));
    }

    private static Json.Obj optional(Json.Obj json, String name, Optional<Json> value) {
        return value.map(present -> json.with(name, present)).orElse(json);
    }
}
