package com.nuvana.lottery.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.employee.PinHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptPinHasherTest {

    private static final Pin PIN = new Pin("1234");

    private final BcryptPinHasher hasher = new BcryptPinHasher(4);

    @Test
    void a_hash_matches_its_pin_and_no_other() {
        PinHash hash = hasher.hash(PIN);

        assertThat(hasher.matches(PIN, hash)).isTrue();
        assertThat(hasher.matches(new Pin("1235"), hash)).isFalse();
        assertThat(hasher.matches(new Pin("01234"), hash)).isFalse();
    }

    @Test
    void two_hashes_of_one_pin_differ() {
        assertThat(hasher.hash(PIN)).isNotEqualTo(hasher.hash(PIN));
    }

    @Test
    void the_usual_cost_is_ten() {
        assertThat(new BcryptPinHasher().hash(PIN).text()).startsWith("$2b$10$");
    }

    /** The same password, salt and hash under each of the three names that other libraries write. */
    @ParameterizedTest
    @ValueSource(strings = {"$2a$", "$2b$", "$2y$"})
    void hashes_made_elsewhere_are_checked(String form) {
        PinHash own = hasher.hash(PIN);
        PinHash foreign = new PinHash(form + own.text().substring(4));

        assertThat(hasher.matches(PIN, foreign)).isTrue();
        assertThat(hasher.matches(new Pin("4321"), foreign)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "$2b$", "$2b$04$short", "$1$abc$def"})
    void what_is_no_bcrypt_hash_matches_nothing(String text) {
        assertThat(hasher.matches(PIN, new PinHash(text))).isFalse();
    }
}
