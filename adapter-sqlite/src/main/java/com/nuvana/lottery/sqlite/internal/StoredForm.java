package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.app.fact.FactId;
import com.nuvana.lottery.domain.Topic;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.ContentHash;
import com.nuvana.lottery.domain.discrepancy.DiscrepancyId;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.EmployeeId;
import com.nuvana.lottery.domain.employee.PinHash;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.LedgerSequence;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackId;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.ShiftId;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreId;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import com.nuvana.lottery.domain.ticket.TicketCount;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/** Our values as columns hold them, text, a whole number, or nothing, ready for a statement. */
final class StoredForm {

    private static final Form NOTHING = (place, statement) -> statement.setNull(place, Types.NULL);

    private static final Map<Class<?>, Function<Object, Form>> FORMS = new HashMap<>();

    static {
        texts();
        numbers();
    }

    private static void texts() {
        text(ActorId.class, ActorId::text);
        text(BinId.class, BinId::toString);
        text(BinLabel.class, BinLabel::text);
        text(BusinessDate.class, BusinessDate::toString);
        text(CloseToken.class, CloseToken::hex);
        text(ContentHash.class, ContentHash::hex);
        text(DayId.class, DayId::toString);
        text(DeliveryReference.class, DeliveryReference::text);
        text(DiscrepancyId.class, DiscrepancyId::toString);
        text(EmployeeCode.class, EmployeeCode::digits);
        text(EmployeeId.class, EmployeeId::toString);
        text(FactId.class, FactId::toString);
        text(GameCode.class, GameCode::text);
        text(GameId.class, GameId::toString);
        text(GameName.class, GameName::text);
        text(LayoutId.class, LayoutId::text);
        text(MovementId.class, MovementId::toString);
        text(Note.class, Note::text);
        text(PackId.class, PackId::toString);
        text(PackNumber.class, PackNumber::text);
        text(PersonName.class, PersonName::text);
        text(PinHash.class, PinHash::text);
        text(PoliceReport.class, PoliceReport::text);
        text(ShiftId.class, ShiftId::toString);
        text(StateCode.class, StateCode::letters);
        text(StoreId.class, StoreId::toString);
        text(StoreName.class, StoreName::text);
        text(TicketNumber.class, TicketNumber::digits);
        text(Topic.class, Topic::text);
        text(String.class, text -> text);
    }

    private static void numbers() {
        number(BinNumber.class, BinNumber::value);
        number(CutOff.class, CutOff::minuteOfDay);
        number(Duration.class, Duration::toMillis);
        number(FirstTicket.class, FirstTicket::number);
        number(Instant.class, Instant::toEpochMilli);
        number(Integer.class, Integer::longValue);
        number(LedgerSequence.class, LedgerSequence::value);
        number(Long.class, Long::longValue);
        number(Money.class, Money::cents);
        number(PackSize.class, PackSize::tickets);
        number(TicketCount.class, TicketCount::tickets);
        number(TicketPosition.class, TicketPosition::gone);
        number(TicketWidth.class, TicketWidth::digits);
    }

    private static <T> void text(Class<T> type, Function<? super T, String> form) {
        FORMS.put(type, value -> text(form.apply(type.cast(value))));
    }

    private static Form text(String text) {
        return (place, statement) -> statement.setString(place, text);
    }

    private static <T> void number(Class<T> type, ToLongFunction<? super T> form) {
        FORMS.put(type, value -> {
            long number = form.applyAsLong(type.cast(value));
            return (place, statement) -> statement.setLong(place, number);
        });
    }

    private StoredForm() {}

    /** A value that is ready. Jdbi takes it too, and its context plays no part. */
    interface Form extends Argument {
        void put(int place, PreparedStatement statement) throws SQLException;

        @Override
        default void apply(int place, PreparedStatement statement, StatementContext context) throws SQLException {
            put(place, statement);
        }
    }

    /** The form of {@code value}, or of what is in it if it is an {@code Optional}. Only for types that we store. */
    static Form of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(StoredForm::of).orElse(NOTHING);
        }
        if (value instanceof Enum<?> word) {
            return text(word.name());
        }
        if (value instanceof ZoneId zone) {
            return text(zone.getId());
        }
        Function<Object, Form> form = FORMS.get(value.getClass());
        if (form == null) {
            throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
        return form.apply(value);
    }
}
