package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.BinViews;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.bin.BinStatus;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The bins, to be read. Bins of one number were never live together, so the one made last was removed last. */
class JdbiBinViews implements BinViews {

    private final Session session;

    JdbiBinViews(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Bin> byNumber(BinNumber number) {
        return session.find(
                "select * from bins where number = :number order by place desc limit 1",
                Session.with("number", number),
                JdbiBinViews::bin);
    }

    @Override
    public Bin get(BinId id) {
        return session.find("select * from bins where id = :id", Session.with("id", id), JdbiBinViews::bin)
                .orElseThrow(() -> new IllegalStateException("no bin " + id));
    }

    @Override
    public List<Bin> live() {
        return session.list(
                "select * from bins where status = 'LIVE' order by number", Session.none(), JdbiBinViews::bin);
    }

    static Bin bin(Columns row) throws SQLException {
        return new Bin(
                new BinId(row.uuid("id")),
                new BinNumber(row.number("number")),
                new BinLabel(row.text("label")),
                row.word("status", BinStatus.class));
    }
}
