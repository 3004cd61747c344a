package com.nuvana.lottery.sqlite.internal;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.Packs;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackChange;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.Settlement;
import com.nuvana.lottery.domain.pack.Strip;
import com.nuvana.lottery.domain.pack.WriteOff;
import com.nuvana.lottery.domain.store.BinId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The rows of packs. */
final class JdbiPacks implements Packs {

    private final Handle handle;
    private final Recorder recorder;

    JdbiPacks(Handle handle, Recorder recorder) {
        this.handle = handle;
        this.recorder = recorder;
    }

    @Override
    public Outcome<Pack, PackRefusal> find(PackId id) {
        return handle.createQuery("SELECT * FROM packs WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> PackColumns.toPack(new Columns(row)))
                .findFirst()
                .<Outcome<Pack, PackRefusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new PackRefusal.PackUnknown(id.toString())));
    }

    @Override
    public Optional<Pack> byKey(PackKey key) {
        return handle.createQuery("SELECT * FROM packs WHERE game_code = :game AND number = :number")
                .bind("game", key.game())
                .bind("number", key.number())
                .map((row, context) -> PackColumns.toPack(new Columns(row)))
                .findFirst();
    }

    @Override
    public Optional<ActivePack> activeIn(BinId bin) {
        return handle.createQuery("SELECT * FROM packs WHERE bin_id = :bin AND status = 'ACTIVE'")
                .bind("bin", bin)
                .map((row, context) -> PackColumns.active(new Columns(row)))
                .findFirst();
    }

    @Override
    public List<ActivePack> active() {
        return handle.createQuery("""
                        SELECT p.* FROM bins b CROSS JOIN packs p
                        WHERE b.status = 'LIVE' AND p.bin_id = b.id AND p.status = 'ACTIVE'
                        ORDER BY b.number
                        """)
                .map((row, context) -> PackColumns.active(new Columns(row)))
                .list();
    }

    @Override
    public List<Pack> unsettled() {
        return handle.createQuery("""
                        SELECT * FROM packs WHERE settled_at IS NULL AND status IN ('ACTIVE', 'DEPLETED')
                        ORDER BY game_code, number
                        """)
                .map((row, context) -> PackColumns.toPack(new Columns(row)))
                .list();
    }

    @Override
    public boolean anyTouchedOf(GameId game) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM packs WHERE game_id = :game AND position > 0)")
                .bind("game", game)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void forEach(Consumer<Pack> each) {
        try (Stream<Pack> packs = handle
                .createQuery("SELECT * FROM packs")
                .map((row, context) -> PackColumns.toPack(new Columns(row)))
                .stream()) {
            packs.forEach(each);
        }
    }

    @Override
    public PackPage search(PackQuery query) {
        return new PackSearch(handle, query).page();
    }

    @Override
    public List<BinBoardRow> board() {
        return new PackBoard(handle).rows();
    }

    @Override
    public void record(PackChange<? extends Pack> change) {
        bind(handle.createUpdate(PUT), change.next()).execute();
        JdbiLedger ledger = new JdbiLedger(handle);
        change.movements().forEach(movement -> {
            ledger.append(movement);
            recorder.stored(movement);
        });
        change.facts().forEach(recorder::append);
    }

    private static final String PUT = """
            INSERT INTO packs (id, game_id, game_code, game_code_shown, number, number_shown, size, first, width, direction,
                position, received_at, status, bin_id, activated_at, activated_by, reason, ended_at, police_report,
                written_off_cents, written_off_at, settled_cause, settled_cents, settled_by, settled_at)
            VALUES (:id, :gameId, :game, :gameShown, :number, :numberShown, :size, :first, :width, :direction,
                :position, :receivedAt, :status, :bin, :activatedAt, :activatedBy, :reason, :endedAt, :report,
                :writtenOffCents, :writtenOffAt, :settledCause, :settledCents, :settledBy, :settledAt)
            ON CONFLICT (id) DO UPDATE SET direction = :direction, position = :position, status = :status,
                bin_id = :bin, activated_at = :activatedAt, activated_by = :activatedBy, reason = :reason,
                ended_at = :endedAt, police_report = :report, written_off_cents = :writtenOffCents,
                written_off_at = :writtenOffAt, settled_cause = :settledCause, settled_cents = :settledCents,
                settled_by = :settledBy, settled_at = :settledAt
            """;

    private static Update bind(Update update, Pack pack) {
        Strip strip = pack.strip();
        PackColumns row = PackColumns.of(pack);
        Optional<Settlement.Settled> settled = strip.settlement().fold(unsettled -> Optional.empty(), Optional::of);
        return update.bind("id", strip.id())
                .bind("gameId", strip.game())
                .bind("game", strip.key().game())
                .bind("gameShown", strip.key().game().text())
                .bind("number", strip.key().number())
                .bind("numberShown", strip.key().number().text())
                .bind("size", strip.size())
                .bind("first", strip.first())
                .bind("width", strip.width())
                .bind("direction", strip.direction())
                .bind("position", strip.position())
                .bind("receivedAt", strip.receivedAt())
                .bind("status", row.status())
                .bind("bin", row.bin())
                .bind("activatedAt", row.activatedAt())
                .bind("activatedBy", row.activatedBy())
                .bind("reason", row.reason())
                .bind("endedAt", row.endedAt())
                .bind("report", row.report())
                .bind("writtenOffCents", row.writeOff().map(WriteOff::amount))
                .bind("writtenOffAt", row.writeOff().map(WriteOff::at))
                .bind("settledCause", settled.map(Settlement.Settled::cause))
                .bind("settledCents", settled.map(Settlement.Settled::amount))
                .bind("settledBy", settled.map(Settlement.Settled::by))
                .bind("settledAt", settled.map(Settlement.Settled::at));
    }
}
