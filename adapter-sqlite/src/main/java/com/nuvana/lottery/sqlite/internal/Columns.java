package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.PackNumber;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import com.nuvana.lottery.domain.ticket.TicketRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The columns of the present row, by name, as values of ours: the counterpart of {@link StoredForm}. */
final class Columns {

    private final ResultSet row;

    Columns(ResultSet row) {
        this.row = row;
    }

    String text(String name) throws SQLException {
        return row.getString(name);
    }

    Optional<String> optionalText(String name) throws SQLException {
        return Optional.ofNullable(row.getString(name));
    }

    <T> Optional<T> optionalText(String name, Function<String, T> make) throws SQLException {
        return optionalText(name).map(make);
    }

    UUID uuid(String name) throws SQLException {
        return UUID.fromString(row.getString(name));
    }

    <T> Optional<T> optionalUuid(String name, Function<UUID, T> make) throws SQLException {
        return optionalText(name).map(UUID::fromString).map(make);
    }

    int number(String name) throws SQLException {
        return row.getInt(name);
    }

    long large(String name) throws SQLException {
        return row.getLong(name);
    }

    Optional<Integer> optionalNumber(String name) throws SQLException {
        int value = row.getInt(name);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    Instant instant(String name) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(name));
    }

    Optional<Instant> optionalInstant(String name) throws SQLException {
        long value = row.getLong(name);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
    }

    Money money(String name) throws SQLException {
        return new Money(row.getLong(name));
    }

    Optional<Money> optionalMoney(String name) throws SQLException {
        long value = row.getLong(name);
        return row.wasNull() ? Optional.empty() : Optional.of(new Money(value));
    }

    <E extends Enum<E>> E word(String name, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(name));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type) throws SQLException {
        return optionalText(name).map(word -> Enum.valueOf(type, word));
    }

    Optional<Direction> direction() throws SQLException {
        return optionalWord("direction", Direction.class);
    }

    Optional<BinId> optionalBin(String name) throws SQLException {
        return optionalUuid(name, BinId::new);
    }

    Optional<Note> note() throws SQLException {
        return optionalText("note", Note::new);
    }

    Optional<TicketNumber> ticket(String name) throws SQLException {
        return optionalText(name, TicketNumber::new);
    }

    /** Columns {@code game_code} and {@code pack_number}. */
    PackKey key() throws SQLException {
        return new PackKey(new GameCode(text("game_code")), new PackNumber(text("pack_number")));
    }

    /** Columns {@code from_position} and {@code to_position}. */
    TicketRange range() throws SQLException {
        return new TicketRange(new TicketPosition(number("from_position")), new TicketPosition(number("to_position")));
    }

    /** The three columns of a person who acted, such as {@code actor_id}, {@code actor_name} and {@code actor_role}. */
    Actor actor(String prefix) throws SQLException {
        return new Actor(
                new ActorId(text(prefix + "_id")),
                new PersonName(text(prefix + "_name")),
                word(prefix + "_role", Role.class));
    }

    Optional<Actor> optionalActor(String prefix) throws SQLException {
        return optionalText(prefix + "_id").isPresent() ? Optional.of(actor(prefix)) : Optional.empty();
    }
}
