package com.nuvana.lottery.domain.ticket;

/** The end of the pack from which tickets are sold. */
public enum Direction {
    /** The lowest number is sold first. */
    UP,
    /** The highest number is sold first. */
    DOWN;

    /** The other end. */
    public Direction opposite() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> UP;
        };
    }
}
