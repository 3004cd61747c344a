package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.FilledProfile;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.store.YesNo;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The store and its layouts. */
record JdbiStores(Session session) implements Stores {

    private static final String ADOPT = """
            insert into profiles (state, name, term, layouts, remarks, game_width, pack_width, ticket_width, first,
              direction, low_tier_percent, days, other_plan_days, at_sold_out, at_activation, at_game_end, by_hand,
              commission, cashing, week_start, sweep_after, partial_return, return_conditions, shipment_days,
              shipment_kind, damage_days, damage_kind, game_end_days, game_end_kind, lost_terms, lost_cents,
              lost_percent, lost_reported_cents, sale_after_end, source, evidence, valid_from)
            values (:state, :name, :term, :layouts, :remarks, :game_width, :pack_width, :ticket_width, :first,
              :direction, :low_tier_percent, :days, :other_plan_days, :at_sold_out, :at_activation, :at_game_end,
              :by_hand, :commission, :cashing, :week_start, :sweep_after, :partial_return, :return_conditions,
              :shipment_days, :shipment_kind, :damage_days, :damage_kind, :game_end_days, :game_end_kind, :lost_terms,
              :lost_cents, :lost_percent, :lost_reported_cents, :sale_after_end, :source, :evidence, :valid_from)
            """;

    @Override
    public Optional<Store> find() {
        return session.kept(
                KeptStore::store, () -> session.find("select * from stores", Session.none(), JdbiStores::store));
    }

    private static Store store(Columns row) throws SQLException {
        Settings settings = new Settings(
                ZoneId.of(row.text("time_zone")),
                new CutOff(row.number("cut_off_minute")),
                new StateCode(row.text("state")),
                row.direction(),
                Duration.ofMillis(row.large("prepare_expiry_ms")),
                row.number("jump_share"),
                row.money("variance_cents"),
                new FilledProfile(
                        row.optionalNumber("filled_first").map(FirstTicket::new),
                        row.optionalNumber("filled_pack_width"),
                        row.optionalNumber("filled_days"),
                        row.optionalNumber("filled_percent"),
                        row.optionalWord("filled_at_sold_out", YesNo.class),
                        row.optionalWord("filled_on_activation", YesNo.class)));
        return new Store(new StoreId(row.uuid("id")), new StoreName(row.text("name")), settings);
    }

    @Override
    public List<LayoutId> layouts() {
        return session.kept(
                KeptStore::layouts,
                () -> session.list(
                        "select layout from enabled_layouts order by place",
                        Session.none(),
                        row -> new LayoutId(row.text("layout"))));
    }

    @Override
    public void open(Store store) {
        session.changesStore();
        session.run("""
                insert into stores (only_one, id, name, time_zone, cut_off_minute, state, direction,
                                    prepare_expiry_ms, jump_share, variance_cents, filled_first, filled_pack_width,
                                    filled_days, filled_percent, filled_at_sold_out, filled_on_activation)
                values (1, :id, :name, :time_zone, :cut_off_minute, :state, :direction,
                        :prepare_expiry_ms, :jump_share, :variance_cents, :filled_first, :filled_pack_width,
                        :filled_days, :filled_percent, :filled_at_sold_out, :filled_on_activation)
                """, bindings(store));
    }

    @Override
    public void change(Store store) {
        session.changesStore();
        session.change("""
                update stores set name = :name, time_zone = :time_zone, cut_off_minute = :cut_off_minute,
                  state = :state, direction = :direction, prepare_expiry_ms = :prepare_expiry_ms,
                  jump_share = :jump_share, variance_cents = :variance_cents, filled_first = :filled_first,
                  filled_pack_width = :filled_pack_width, filled_days = :filled_days,
                  filled_percent = :filled_percent, filled_at_sold_out = :filled_at_sold_out,
                  filled_on_activation = :filled_on_activation
                where id = :id
                """, bindings(store), "store " + store.id());
    }

    private static Bindings bindings(Store store) {
        Settings settings = store.settings();
        return Session.with("id", store.id())
                .with("name", store.name())
                .with("time_zone", settings.timeZone())
                .with("cut_off_minute", settings.cutOff())
                .with("state", settings.state())
                .with("direction", settings.direction())
                .with("prepare_expiry_ms", settings.prepareExpiry())
                .with("jump_share", settings.jumpShare())
                .with("variance_cents", settings.varianceTolerance())
                .with("filled_pack_width", settings.filled().packWidth())
                .with("filled_at_sold_out", settings.filled().settleAtSoldOut())
                .with("filled_on_activation", settings.filled().settleOnActivation())
                .with("filled_first", settings.filled().first())
                .with("filled_days", settings.filled().settlementDays())
                .with("filled_percent", settings.filled().lowTierPercent());
    }

    @Override
    public List<JurisdictionProfile> profile() {
        return session.kept(
                KeptStore::profile,
                () -> session.list(
                        "select * from profiles order by coalesce(valid_from, '')",
                        Session.none(),
                        StoredProfile::toProfile));
    }

    @Override
    public void adopt(List<JurisdictionProfile> dated) {
        session.changesStore();
        session.run("delete from profiles", Session.none());
        dated.forEach(profile -> session.run(ADOPT, StoredProfile.of(profile)));
    }

    @Override
    public void enable(LayoutId layout) {
        session.changesStore();
        session.run(
                "insert into enabled_layouts (layout) values (:layout) on conflict (layout) do nothing",
                Session.with("layout", layout));
    }
}
