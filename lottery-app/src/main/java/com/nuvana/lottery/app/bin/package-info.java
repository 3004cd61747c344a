/**
 * Use cases about bins: making, renaming and removing them. Start with {@link com.nuvana.lottery.app.bin.CreateBins};
 * finding one is in {@link com.nuvana.lottery.app.bin.LiveBin}. Putting packs into bins is not here but in
 * {@code pack}, which uses this package and never the other way round.
 */
package com.nuvana.lottery.app.bin;
