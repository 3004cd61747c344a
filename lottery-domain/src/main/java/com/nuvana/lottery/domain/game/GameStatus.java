package com.nuvana.lottery.domain.game;

/** Whether packs of a game may come in and go on sale. */
public enum GameStatus {
    /** Everything is allowed. */
    ACTIVE,
    /** No receiving and no activating; packs already on sale go on as before. */
    INACTIVE,
    /** As {@link #INACTIVE}: the lottery has ended the game. */
    DISCONTINUED
}
