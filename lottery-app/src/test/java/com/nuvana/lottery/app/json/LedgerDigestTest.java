package com.nuvana.lottery.app.json;

import static com.nuvana.lottery.app.testkit.Fixtures.anActivePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.testkit.InMemoryStore;
import com.nuvana.lottery.app.testkit.SequenceIds;
import com.nuvana.lottery.app.testkit.SettableTime;
import com.nuvana.lottery.app.testkit.Shop;
import com.nuvana.lottery.domain.pack.BookedMovement;
import com.nuvana.lottery.domain.pack.Movement;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerDigestTest {

    private final SettableTime time = SettableTime.at("2026-03-03T20:00:00.120Z");
    private final SequenceIds ids = new SequenceIds();
    private final Shop shop = Shop.open(new InMemoryStore(time, ids), time, ids);

    private List<Movement> movements() {
        anActivePack().countedTo(25).in(shop);
        return shop.ledger().stream().map(BookedMovement::movement).toList();
    }

    @Test
    void of_no_movement_is_the_hash_of_an_empty_array() {
        assertThat(LedgerDigest.of(List.of())).isEqualTo(Sha256.of("[]"));
    }

    @Test
    void is_the_hash_of_all_movements_in_full() {
        List<Movement> movements = movements();

        assertThat(LedgerDigest.of(movements))
                .isEqualTo(Sha256.of("[" + CanonicalJson.write(MovementJson.full(movements.get(0))) + ","
                        + CanonicalJson.write(MovementJson.full(movements.get(1))) + ","
                        + CanonicalJson.write(MovementJson.full(movements.get(2))) + "]"));
    }

    @Test
    void is_another_when_the_order_is_another() {
        List<Movement> movements = movements();

        assertThat(LedgerDigest.of(movements))
                .isNotEqualTo(LedgerDigest.of(List.of(movements.get(1), movements.get(0), movements.get(2))));
    }
}
