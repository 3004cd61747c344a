package com.nuvana.lottery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.json.CanonicalJson;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.employee.EmployeeRefusal.PinLocked;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataTest {

    private static final PackKey PACK = new PackKey(new GameCode("2029"), new PackNumber("0004321"));

    private record Owed(Money amountDue) implements Refusal {
        @Override
        public String code() {
            return "OWED";
        }
    }

    static Stream<Class<?>> refusals() {
        return RefusalClasses.all().stream();
    }

    @Test
    void values_in_records_of_their_own_are_unwrapped() {
        assertThat(json(new PackRefusal.BinOccupied(new BinNumber(7), PACK, new TicketPosition(20))))
                .isEqualTo("{\"bin\":7,\"pack\":\"2029-0004321\",\"position\":20}");
    }

    @Test
    void names_are_in_snake_case_and_what_is_absent_is_left_out() {
        assertThat(json(new PackRefusal.OpeningSerialMismatch(
                        PACK, Optional.empty(), new TicketNumber("075"), PackRefusal.OtherEnd.YES)))
                .isEqualTo("{\"given\":\"075\",\"other_end\":\"YES\",\"pack\":\"2029-0004321\"}");
    }

    @Test
    void instants_are_iso_texts() {
        assertThat(json(new PinLocked(Instant.parse("2026-03-03T20:15:00Z"))))
                .isEqualTo("{\"until\":\"2026-03-03T20:15:00.000Z\"}");
    }

    @Test
    void money_is_cents_under_a_name_that_says_so() {
        assertThat(json(new Owed(new Money(27500)))).isEqualTo("{\"amount_due_cents\":27500}");
    }

    @Test
    void a_refusal_inside_a_refusal_has_its_code_with_it() {
        var bad = new DayRefusal.UnreadablePack(PACK, new BinNumber(7), new TicketRefusal.SerialMalformed("x", 3));

        assertThat(json(new DayRefusal.CloseLinesUnreadable(bad, List.of(bad))))
                .contains("\"why\":{\"code\":\"SERIAL_MALFORMED\",\"given\":\"x\",\"width\":3}");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_can_be_written(Class<? extends Refusal> type) {
        assertThat(json(Samples.of(type))).startsWith("{").doesNotContain("Optional", "@", "\"code\":\"BARCODE_A");
    }

    private static String json(Refusal why) {
        return CanonicalJson.write(Data.of(why));
    }
}
