/**
 * Bins, the numbered places in which packs are on sale. Start with {@link com.nuvana.lottery.domain.bin.Bin}; which
 * numbers new ones get is in {@link com.nuvana.lottery.domain.bin.BinPlan}. Which pack is in a bin is written on the
 * pack and nowhere else, so no bin here holds one.
 */
package com.nuvana.lottery.domain.bin;
