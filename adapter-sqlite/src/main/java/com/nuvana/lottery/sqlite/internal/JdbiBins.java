package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.Bins;
import com.nuvana.lottery.domain.Change;
import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.bin.BinFact;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.bin.BinStatus;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of bins. */
final class JdbiBins implements Bins {

    private final Handle handle;
    private final Recorder recorder;

    JdbiBins(Handle handle, Recorder recorder) {
        this.handle = handle;
        this.recorder = recorder;
    }

    @Override
    public Optional<Bin> byNumber(BinNumber number) {
        return handle.createQuery("""
                        SELECT * FROM bins WHERE number = :number
                        ORDER BY status = 'LIVE' DESC, rowid DESC LIMIT 1
                        """)
                .bind("number", number)
                .map((row, context) -> bin(new Columns(row)))
                .findFirst();
    }

    @Override
    public Bin get(BinId id) {
        return handle.createQuery("SELECT * FROM bins WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> bin(new Columns(row)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bin " + id));
    }

    @Override
    public List<Bin> live() {
        return handle.createQuery("SELECT * FROM bins WHERE status = 'LIVE' ORDER BY number")
                .map((row, context) -> bin(new Columns(row)))
                .list();
    }

    static Bin bin(Columns row) throws SQLException {
        return new Bin(
                new BinId(row.id("id")),
                new BinNumber(row.number("number")),
                new BinLabel(row.text("label")),
                row.word("status", BinStatus.class));
    }

    @Override
    public void create(Change<List<Bin>, BinFact> change) {
        change.next()
                .forEach(bin -> handle.createUpdate(
                                "INSERT INTO bins (id, number, label, status) VALUES (:id, :number, :label, :status)")
                        .bind("id", bin.id())
                        .bind("number", bin.number())
                        .bind("label", bin.label())
                        .bind("status", bin.status())
                        .execute());
        change.facts().forEach(recorder::append);
    }

    @Override
    public void record(Change<Bin, BinFact> change) {
        Bin bin = change.next();
        Rows.one(
                handle.createUpdate(
                                "UPDATE bins SET label = :label, status = :status WHERE id = :id AND status = 'LIVE'")
                        .bind("id", bin.id())
                        .bind("label", bin.label())
                        .bind("status", bin.status()),
                "bin " + bin.number());
        change.facts().forEach(recorder::append);
    }
}
