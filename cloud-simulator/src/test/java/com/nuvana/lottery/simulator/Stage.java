package com.nuvana.lottery.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Sets up at a cloud what the office had set up before a recording, and does between two exchanges what it did then. What
 * had to be there is read from the recording itself where it shows; the rest is in its note.
 */
final class Stage {

    private static final LocalDate FIRST_DATE = LocalDate.parse("2026-01-15");

    /** The business days of the 36th recording: the last one bears an earlier date than all others. */
    private static final List<Integer> DAYS_OF_36 = List.of(0, 1, 2, -1);

    private final RunningCloud cloud;
    private final Recording recording;
    private final HandClock clock;
    private final Alike alike;
    private final StoreAccess store;
    private final Map<String, String> bins = new TreeMap<>();
    private final List<String> days = new ArrayList<>();

    Stage(RunningCloud cloud, Recording recording, HandClock clock, Alike alike) {
        this.cloud = cloud;
        this.recording = recording;
        this.clock = clock;
        this.alike = alike;
        this.store = cloud.office().openStore(StoreSpec.named("Peachtree Food Mart"));
    }

    StoreAccess store() {
        return store;
    }

    void set() {
        recording.exchanges().stream()
                .map(exchange -> exchange.path("response")
                        .path("headers")
                        .path("x-ratelimit-limit")
                        .asString(""))
                .filter(limit -> !limit.isEmpty())
                .findFirst()
                .ifPresent(limit -> cloud.office().limitKey(store.key(), Integer.parseInt(limit)));
        games(store.storeId());
        bins();
        people();
        recording.answeredWith("config_type", "PACK_VALUE").ifPresent(any -> configValues());
        extras();
    }

    private void games(String storeId) {
        String family = recording.answered().stream()
                .flatMap(object -> object.path("game_code").stringValueOpt().stream())
                .findFirst()
                .orElse("1001")
                .substring(0, 1);
        List<GameOffer> games = List.of(
                GameOffer.of(family + "001", "Lucky 7s", "1", 300),
                GameOffer.of(family + "002", "Cash Peach", "2", 300),
                GameOffer.of(family + "003", "Gold Rush", "5", 60),
                GameOffer.of(family + "004", "Winter Cash", "10", 30),
                GameOffer.of(family + "005", "Retired Riches", "20", 30).inStatus("INACTIVE"));
        for (int at = 0; at < games.size(); at++) {
            Instant changed = Instant.parse("2026-01-10T06:00:00Z").plusSeconds(at);
            String id = cloud.office().offer(storeId, games.get(at).changedAt(changed));
            if (at == 1) {
                days.add(0, id);
            }
        }
        gameThatChanges = days.remove(0);
    }

    private String gameThatChanges = "";

    private void bins() {
        for (int at = 0; at < 4; at++) {
            BinPlace bin = BinPlace.at(at)
                    .changedAt(Instant.parse("2026-01-11T09:03:00Z").minusSeconds(60L * at));
            bin = at < 2 ? bin.on("Front counter") : bin;
            bins.put("Bin " + (at + 1), cloud.office().placeBin(store.storeId(), at == 3 ? bin.inactive() : bin));
        }
        recording.answered().forEach(object -> {
            known(object.path("current_bin_name"), object.path("current_bin_id"));
            known(object.path("bin_name"), object.path("bin_id"));
            known(object.path("name"), object.path("bin_id"));
        });
    }

    private void known(JsonNode name, JsonNode id) {
        if (name.isString() && id.isString()) {
            alike.same(id.stringValue(), bins.getOrDefault(name.stringValue(), ""));
        }
    }

