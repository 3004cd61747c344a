package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Stores;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.FilledProfile;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The store and its layouts. */
record JdbiStores(Session session) implements Stores {

    @Override
    public Optional<Store> find() {
        return session.find("select * from stores", Session.none(), JdbiStores::store);
    }

    private static Store store(Columns row) throws SQLException {
        Settings settings = new Settings(
                ZoneId.of(row.text("time_zone")),
                new CutOff(row.number("cut_off_minute")),
                new StateCode(row.text("state")),
                row.direction(),
                Duration.ofMillis(row.large("prepare_expiry_ms")),
                row.number("jump_share"),
                new FilledProfile(
                        row.optionalNumber("filled_first").map(FirstTicket::new),
                        row.optionalNumber("filled_days"),
                        row.optionalNumber("filled_percent")));
        return new Store(new StoreId(row.uuid("id")), new StoreName(row.text("name")), settings);
    }

    @Override
    public List<LayoutId> layouts() {
        return session.list(
                "select layout from enabled_layouts order by place",
                Session.none(),
                row -> new LayoutId(row.text("layout")));
    }

    @Override
    public void open(Store store) {
        session.run("""
                insert into stores (only_one, id, name, time_zone, cut_off_minute, state, direction,
                                    prepare_expiry_ms, jump_share, filled_first, filled_days, filled_percent)
                values (1, :id, :name, :time_zone, :cut_off_minute, :state, :direction,
                        :prepare_expiry_ms, :jump_share, :filled_first, :filled_days, :filled_percent)
                """, bindings(store));
    }

    @Override
    public void change(Store store) {
        session.change("""
                update stores set name = :name, time_zone = :time_zone, cut_off_minute = :cut_off_minute,
                  state = :state, direction = :direction, prepare_expiry_ms = :prepare_expiry_ms,
                  jump_share = :jump_share, filled_first = :filled_first, filled_days = :filled_days,
                  filled_percent = :filled_percent
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
                .with("filled_first", settings.filled().first())
                .with("filled_days", settings.filled().settlementDays())
                .with("filled_percent", settings.filled().lowTierPercent());
    }

    @Override
    public void enable(LayoutId layout) {
        session.run(
                "insert into enabled_layouts (layout) values (:layout) on conflict (layout) do nothing",
                Session.with("layout", layout));
    }
}
