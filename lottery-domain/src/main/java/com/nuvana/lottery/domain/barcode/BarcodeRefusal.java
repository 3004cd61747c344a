package com.nuvana.lottery.domain.barcode;

import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.pack.PackKey;
import java.util.List;

/** Why a code is not read, or a layout not accepted. No refusal holds the text that was scanned. */
public sealed interface BarcodeRefusal extends Refusal {

    /** Nothing is left after normalisation, or there was no input. */
    record BarcodeRequired() implements BarcodeRefusal {
        @Override
        public String code() {
            return "BARCODE_REQUIRED";
        }
    }

    /**
     * Something other than 0 to 9 is left. {@code character} is that character, or its {@code U+XXXX} form where it
     * cannot be shown; {@code place} counts characters from 1 after normalisation.
     */
    record BarcodeNotDigits(String character, int place) implements BarcodeRefusal {
        @Override
        public String code() {
            return "BARCODE_NOT_DIGITS";
        }
    }

    /** No enabled layout has {@code found} digits; {@code accepted} lists all lengths that have one, ascending. */
    record BarcodeLength(int found, List<Integer> accepted) implements BarcodeRefusal {
        /** Copies the list. */
        public BarcodeLength {
            accepted = List.copyOf(accepted);
        }

        @Override
        public String code() {
            return "BARCODE_LENGTH";
        }
    }

    /** Layouts of this length exist, and all differ in digits that are always the same. */
    record BarcodeNotRecognised(List<LayoutId> tried) implements BarcodeRefusal {
        /** Copies the list. */
        public BarcodeNotRecognised {
            tried = List.copyOf(tried);
        }

        @Override
        public String code() {
            return "BARCODE_NOT_RECOGNISED";
        }
    }

    /** The code fits a layout but for its check digits: most likely a digit was misread. */
    record BarcodeCheckFailed(LayoutId layout, String expected, String found) implements BarcodeRefusal {
        @Override
        public String code() {
            return "BARCODE_CHECK_FAILED";
        }
    }

    /** Several readings are left; a person chooses, and the command is given again with the layout's id. */
    record BarcodeAmbiguous(List<Scan> candidates) implements BarcodeRefusal {
        /** Copies the list. */
        public BarcodeAmbiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String code() {
            return "BARCODE_AMBIGUOUS";
        }
    }

    /** The code names a whole pack where one ticket is needed. */
    record BarcodeIsPackLabel(LayoutId layout, PackKey pack) implements BarcodeRefusal {
        @Override
        public String code() {
            return "BARCODE_IS_PACK_LABEL";
        }
    }

    /** It is the UPC for the till, which names no pack. {@code alsoFits} are layouts the digits happen to fit. */
    record UpcPriceCode(List<LayoutId> alsoFits) implements BarcodeRefusal {
        /** Copies the list. */
        public UpcPriceCode {
            alsoFits = List.copyOf(alsoFits);
        }

        @Override
        public String code() {
            return "UPC_PRICE_CODE";
        }
    }

    /** A layout breaks a rule of its model in {@code field}. */
    record LayoutInvalid(String field, String why) implements BarcodeRefusal {
        @Override
        public String code() {
            return "LAYOUT_INVALID";
        }
    }
}
