package com.nuvana.lottery.simulator.internal.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on the loopback address, and on no other; a thread for each connection. */
public final class Listener implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final ServerSocket server;
    private final Desk desk;
    private final InstantSource time;
    private final Pauses pauses;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private Listener(ServerSocket server, Desk desk, InstantSource time, Pauses pauses) {
        this.server = server;
        this.desk = desk;
        this.time = time;
        this.pauses = pauses;
    }

    /** Listens from now on. */
    public static Listener on(int port, Desk desk, InstantSource time, Pauses pauses) {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            Listener listener = new Listener(server, desk, time, pauses);
            thread("simulator-accept", listener::accept).start();
            return listener;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                thread("simulator-connection", () -> serve(socket)).start();
            } catch (IOException e) {
                // It was closed while it waited.
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            new Connection(socket, desk, time).run();
        } finally {
            open.remove(socket);
        }
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Stops listening and breaks off every connection, as a killed server would. */
    @Override
    public void close() {
        pauses.stop();
        quietly(server);
        open.forEach(Listener::quietly);
    }

    private static void quietly(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
