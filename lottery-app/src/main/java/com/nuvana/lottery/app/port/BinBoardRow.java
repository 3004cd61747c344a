package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.bin.Bin;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.pack.ActivePack;
import java.util.Optional;

/** A live bin with the pack on sale in it, if any, and that pack's game. */
public record BinBoardRow(Bin bin, Optional<ActivePack> pack, Optional<Game> game) {}
