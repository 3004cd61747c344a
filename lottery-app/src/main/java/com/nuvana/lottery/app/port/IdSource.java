package com.nuvana.lottery.app.port;

import com.nuvana.lottery.domain.day.CloseToken;
import java.util.UUID;

/** Mints ids and tokens. Thread-safe. */
public interface IdSource {

    /** A new UUIDv7: later ones sort after earlier ones. */
    UUID next();

    /** A new token of 128 random bits that nobody can guess. */
    CloseToken token();
}
