package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.port.BinBoardRow;
import com.nuvana.lottery.app.port.PackPage;
import com.nuvana.lottery.app.port.PackQuery;
import com.nuvana.lottery.app.port.PackViews;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.store.BinId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The packs, to be read. */
class JdbiPackViews implements PackViews {

    private final Session session;

    JdbiPackViews(Session session) {
        this.session = session;
    }

    @Override
    public Outcome<Pack, PackRefusal> find(PackId id) {
        return session.find("select * from packs where id = :id", Session.with("id", id), StoredPack::toPack)
                .<Outcome<Pack, PackRefusal>>map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(new PackRefusal.PackUnknown(id.toString())));
    }

    @Override
    public Optional<Pack> byKey(PackKey key) {
        return session.find(
                "select * from packs where key_code = :code and key_number = :number",
                PackSearch.key(key),
                StoredPack::toPack);
    }

    @Override
    public Optional<ActivePack> activeIn(BinId bin) {
        return session.find(
                "select * from packs where bin = :bin and state = 'ACTIVE'",
                Session.with("bin", bin),
                StoredPack::toActive);
    }

    @Override
    public List<ActivePack> active() {
        return session.list("""
                select p.* from bins b join packs p on p.bin = b.id and p.state = 'ACTIVE'
                where b.status = 'LIVE' order by b.number
                """, Session.none(), StoredPack::toActive);
    }

    @Override
    public List<Pack> unsettled() {
        return session.list("""
                select * from packs where settled_at is null and state in ('ACTIVE', 'DEPLETED')
                order by key_code, key_number
                """, Session.none(), StoredPack::toPack);
    }

    @Override
    public boolean anyTouchedOf(GameId game) {
        return session.number(
                        "select exists (select 1 from packs where game = :game and position > 0) as n",
                        Session.with("game", game))
                == 1;
    }

    @Override
    public void forEach(Consumer<Pack> each) {
        session.forEach("select * from packs", StoredPack::toPack, each);
    }

    @Override
    public PackPage search(PackQuery query) {
        return new PackSearch(session).page(query);
    }

    @Override
    public List<BinBoardRow> board() {
        return new BinBoard(session).rows();
    }
}
