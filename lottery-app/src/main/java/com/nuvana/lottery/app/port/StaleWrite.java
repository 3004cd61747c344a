package com.nuvana.lottery.app.port;

/**
 * A row was not in the state in which the work had read it. Writes are done one at a time, so this is a bug of ours or
 * a file altered from outside; everything is rolled back.
 */
public final class StaleWrite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the row and the state expected. */
    public StaleWrite(String message) {
        super(message);
    }
}