    private void people() {
        List<String> users = new ArrayList<>();
        for (String field :
                List.of("initiated_by", "closed_by", "opened_by", "cancelled_by", "mark_sold_approved_by")) {
            recording.sentWell(field).stream()
                    .filter(user -> !users.contains(user))
                    .forEach(users::add);
        }
        for (int at = 0; at < users.size(); at++) {
            alike.same(
                    users.get(at),
                    at == 0
                            ? store.managerId()
                            : cloud.office().hire(store.storeId(), Person.shiftManager("Manager " + at)));
        }
        recording
                .sentWell("cashier_id")
                .forEach(cashier ->
                        alike.same(cashier, cloud.office().hire(store.storeId(), Person.cashier("Ana", "1201"))));
    }

    private void configValues() {
        recording.answered().stream()
                .filter(object -> object.has("config_type"))
                .forEach(value -> cloud.office()
                        .addConfigValue(
                                store.storeId(),
                                value.path("config_type").stringValue(),
                                value.path("amount").stringValue(),
                                value.path("display_order").intValue()));
    }

    private void extras() {
        switch (recording.number()) {
            case 5 -> cloud.office().setKey(store.key(), KeyStatus.SUSPENDED);
            case 6 -> cloud.office().setKey(store.key(), KeyStatus.REVOKED);
            case 15 -> receive(store, "0000001");
            case 19 -> {
                alike.same(recording.request(2).path("body").path("bin_id").stringValue(), bins.get("Bin 4"));
                alike.same(recording.request(4).path("body").path("bin_id").stringValue(), bins.get("Bin 1"));
            }
            case 40 -> foreignPack();
            default -> {
                // Nothing that the recording does not show by itself.
            }
        }
    }

    private void foreignPack() {
        StoreAccess other = cloud.office().openStore(StoreSpec.named("Another Food Mart"));
        games(other.storeId());
        String line = recording
                .answeredWith("pack_number", "0000900")
                .orElseThrow()
                .path("pack_id")
                .stringValue();
        alike.same(line, receive(other, "0000900"));
    }

    private String receive(StoreAccess at, String number) {
        Device device = new Device(cloud, at);
        return device.receive("1003", number).data().path("pack_id").stringValue();
    }

    /** What has happened since the exchange before. */
    void before(int exchange) {
        clock.advance(Duration.ofSeconds(1));
        if (recording.number() == 33 && exchange == 5) {
            clock.advance(Duration.ofSeconds(9));
        }
        if (recording.number() == 33 && exchange == 6) {
            clock.advance(Duration.ofSeconds(47));
        }
        if (recording.number() == 8 && exchange == 4) {
            cloud.office()
                    .changeGame(
                            gameThatChanges,
                            GameOffer.of("4002", "Cash Peach II", "2", 300)
                                    .changedAt(Instant.parse("2026-01-12T08:00:00.123Z")));
        }
        daysOf(exchange).forEach(this::open);
    }

    private List<String> daysOf(int exchange) {
        List<String> known = new ArrayList<>(recording.sentWell("day_id"));
        recording.answered().stream()
                .filter(object -> object.has("business_date"))
                .flatMap(object -> object.path("day_id").stringValueOpt().stream())
                .filter(day -> !known.contains(day))
                .forEach(known::add);
        return known.stream()
                .filter(day -> !days.contains(day) && recording.firstWith(day) == exchange)
                .toList();
    }

    private void open(String day) {
        int place = days.size();
        days.add(day);
        JsonNode shown = recording.answered().stream()
                .filter(object -> object.path("day_id").asString("").equals(day) && object.has("business_date"))
                .findFirst()
                .orElse(Reply.JSON.createObjectNode());
        LocalDate date = recording.number() == 36
                ? FIRST_DATE.plusDays(DAYS_OF_36.get(place))
                : LocalDate.parse(shown.path("business_date")
                        .asString(FIRST_DATE.plusDays(place).toString()));
        String opened = shown.path("opened_at").asString("");
        Instant at = opened.startsWith("2026-01") ? Instant.parse(opened) : clock.instant();
        alike.same(day, cloud.office().openDay(store.storeId(), date, at));
    }
}
