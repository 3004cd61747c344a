package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * How our value objects are bound: numbers as INTEGER, instants as milliseconds, money as cents, codes in the form by
 * which they are compared, everything else that is a record of ours or an enum as its text.
 */
final class ValueArguments implements ArgumentFactory {

    private static final Map<Class<?>, Function<Object, Long>> NUMBERS = Map.of(
            Instant.class, value -> ((Instant) value).toEpochMilli(),
            Money.class, value -> ((Money) value).cents(),
            TicketPosition.class, value -> (long) ((TicketPosition) value).gone(),
            TicketCount.class, value -> (long) ((TicketCount) value).tickets(),
            PackSize.class, value -> (long) ((PackSize) value).tickets(),
            FirstTicket.class, value -> (long) ((FirstTicket) value).number(),
            TicketWidth.class, value -> (long) ((TicketWidth) value).digits(),
            BinNumber.class, value -> (long) ((BinNumber) value).value(),
            LedgerSequence.class, value -> ((LedgerSequence) value).value());

    private static final Map<Class<?>, Function<Object, String>> TEXTS = Map.of(
            GameCode.class, value -> ((GameCode) value).canonical(),
            PackNumber.class, value -> padded((PackNumber) value),
            BusinessDate.class, value -> ((BusinessDate) value).value().toString());

    @Override
    public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
        if (value == null) {
            return Optional.empty();
        }
        Function<Object, Long> number = NUMBERS.get(value.getClass());
        if (number != null) {
            long bound = number.apply(value);
            return Optional.of((position, statement, context) -> statement.setLong(position, bound));
        }
        Function<Object, String> text = TEXTS.get(value.getClass());
        if (text != null) {
            return text(text.apply(value));
        }
        boolean isOurs = value.getClass().getName().startsWith("com.nuvana.lottery.");
        return isOurs ? text(value instanceof Enum<?> constant ? constant.name() : value.toString()) : Optional.empty();
    }

    private static Optional<Argument> text(String bound) {
        return Optional.of((position, statement, context) -> statement.setString(position, bound));
    }

    /** Twenty digits, so that the order of text is the order of numbers. */
    static String padded(PackNumber number) {
        String digits = number.canonical();
        return "0".repeat(20 - digits.length()) + digits;
    }
}
