package com.nuvana.lottery.app.testkit;

import com.nuvana.lottery.domain.game.Game;
import com.nuvana.lottery.domain.game.GameCode;
import com.nuvana.lottery.domain.game.GameId;
import com.nuvana.lottery.domain.game.GameName;
import com.nuvana.lottery.domain.game.GameStatus;
import com.nuvana.lottery.domain.money.Money;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.PackSize;
import java.util.Optional;

/** Describes a game. Immutable; its id follows from its code. */
public final class GameFixture {

    private final Game game;

    private GameFixture(Game game) {
        this.game = game;
    }

    static GameFixture texan() {
        return new GameFixture(new Game(
                idOf("2029"),
                new GameCode("2029"),
                new GameName("Lucky Stars"),
                new Money(500),
                new PackSize(75),
                Optional.of(new FirstTicket(1)),
                Optional.of(Direction.UP),
                GameStatus.ACTIVE));
    }

    private static GameId idOf(String code) {
        return new GameId(NamedIds.of("game " + new GameCode(code).canonical()));
    }

    /** The game of another code, and with it of another id. */
    public GameFixture coded(String code) {
        return new GameFixture(new Game(
                idOf(code),
                new GameCode(code),
                game.name(),
                game.price(),
                game.size(),
                game.first(),
                game.direction(),
                game.status()));
    }

    /** The game under another name. */
    public GameFixture named(String name) {
        return new GameFixture(new Game(
                game.id(),
                game.code(),
                new GameName(name),
                game.price(),
                game.size(),
                game.first(),
                game.direction(),
                game.status()));
    }

    /** The game at another price, in cents. */
    public GameFixture at(long cents) {
        return new GameFixture(new Game(
                game.id(),
                game.code(),
                game.name(),
                new Money(cents),
                game.size(),
                game.first(),
                game.direction(),
                game.status()));
    }

    /** The game in packs of that many tickets. */
    public GameFixture inPacksOf(int tickets) {
        return new GameFixture(new Game(
                game.id(),
                game.code(),
                game.name(),
                game.price(),
                new PackSize(tickets),
                game.first(),
                game.direction(),
                game.status()));
    }

    /** The game numbered from 0 or 1. */
    public GameFixture numberedFrom(int first) {
        return numbered(Optional.of(new FirstTicket(first)), game.direction());
    }

    /** The game sold from that end. */
    public GameFixture sold(Direction direction) {
        return numbered(game.first(), Optional.of(direction));
    }

    /** The game with neither its first ticket nor its direction known. */
    public GameFixture ofUnknownNumbering() {
        return numbered(Optional.empty(), Optional.empty());
    }

    /** The game without a direction of its own. */
    public GameFixture ofUnknownDirection() {
        return numbered(game.first(), Optional.empty());
    }

    private GameFixture numbered(Optional<FirstTicket> first, Optional<Direction> direction) {
        return new GameFixture(new Game(
                game.id(), game.code(), game.name(), game.price(), game.size(), first, direction, game.status()));
    }

    /** The game in that status. */
    public GameFixture being(GameStatus status) {
        return new GameFixture(new Game(
                game.id(),
                game.code(),
                game.name(),
                game.price(),
                game.size(),
                game.first(),
                game.direction(),
                status));
    }

    /** The game. */
    public Game build() {
        return game;
    }
}
