package com.nuvana.lottery.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.port.IdSource;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    static final class Ids implements IdSource {
        private long n = 0;

        @Override
        public UUID next() {
            return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + ++n);
        }

        @Override
        public CloseToken token() {
            return new CloseToken(String.format("%032x", ++n));
        }
    }

    @Test
    void smoke(@TempDir Path home) {
        SqliteConfig config = SqliteConfig.of(
                home.resolve("s p?a#c%e"),
                StoreKey.random(new SecureRandom()),
                "test",
                InstantSource.system(),
                new Ids());
        Store store = new Store(
                new StoreId(new Ids().next()),
                new StoreName("Día"),
                Settings.of(ZoneId.of("America/Chicago"), new CutOff(1080), new StateCode("TX")));
        try (SqliteStore s = SqliteStore.create(config)) {
            s.unitOfWork().write(tx -> {
                tx.stores().open(store);
                return 1;
            });
            assertThat(s.unitOfWork()
                            .<java.util.Optional<Store>>read(v -> v.stores().find())
                            .orElseThrow())
                    .isEqualTo(store);
            System.out.println(s.diagnostics());
        }
        try (SqliteStore s = SqliteStore.open(config)) {
            assertThat(s.unitOfWork()
                            .<java.util.Optional<Store>>read(v -> v.stores().find())
                            .orElseThrow())
                    .isEqualTo(store);
            assertThat(s.diagnostics().isSound()).isTrue();
        }
    }
}
