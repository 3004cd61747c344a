package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.json.Sha256;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.app.port.StorageUnavailable.Trouble;
import com.nuvana.lottery.sqlite.StoreKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/**
 * Where the key of a store comes from: the variable {@code LOTTERY_DB_KEY}, else the file that {@code LOTTERY_KEY_FILE}
 * names, else a file of the platform's configuration folder whose name follows from the real path of the store's home.
 * That last one is made at set-up. No message holds a key.
 */
final class KeySource {

    static final String KEY_VARIABLE = "LOTTERY_DB_KEY";
    static final String FILE_VARIABLE = "LOTTERY_KEY_FILE";

    private final Map<String, String> environment;
    private final Path folder;
    private final SecureRandom random;

    KeySource(Map<String, String> environment, PlatformFolders folders, SecureRandom random) {
        this.environment = Map.copyOf(environment);
        this.folder = folders.configuration();
        this.random = random;
    }

    /** The key of the store in {@code home}. Throws KEY_MISSING, which names the places, or KEY_UNUSABLE. */
    StoreKey find(Path home) {
        return given().or(() -> own(home).read()).orElseThrow(() -> missing(home));
    }

    /**
     * The key for a new store in {@code home}; made now unless one is given or there. Throws KEY_UNUSABLE also where
     * the key would lie beside the data.
     */
    StoreKey findOrMake(Path home) {
        return given().orElseGet(() -> {
            KeyFile file = own(home);
            if (real(file.path()).startsWith(real(home))) {
                throw new StorageUnavailable(
                        Trouble.KEY_UNUSABLE,
                        "the key " + file.path() + " would lie beside the data in " + home
                                + "; choose another home, or name a key file elsewhere in " + FILE_VARIABLE);
            }
            return file.read().orElseGet(() -> file.make(StoreKey.random(random)));
        });
    }

    /** The file of the configuration folder that holds, or would hold, the key of the store in {@code home}. */
    Path fileFor(Path home) {
        return own(home).path();
    }

    private KeyFile own(Path home) {
        String name = "store-" + Sha256.of(real(home).toString()).hex().substring(0, 16) + ".key";
        return new KeyFile(folder.resolve(name));
    }

    private Optional<StoreKey> given() {
        Optional<String> key = Optional.ofNullable(environment.get(KEY_VARIABLE));
        if (key.isPresent()) {
            return Optional.of(key.flatMap(KeyText::read)
                    .orElseThrow(() -> new StorageUnavailable(
                            Trouble.KEY_UNUSABLE, KEY_VARIABLE + " is set, but is not 64 hex digits")));
        }
        Optional<Path> file = Optional.ofNullable(environment.get(FILE_VARIABLE))
                .filter(text -> !text.isBlank())
                .map(Path::of);
        return file.map(path -> new KeyFile(path)
                .read()
                .orElseThrow(() -> new StorageUnavailable(
                        Trouble.KEY_MISSING,
                        "the key file " + path + ", which " + FILE_VARIABLE + " names, is not there")));
    }

    private StorageUnavailable missing(Path home) {
        return new StorageUnavailable(
                Trouble.KEY_MISSING,
                "no key for the store in " + home + ": " + KEY_VARIABLE + " is not set, " + FILE_VARIABLE
                        + " is not set, and the key file " + fileFor(home) + " is not there");
    }

    /** The path with its links followed, as far as it exists: a home has one name, by whatever way it is reached. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                try {
                    return there.toRealPath().resolve(there.relativize(whole)).normalize();
                } catch (IOException e) {
                    return whole;
                }
            }
        }
        return whole;
    }
}
