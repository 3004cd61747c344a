package com.nuvana.lottery.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every kind of effect that counts bears the natural key that {@link Step} makes of what a row knows. */
class EffectsTest {

    private static final String ACTIVATED = "2026-01-15T11:00:00.000Z";
    private static final String AT = "2026-03-03T12:30:00.000Z";

    private final Shop shop = Shop.complete();

    @AfterEach
    void stop() {
        shop.close();
    }

    private Step last() {
        List<Effect> effects = shop.cloud.effects();
        Effect effect = effects.get(effects.size() - 1);
        return new Step(effect.kind(), effect.naturalKey());
    }

    private void push(String route, Map<String, Object> fields, Step step) {
        Reply reply = shop.device.push(route, fields, "row-of-" + route);
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        assertThat(last()).isEqualTo(step);
    }

    @Test
    void every_push_leaves_the_step_that_its_row_can_tell() {
        String pack = shop.received("0000001");
        assertThat(last()).isEqualTo(Step.receive("01003", "1"));
        push(
                "packs/activate",
                Device.activation("1003", "0000001", pack, shop.bins.get(0)),
                Step.activate("1003", "1", Instant.parse(ACTIVATED)));
        push(
                "packs/move",
                Map.of("pack_id", pack, "from_bin_id", shop.bins.get(0), "to_bin_id", shop.bins.get(1), "moved_at", AT),
                Step.move("1003", "1", Instant.parse(AT)));
        push(
                "packs/settle",
                Map.of("pack_id", pack, "settled_at", AT, "cause", "RULE", "amount", "285"),
                Step.ofPack(EffectKind.SETTLE, "1003", "1"));
        push(
                "packs/deplete",
                Map.of("pack_id", pack, "final_serial", "059", "depletion_reason", "SHIFT_CLOSE", "depleted_at", AT),
                Step.ofPack(EffectKind.DEPLETE, "1003", "1"));
        push(
                "packs/return",
                Map.of("pack_id", pack, "return_reason", "DAMAGED", "returned_at", AT),
                Step.ofPack(EffectKind.RETURN, "1003", "1"));
        states(shop.onSale("0000002"));
        shifts(shop.onSale("0000003"));
        days(shop.onSale("0000004"));

        Set<EffectKind> seen = shop.cloud.effects().stream().map(Effect::kind).collect(Collectors.toSet());
        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(EffectKind.DAY_CANCEL)));
        assertThat(shop.cloud.effects())
                .extracting(Effect::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private void states(String pack) {
        Map<String, Object> placed = Map.of("pack_id", pack, "position", 3, "at", AT, "kind", "LOST");
        push("packs/back-to-stock", placed, Step.ofId(EffectKind.BACK_TO_STOCK, "row-of-packs/back-to-stock"));
        push("packs/missing", placed, Step.ofId(EffectKind.MISSING, "row-of-packs/missing"));
        push(
                "packs/write-off",
                Map.of("pack_id", pack, "amount", "285", "at", AT),
                Step.ofId(EffectKind.WRITE_OFF, "row-of-packs/write-off"));
        push("packs/recover", placed, Step.ofId(EffectKind.RECOVER, "row-of-packs/recover"));
        String row = Shop.id();
        push(
                "packs/undo",
                Map.of("pack_id", pack, "undoes", row, "position", 3, "at", AT),
                Step.ofId(EffectKind.UNDO, row));
    }

    private void shifts(String pack) {
        String cashier = shop.cloud.office().hire(shop.store.storeId(), Person.cashier("Ana", "1201"));
        String shift = Shop.id();
        push(
                "shifts",
                Map.of(
                        "shift_id", shift,
                        "opened_by", shop.store.managerId(),
                        "cashier_id", cashier,
                        "opened_at", AT,
                        "status", "OPEN"),
                Step.shift(shift, "OPEN"));
        push(
                "shift/open",
                Map.of("shift_id", shift, "openings", List.of(Map.of("pack_id", pack, "opening_serial", "000"))),
                Step.shiftCount(shift, "OPENING"));
        push(
                "shift/close",
                Map.of("shift_id", shift, "closings", List.of(Map.of("pack_id", pack, "closing_serial", "010"))),
                Step.shiftCount(shift, "CLOSING"));
    }

    private void days(String pack) {
        shop.close(shop.day, Shop.line(pack, 0, 10, "50"));
        assertThat(last()).isEqualTo(Step.ofId(EffectKind.DAY_CLOSE, shop.day));
        String day = Shop.id();
        push(
                "day/open",
                Map.of("day_id", day, "business_date", "2026-03-04", "ordinal", 1, "opened_at", AT),
                Step.ofId(EffectKind.DAY_OPEN, day));
        push(
                "day/onboarding-completed",
                Map.of("day_id", day, "packs_entered", 1, "at", AT),
                Step.ofId(EffectKind.ONBOARDING_COMPLETED, day));
        String correction = Shop.id();
        push(
                "day/corrections",
                Map.of(
                        "correction_id",
                        correction,
                        "day_id",
                        day,
                        "corrects_day_id",
                        shop.day,
                        "pack_id",
                        pack,
                        "from_position",
                        10,
                        "to_position",
                        8,
                        "sales_amount",
                        "-10",
                        "reason",
                        "miscounted",
                        "at",
                        AT),
                Step.ofId(EffectKind.CORRECT, correction));
        String report = Shop.id();
        push(
                "sales",
                Map.of("report_id", report, "day_id", day, "source", "POS", "amount", "50", "at", AT),
                Step.ofId(EffectKind.SALES, report));
        String bin = Shop.id();
        push(
                "bins",
                Map.of("bins", List.of(Map.of("bin_id", bin, "name", "B", "display_order", 9, "is_active", true))),
                Step.bin(bin, "row-of-bins"));
    }
}
