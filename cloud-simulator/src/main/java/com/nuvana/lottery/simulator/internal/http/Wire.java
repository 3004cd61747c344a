package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.internal.rows.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** The end of a connection on which answers go out. */
public final class Wire {

    private final Socket socket;
    private final OutputStream out;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    void write(Bytes bytes) throws IOException {
        out.write(bytes.toArray());
    }

    /** Says that nothing more will come. */
    void end() throws IOException {
        socket.close();
    }

    /** Tears the connection down, so that the other end is told that it was reset. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    boolean isOpen() {
        return !socket.isClosed();
    }
}
