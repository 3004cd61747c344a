package com.nuvana.lottery.sqlite.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.sqlite.SqliteConfig;
import com.nuvana.lottery.sqlite.StoreKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The settings of the store are those of SQLCipher 4: they open what SQLCipher 4.9.0 itself has written. */
class SqlCipherFormatTest {

    private static final StoreKey RAW_KEY =
            new StoreKey("2f1c4e6a8b0d3f5172949ab6c8daecfe102132435465768798a9bacbdcedfe0f");
    private static final List<String> ROWS = List.of("1 pack 1250", "2 bin -75", "3 Día de los Muertos 99999");

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadTheLibrary() {
        NativeLibrary.load(Path.of(System.getProperty("java.io.tmpdir"), "lottery-native"));
    }

    @Test
    void a_file_with_a_raw_key_opens() throws Exception {
        assertThat(rows(copyOf("raw-key.db"), RAW_KEY)).isEqualTo(ROWS);
    }

    @Test
    void a_file_with_a_passphrase_opens_with_the_key_that_follows_from_it() throws Exception {
        Path file = copyOf("passphrase.db");

        assertThat(rows(file, keyFrom("correct horse battery staple", file))).isEqualTo(ROWS);
    }

    @Test
    void another_key_does_not_open_it() throws Exception {
        Path file = copyOf("raw-key.db");

        assertThatThrownBy(() -> rows(file, new StoreKey("0".repeat(64))))
                .isInstanceOfSatisfying(
                        SQLiteException.class,
                        e -> assertThat(e.getResultCode()).isEqualTo(SQLiteErrorCode.SQLITE_NOTADB));
    }

    @Test
    void neither_begins_as_a_plain_file_does() throws Exception {
        for (String name : List.of("raw-key.db", "passphrase.db")) {
            assertThat(new String(Files.readAllBytes(copyOf(name)), 0, 16, ISO_8859_1))
                    .isNotEqualTo("SQLite format 3\0");
        }
    }

    private Path copyOf(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream reference =
                Objects.requireNonNull(SqlCipherFormatTest.class.getResourceAsStream("/sqlcipher4/" + name))) {
            Files.copy(reference, copy);
        }
        return copy;
    }

    private static List<String> rows(Path file, StoreKey key) throws SQLException {
        SqliteFacts facts = new SqliteFacts(file, key, SqliteConfig.SHORT_LIVED_KIB);
        try (Connection connection = facts.open(SqliteFacts.Mode.READ);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, word, cents from probe order by id")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getInt(1) + " " + rows.getString(2) + " " + rows.getLong(3));
            }
            return found;
        }
    }

    /** As SQLCipher 4 does it; the salt is the beginning of the file. */
    private static StoreKey keyFrom(String passphrase, Path file) throws IOException, GeneralSecurityException {
        byte[] salt = Arrays.copyOf(Files.readAllBytes(file), 16);
        PBEKeySpec spec = new PBEKeySpec(passphrase.toCharArray(), salt, 256_000, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
        return new StoreKey(HexFormat.of().formatHex(key));
    }
}
