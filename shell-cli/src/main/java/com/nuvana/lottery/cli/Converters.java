package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.backup.BackupName;
import com.nuvana.lottery.app.pack.SettlePack;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.bin.BinLabel;
import com.nuvana.lottery.domain.day.BusinessDate;
import com.nuvana.lottery.domain.day.CloseToken;
import com.nuvana.lottery.domain.day.DayRefusal;
import com.nuvana.lottery.domain.day.NotSeenReason;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.DeliveryReference;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MovementId;
import com.nuvana.lottery.domain.pack.PackRefusal;
import com.nuvana.lottery.domain.pack.PackStatus;
import com.nuvana.lottery.domain.pack.PoliceReport;
import com.nuvana.lottery.domain.pack.ReturnReason;
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
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/** Turns the words of a command line into domain types. A wrong one is a usage error that names what is allowed. */
final class Converters {

    private Converters() {}

    /** Teaches them to a command and all below it. */
    static void teach(CommandLine line) {
        line.registerConverter(GameCode.class, parsing(GameCode::parse, "game_code"));
        line.registerConverter(EmployeeCode.class, parsing(EmployeeCode::parse, "employee_code"));
        line.registerConverter(CutOff.class, parsing(CutOff::parse, "cut_off"));
        line.registerConverter(ZoneId.class, parsing(Settings::parseZone, "zone"));
        line.registerConverter(Money.class, parsing(Money::parseDollars, "dollars"));
        line.registerConverter(BinLabel.class, parsing(BinLabel::parse, "label"));
        line.registerConverter(LayoutId.class, parsing(LayoutId::parse, "layout"));
        line.registerConverter(BackupName.class, Converters::backup);
        line.registerConverter(Note.class, Converters::note);
        checked(line);
        numbers(line);
        words(line);
    }

    /** Types whose constructor is the check. */
    private static void checked(CommandLine line) {
        line.registerConverter(BinNumber.class, making(text -> new BinNumber(Integer.parseInt(text)), "bin"));
        line.registerConverter(TicketNumber.class, making(TicketNumber::new, "ticket"));
        line.registerConverter(
                TicketPosition.class, making(text -> new TicketPosition(Integer.parseInt(text)), "position"));
        line.registerConverter(StateCode.class, making(text -> new StateCode(text.toUpperCase(Locale.ROOT)), "state"));
        line.registerConverter(StoreName.class, making(StoreName::new, "store_name"));
        line.registerConverter(PersonName.class, making(PersonName::new, "person_name"));
        line.registerConverter(CloseToken.class, making(CloseToken::new, "token"));
        line.registerConverter(MovementId.class, making(text -> new MovementId(UUID.fromString(text)), "movement"));
        line.registerConverter(DeliveryReference.class, making(DeliveryReference::new, "reference"));
        line.registerConverter(PoliceReport.class, making(PoliceReport::new, "report"));
        line.registerConverter(LocalDate.class, making(LocalDate::parse, "date"));
        line.registerConverter(BusinessDate.class, making(text -> new BusinessDate(LocalDate.parse(text)), "date"));
    }

    private static void numbers(CommandLine line) {
        line.registerConverter(Integer.class, making(Integer::valueOf, "number"));
        line.registerConverter(int.class, making(Integer::valueOf, "number"));
        line.registerConverter(Long.class, making(Long::valueOf, "number"));
        line.registerConverter(long.class, making(Long::valueOf, "number"));
        line.registerConverter(Path.class, making(Converters::path, "path"));
    }

    /** An empty path would be the folder one is in, which nobody means who gives no name. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a blank path");
        }
        return Path.of(text);
    }

    private static void words(CommandLine line) {
        line.registerConverter(Direction.class, word(Direction.class));
        line.registerConverter(GameStatus.class, word(GameStatus.class));
        line.registerConverter(Language.class, word(Language.class));
        line.registerConverter(MissingKind.class, word(MissingKind.class));
        line.registerConverter(
                NotSeenReason.class,
                listed(NotSeenReason.class, all -> new DayRefusal.NotSeenReasonRequired(List.of(), all)));
        line.registerConverter(PackStatus.class, word(PackStatus.class));
        line.registerConverter(ReturnReason.class, listed(ReturnReason.class, PackRefusal.ReturnReasonRequired::new));
        line.registerConverter(Role.class, word(Role.class));
        line.registerConverter(SettlePack.Cause.class, word(SettlePack.Cause.class));
    }

    /** A converter for an enum, as people type it: {@code not-in-bin}, whatever the case. */
    static <E extends Enum<E>> ITypeConverter<E> word(Class<E> type) {
        return text -> find(type, text).orElseThrow(() -> new WrongValue("one_of", typed(type)));
    }

    /** The same for a reason: one that is not in the list is refused like one that is absent. */
    private static <E extends Enum<E>> ITypeConverter<E> listed(Class<E> type, Function<List<E>, Refusal> refusal) {
        return text ->
                find(type, text).orElseThrow(() -> new RefusedValue(refusal.apply(List.of(type.getEnumConstants()))));
    }

    /** The constant that people mean by that text. */
    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    private static BackupName backup(String text) {
        return BackupName.parse(text).orElseThrow(() -> new WrongValue("backup"));
    }

    private static Note note(String text) {
        return Note.parse(text).fold(note -> note, why -> {
            if (text.length() > Note.LONGEST) {
                throw new RefusedValue(why);
            }
            throw new WrongValue("note");
        });
    }

    private static <E extends Enum<E>> String typed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static <T> ITypeConverter<T> parsing(
            Function<String, ? extends Outcome<T, ? extends Refusal>> parse, String key) {
        return text -> parse.apply(text).fold(value -> value, why -> {
            throw new WrongValue(key);
        });
    }

    /** For types whose constructor is the check. */
    private static <T> ITypeConverter<T> making(Function<String, T> make, String key) {
        return text -> {
            try {
                return make.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new WrongValue(key);
            }
        };
    }
}
