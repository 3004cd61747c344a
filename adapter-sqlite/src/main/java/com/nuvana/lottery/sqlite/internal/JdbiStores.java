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
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The row of the store, and its layouts. */
final class JdbiStores implements Stores {

    private final Handle handle;

    JdbiStores(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Store> find() {
        return handle.createQuery("SELECT * FROM store WHERE one = 1")
                .map((row, context) -> store(new Columns(row)))
                .findFirst();
    }

    private static Store store(Columns row) throws SQLException {
        FilledProfile filled = new FilledProfile(
                row.optionalNumber("first").map(FirstTicket::new),
                row.optionalNumber("settlement_days"),
                row.optionalNumber("low_tier_percent"));
        Settings settings = new Settings(
                ZoneId.of(row.text("time_zone")),
                new CutOff(row.number("cut_off_minute")),
                new StateCode(row.text("state")),
                row.optionalWord("direction", Direction.class),
                Duration.ofSeconds(row.number("prepare_expiry_s")),
                row.number("jump_share"),
                filled);
        return new Store(new StoreId(row.id("id")), new StoreName(row.text("name")), settings);
    }

    @Override
    public List<LayoutId> layouts() {
        return handle.createQuery("SELECT id FROM layouts ORDER BY place")
                .map((row, context) -> new LayoutId(row.getString(1)))
                .list();
    }

    @Override
    public void open(Store store) {
        bind(handle.createUpdate("""
                                INSERT INTO store (one, id, name, time_zone, cut_off_minute, state, direction,
                                                   prepare_expiry_s, jump_share, first, settlement_days, low_tier_percent)
                                VALUES (1, :id, :name, :zone, :cutOff, :state, :direction,
                                        :expiry, :jumpShare, :first, :days, :percent)
                                """), store).execute();
    }

    @Override
    public void change(Store store) {
        Rows.one(bind(handle.createUpdate("""
                                UPDATE store SET name = :name, time_zone = :zone, cut_off_minute = :cutOff,
                                       state = :state, direction = :direction, prepare_expiry_s = :expiry,
                                       jump_share = :jumpShare, first = :first, settlement_days = :days,
                                       low_tier_percent = :percent
                                WHERE id = :id
                                """), store), "store " + store.id());
    }

    private static Update bind(Update update, Store store) {
        Settings settings = store.settings();
        return update.bind("id", store.id())
                .bind("name", store.name())
                .bind("zone", settings.timeZone().getId())
                .bind("cutOff", settings.cutOff().minuteOfDay())
                .bind("state", settings.state())
                .bind("direction", settings.direction())
                .bind("expiry", settings.prepareExpiry().toSeconds())
                .bind("jumpShare", settings.jumpShare())
                .bind("first", settings.filled().first())
                .bind("days", settings.filled().settlementDays())
                .bind("percent", settings.filled().lowTierPercent());
    }

    @Override
    public void enable(LayoutId layout) {
        handle.createUpdate("""
                        INSERT INTO layouts (place, id)
                        VALUES ((SELECT coalesce(max(place), 0) + 1 FROM layouts), :id)
                        ON CONFLICT (id) DO NOTHING
                        """).bind("id", layout).execute();
    }
}
