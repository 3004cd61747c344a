package com.nuvana.lottery.cli;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.SettlementCause;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of a command line into domain types. A wrong one is a usage error that names what is allowed. */
final class Converters {

    private Converters() {}

    /** Teaches them to a command and all below it. */
    static void teach(CommandLine line) {
        line.registerConverter(GameCode.class, parsing(GameCode::parse, "a game code: 3 to 5 digits"));
        line.registerConverter(EmployeeCode.class, parsing(EmployeeCode::parse, "an employee code: 1 to 10 digits"));
        line.registerConverter(CutOff.class, parsing(CutOff::parse, "a cut-off: 12:00 to 24:00"));
        line.registerConverter(
                ZoneId.class, parsing(Settings::parseZone, "a time zone: an IANA name such as America/Chicago"));
        line.registerConverter(Money.class, parsing(Money::parseDollars, "dollars with at most two decimals"));
        line.registerConverter(BinLabel.class, parsing(BinLabel::parse, "a label: 1 to 100 printable characters"));
        line.registerConverter(LayoutId.class, parsing(LayoutId::parse, "a layout such as TX-14"));
        line.registerConverter(Note.class, parsing(Note::parse, "a note: 1 to 500 printable characters"));
        line.registerConverter(
                BinNumber.class, making(text -> new BinNumber(Integer.parseInt(text)), "a bin number: 1 to 9999"));
        line.registerConverter(TicketNumber.class, making(TicketNumber::new, "a ticket number: digits as printed"));
        line.registerConverter(
                TicketPosition.class,
                making(text -> new TicketPosition(Integer.parseInt(text)), "a position: 0 to 1000 tickets gone"));
        line.registerConverter(
                StateCode.class,
                making(text -> new StateCode(text.toUpperCase(Locale.ROOT)), "a state: two letters such as TX"));
        line.registerConverter(StoreName.class, making(StoreName::new, "a name: 1 to 255 printable characters"));
        line.registerConverter(PersonName.class, making(PersonName::new, "a name: 1 to 100 printable characters"));
        line.registerConverter(CloseToken.class, making(CloseToken::new, "a token: 32 hex digits, as prepare gave it"));
        line.registerConverter(
                MovementId.class,
                making(text -> new MovementId(UUID.fromString(text)), "a movement's id, as pack show gives it"));
        line.registerConverter(
                DeliveryReference.class, making(DeliveryReference::new, "a reference: 1 to 100 printable characters"));
        line.registerConverter(
                PoliceReport.class, making(PoliceReport::new, "a report number: 1 to 100 printable characters"));
        line.registerConverter(LocalDate.class, making(LocalDate::parse, "a date such as 2026-03-03"));
        line.registerConverter(
                BusinessDate.class,
                making(text -> new BusinessDate(LocalDate.parse(text)), "a date such as 2026-03-03"));
        words(line);
    }

    private static void words(CommandLine line) {
        line.registerConverter(Direction.class, word(Direction.class));
        line.registerConverter(GameStatus.class, word(GameStatus.class));
        line.registerConverter(Language.class, word(Language.class));
        line.registerConverter(MissingKind.class, word(MissingKind.class));
        line.registerConverter(NotSeenReason.class, word(NotSeenReason.class));
        line.registerConverter(PackStatus.class, word(PackStatus.class));
        line.registerConverter(ReturnReason.class, word(ReturnReason.class));
        line.registerConverter(Role.class, word(Role.class));
        line.registerConverter(SettlementCause.class, word(SettlementCause.class));
    }

    /** A converter for an enum, as people type it: {@code not-in-bin}, whatever the case. */
    static <E extends Enum<E>> ITypeConverter<E> word(Class<E> type) {
        return text -> {
            String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> wrong(text, "one of " + typed(type)));
        };
    }

    private static <E extends Enum<E>> String typed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static <T> ITypeConverter<T> parsing(
            Function<String, ? extends Outcome<T, ? extends Refusal>> parse, String allowed) {
        return text -> parse.apply(text).fold(value -> value, why -> {
            throw wrong(text, allowed);
        });
    }

    /** For types whose constructor is the check. */
    private static <T> ITypeConverter<T> making(Function<String, T> make, String allowed) {
        return text -> {
            try {
                return make.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw wrong(text, allowed);
            }
        };
    }

    private static TypeConversionException wrong(String text, String allowed) {
        return new TypeConversionException("'" + Screen.safe(text) + "' is not " + allowed);
    }
}
