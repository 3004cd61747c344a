package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.store.BinNumber;
import java.util.Optional;

/** A pack as a list shows it, with its game's name and present price, and its bin's number while it is on sale. */
public record PackRow(Pack pack, GameName game, Money price, Optional<BinNumber> bin) {}
