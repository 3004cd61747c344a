package com.nuvana.lottery.domain.bin;

import static com.nuvana.lottery.domain.Fixtures.BIN_7;
import static com.nuvana.lottery.domain.Fixtures.accepted;
import static com.nuvana.lottery.domain.Fixtures.origin;
import static com.nuvana.lottery.domain.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.bin.BinRefusal.BinCountOutOfRange;
import com.nuvana.lottery.domain.bin.BinRefusal.BinInactive;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.StoreRefusal.SettingInvalid;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinTest {

    private final Bin bin = Bin.of(BIN_7, new BinNumber(7));

    @Nested
    class ANewBin {

        @Test
        void is_live_and_labelled_with_its_number() {
            assertThat(bin).isEqualTo(new Bin(BIN_7, new BinNumber(7), new BinLabel("Bin 7"), BinStatus.LIVE));
            assertThat(accepted(bin.live())).isEqualTo(bin);
        }

        @Test
        void made_with_others_is_one_fact() {
            var made = new BinFact.BinsCreated(List.of(bin), origin());

            assertThat(made.kind()).isEqualTo("BINS_CREATED");
            assertThat(made.topic()).isEqualTo(Topic.bins());
            assertThat(made.version()).isEqualTo(1);
            assertThat(made.origin()).isEqualTo(origin());
        }
    }

    @Nested
    class ABinThatChanges {

        @Test
        void bears_its_new_label_and_tells_so() {
            var change = bin.rename(new BinLabel("Front left"), origin());

            assertThat(change.next())
                    .isEqualTo(new Bin(BIN_7, new BinNumber(7), new BinLabel("Front left"), BinStatus.LIVE));
            assertThat(change.facts()).containsExactly(new BinFact.BinChanged(change.next(), origin()));
            assertThat(change.facts().get(0).kind()).isEqualTo("BIN_CHANGED");
        }

        @Test
        void is_removed_and_tells_so() {
            var change = bin.remove(origin());

            assertThat(change.facts()).containsExactly(new BinFact.BinRemoved(change.next(), origin()));
            assertThat(change.facts().get(0).kind()).isEqualTo("BIN_REMOVED");
        }

        @Test
        void is_not_live_once_removed_and_stays_readable() {
            Bin removed = bin.remove(origin()).next();

            assertThat(refusal(removed.live())).isEqualTo(new BinInactive(new BinNumber(7)));
            assertThat(removed.label()).isEqualTo(bin.label());
        }
    }

    @Nested
    class NumbersOfNewBins {

        @Test
        void are_the_lowest_free_ones() {
            assertThat(accepted(BinPlan.lowestFree(3, Set.of(new BinNumber(1), new BinNumber(3)))))
                    .containsExactly(new BinNumber(2), new BinNumber(4), new BinNumber(5));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 24, 200})
        void are_1_to_200_at_a_time(int count) {
            assertThat(accepted(BinPlan.lowestFree(count, Set.of())))
                    .isEqualTo(IntStream.rangeClosed(1, count)
                            .mapToObj(BinNumber::new)
                            .toList());
        }

        @Test
        void are_refused_when_fewer_than_that_are_free() {
            Set<BinNumber> taken =
                    IntStream.rangeClosed(1, 9_996).mapToObj(BinNumber::new).collect(Collectors.toSet());

            assertThat(accepted(BinPlan.lowestFree(3, taken)))
                    .containsExactly(new BinNumber(9_997), new BinNumber(9_998), new BinNumber(9_999));
            assertThat(refusal(BinPlan.lowestFree(4, taken))).isEqualTo(new BinCountOutOfRange(4, 3));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 201})
        void are_refused_in_any_other_count(int count) {
            assertThat(refusal(BinPlan.lowestFree(count, Set.of()))).isEqualTo(new BinCountOutOfRange(count, 200));
        }
    }

    @Nested
    class ALabel {

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "a\rb", "a\u202eb"})
        void that_is_blank_or_unprintable_is_refused(String typed) {
            assertThat(refusal(BinLabel.parse(typed)))
                    .isInstanceOfSatisfying(
                            SettingInvalid.class, why -> assertThat(why.field()).isEqualTo("label"));
            assertThatIllegalArgumentException().isThrownBy(() -> new BinLabel(typed));
        }

        @Test
        void holds_at_most_100_characters() {
            assertThat(accepted(BinLabel.parse("l".repeat(100)))).hasToString("l".repeat(100));
            assertThat(refusal(BinLabel.parse("l".repeat(101))).code()).isEqualTo("SETTING_INVALID");
        }
    }
}
