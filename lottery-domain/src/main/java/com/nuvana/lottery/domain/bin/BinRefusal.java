package com.nuvana.lottery.domain.bin;

import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.store.BinNumber;

/** Why a bin is not accepted. */
public sealed interface BinRefusal extends Refusal {

    /** No live bin bears that number, and none ever did. */
    record BinUnknown(String bin) implements BinRefusal {
        @Override
        public String code() {
            return "BIN_UNKNOWN";
        }
    }

    /** The bin was removed. */
    record BinInactive(BinNumber bin) implements BinRefusal {
        @Override
        public String code() {
            return "BIN_INACTIVE";
        }
    }

    /** A live bin bears that number. */
    record BinNumberTaken(BinNumber bin) implements BinRefusal {
        @Override
        public String code() {
            return "BIN_NUMBER_TAKEN";
        }
    }

    /** A pack is on sale in the bin, so it cannot be removed. */
    record BinNotEmpty(BinNumber bin, PackKey pack) implements BinRefusal {
        @Override
        public String code() {
            return "BIN_NOT_EMPTY";
        }
    }

    /** Bins are made 1 to {@code most} at a time: 200, or the free numbers if those are fewer. */
    record BinCountOutOfRange(int count, int most) implements BinRefusal {
        @Override
        public String code() {
            return "BIN_COUNT_OUT_OF_RANGE";
        }
    }
}
