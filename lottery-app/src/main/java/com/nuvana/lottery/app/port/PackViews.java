package com.nuvana.lottery.app.port;

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

/** Reads the packs as they are now. */
public interface PackViews {

    /** The pack of that id. Refused PACK_UNKNOWN. */
    Outcome<Pack, PackRefusal> find(PackId id);

    /** The pack of that key, in whatever state; keys are compared as the domain compares them. */
    Optional<Pack> byKey(PackKey key);

    /** The pack on sale in that bin. */
    Optional<ActivePack> activeIn(BinId bin);

    /** All packs on sale, by the number of their bin. */
    List<ActivePack> active();

    /** The packs on sale or sold out that the lottery has not charged yet, by key. */
    List<Pack> unsettled();

    /** Says whether any pack of the game has a position other than 0. */
    boolean anyTouchedOf(GameId game);

    /** Hands every pack to {@code each}, in no promised order; memory stays flat. */
    void forEach(Consumer<Pack> each);

    /** A page of packs for a list. */
    PackPage search(PackQuery query);

    /** A row for every live bin, by number: the rack as it stands. */
    List<BinBoardRow> board();
}
