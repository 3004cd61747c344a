package com.nuvana.lottery.domain.game;

import com.nuvana.lottery.domain.Refusal;

/** Why a game, or data about one, is not accepted. */
public sealed interface GameRefusal extends Refusal {

    /** No game of that code is in the catalogue. */
    record GameUnknown(GameCode game) implements GameRefusal {
        @Override
        public String code() {
            return "GAME_UNKNOWN";
        }
    }

    /** The game is INACTIVE or DISCONTINUED. */
    record GameNotActive(GameCode game, GameStatus status) implements GameRefusal {
        @Override
        public String code() {
            return "GAME_NOT_ACTIVE";
        }
    }

    /** Pack size, price, value or width do not fit together. */
    record GameDataInvalid(String game, String field, String why) implements GameRefusal {
        @Override
        public String code() {
            return "GAME_DATA_INVALID";
        }
    }

    /** The first ticket (import, receive) or the direction (activate, onboard) is known from nowhere. */
    record GameNumberingUnknown(GameCode game) implements GameRefusal {
        @Override
        public String code() {
            return "GAME_NUMBERING_UNKNOWN";
        }
    }

    /**
     * A row of a catalogue that cannot be used. Rows count from 1, without the header and empty lines; a row in quotes
     * that spans lines counts once. 0 is the header.
     */
    record CatalogueInvalid(int row, String column, String why) implements GameRefusal {
        @Override
        public String code() {
            return "CATALOGUE_INVALID";
        }
    }
}
