package com.nuvana.lottery.sqlite.internal;

import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.ActorId;
import com.nuvana.lottery.domain.store.BinId;
import com.nuvana.lottery.domain.store.DayId;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads columns of a row as value objects. */
final class Columns {

    private final ResultSet row;

    Columns(ResultSet row) {
        this.row = row;
    }

    String text(String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new SQLException(column + " is empty");
        }
        return text;
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    long big(String column) throws SQLException {
        return row.getLong(column);
    }

    Optional<Integer> optionalNumber(String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    Optional<Long> optionalBig(String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    Optional<Instant> optionalInstant(String column) throws SQLException {
        return optionalBig(column).map(Instant::ofEpochMilli);
    }

    Money money(String column) throws SQLException {
        return new Money(row.getLong(column));
    }

    TicketPosition position(String column) throws SQLException {
        return new TicketPosition(row.getInt(column));
    }

    UUID id(String column) throws SQLException {
        return UUID.fromString(text(column));
    }

    Optional<UUID> optionalId(String column) throws SQLException {
        return optionalText(column).map(UUID::fromString);
    }

    Optional<BinId> optionalBin(String column) throws SQLException {
        return optionalId(column).map(BinId::new);
    }

    DayId day(String column) throws SQLException {
        return new DayId(id(column));
    }

    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String column, Class<E> type) throws SQLException {
        return optionalText(column).map(text -> Enum.valueOf(type, text));
    }

    /** The person in {@code prefix_id}, {@code prefix_name} and {@code prefix_role}. */
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
