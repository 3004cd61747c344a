package com.nuvana.lottery.verification.durability;

/**
 * A game as the model has it, with the arithmetic of its ticket numbers.
 *
 * @param first the lowest number on a ticket
 * @param up whether the lowest is sold first
 */
record ModelGame(String code, int cents, int size, int first, boolean up) {

    /** The printed number of the next ticket to be sold when that many are gone. */
    String face(int gone) {
        return String.format("%03d", up ? first + gone : first + size - 1 - gone);
    }

    /** How many tickets are gone when the next one bears that number. */
    int gone(String face) {
        int number = Integer.parseInt(face);
        return up ? number - first : first + size - 1 - number;
    }

    ModelGame at(int price) {
        return new ModelGame(code, price, size, first, up);
    }

    /** Its row in a catalogue. */
    String row() {
        return String.format(
                "%s,Game_%s,%d.%02d,%d,%03d,%03d,%s,ACTIVE",
                code, code, cents / 100, cents % 100, size, first, first + size - 1, up ? "UP" : "DOWN");
    }
}
