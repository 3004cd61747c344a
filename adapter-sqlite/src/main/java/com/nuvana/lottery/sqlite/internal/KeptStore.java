package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * What every command asks first, the store with its profile and its layouts, and the games of the packs it is about,
 * kept from one transaction of a connection to the next for as long as nobody has changed the file. SQLite counts the
 * commits of other connections ({@code data_version}); this connection says itself when it writes to these tables.
 * Belongs to one connection, and is used by whoever uses that.
 */
final class KeptStore {

    /** One answer, read when it is first asked for. */
    static final class Answer<T> {
        private Optional<T> known = Optional.empty();

        T orElse(Supplier<T> read) {
            T answer = known.orElseGet(read);
            known = Optional.of(answer);
            return answer;
        }
    }

    private OptionalLong version = OptionalLong.empty();
    private Answer<Optional<Store>> store = new Answer<>();
    private Answer<List<JurisdictionProfile>> profile = new Answer<>();
    private Answer<List<LayoutId>> layouts = new Answer<>();
    private final Map<GameId, Answer<Game>> games = new HashMap<>();

    /** Keeps what is known if it was read in that version of the file. */
    void keepIf(long present) {
        if (version.isEmpty() || version.getAsLong() != present) {
            forget();
            version = OptionalLong.of(present);
        }
    }

    void forget() {
        store = new Answer<>();
        profile = new Answer<>();
        layouts = new Answer<>();
        games.clear();
    }

    Answer<Optional<Store>> store() {
        return store;
    }

    Answer<List<JurisdictionProfile>> profile() {
        return profile;
    }

    Answer<List<LayoutId>> layouts() {
        return layouts;
    }

    Answer<Game> game(GameId id) {
        return games.computeIfAbsent(id, unknown -> new Answer<>());
    }
}
