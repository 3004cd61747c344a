package com.nuvana.lottery.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A standard stream whose reader may have read enough and gone, as {@code head} does: that is no error. */
final class UnreadPipe extends FilterOutputStream {

    /** How POSIX systems say that the other end of a pipe is closed. */
    private static final String GONE = "Broken pipe";

    UnreadPipe(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (!GONE.equals(e.getMessage())) {
                throw e;
            }
        }
    }
}
