package com.nuvana.lottery.verification.durability;

/**
 * A pack as the model has it.
 *
 * @param bin its number, 0 for none
 * @param settled cause and cents, empty for unsettled
 * @param writtenOff in cents, empty for not
 * @param wasOnSale whether it has ever been on sale, so that its direction is chosen
 */
record ModelPack(
        String game, String state, int position, int bin, String settled, String writtenOff, boolean wasOnSale) {

    static ModelPack entered(String game, int position) {
        return new ModelPack(game, "RECEIVED", position, 0, "", "", false);
    }

    ModelPack in(String next, int at, int where) {
        return new ModelPack(game, next, at, where, settled, "", wasOnSale || next.equals("ACTIVE"));
    }

    ModelPack at(int position) {
        return new ModelPack(game, state, position, bin, settled, writtenOff, wasOnSale);
    }

    ModelPack settled(String cause) {
        return new ModelPack(game, state, position, bin, cause, writtenOff, wasOnSale);
    }

    ModelPack writtenOff(String cents) {
        return new ModelPack(game, state, position, bin, settled, cents, wasOnSale);
    }

    boolean is(String what) {
        return state.equals(what);
    }

    /** How {@link SeenBooks} puts it. */
    String text() {
        return state + " " + position + (bin == 0 ? "" : " bin " + bin)
                + (settled.isEmpty() ? "" : " settled " + settled)
                + (writtenOff.isEmpty() ? "" : " written off " + writtenOff);
    }
}
