package com.nuvana.lottery.embed;

import com.nuvana.lottery.sqlite.StoreKey;
import java.util.Optional;

/** Reads keys as they stand in files and variables. */
final class KeyText {

    private KeyText() {}

    /** The key that a text holds, with white space around it; empty unless it is 64 hex digits. */
    static Optional<StoreKey> read(String text) {
        return text.strip().matches("[0-9a-fA-F]{64}") ? Optional.of(StoreKey.parse(text)) : Optional.empty();
    }
}
