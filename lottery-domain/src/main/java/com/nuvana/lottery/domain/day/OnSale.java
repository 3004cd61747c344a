package com.nuvana.lottery.domain.day;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.store.BinNumber;

/** A pack on sale as a close sees it: in which bin, at which price. */
public record OnSale(ActivePack pack, BinNumber bin, Money price) {}
