package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"TX-14", "A", "STD-24", "GA-LONG", "12345678901234567890"})
    void is_capital_letters_digits_and_hyphens(String text) {
        assertThat(Spelled.accepted(LayoutId.parse(text))).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tx-14", "-A", "A-", "A--B", "A B", "123456789012345678901", "\u00C4"})
    void of_another_form_is_refused(String text) {
        assertThat(field(LayoutId.parse(text))).isEqualTo("id");
        assertThatThrownBy(() -> new LayoutId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> String field(Outcome<T, BarcodeRefusal> outcome) {
        return Spelled.refusal(outcome) instanceof BarcodeRefusal.LayoutInvalid invalid ? invalid.field() : "other";
    }
}
