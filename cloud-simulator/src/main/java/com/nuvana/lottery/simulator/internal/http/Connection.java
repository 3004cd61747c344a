package com.nuvana.lottery.simulator.internal.http;

import com.nuvana.lottery.simulator.internal.routes.Request;
import com.nuvana.lottery.simulator.internal.rows.Bytes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** One kept-alive connection: answers its requests in turn until one of both ends has enough. */
final class Connection implements Runnable {

    private static final Map<Integer, String> REASONS = Map.of(
            200,
            "OK",
            201,
            "Created",
            400,
            "Bad Request",
            401,
            "Unauthorized",
            404,
            "Not Found",
            409,
            "Conflict",
            422,
            "Unprocessable Entity",
            429,
            "Too Many Requests",
            500,
            "Internal Server Error");

    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Socket socket;
    private final Desk desk;
    private final InstantSource time;

    Connection(Socket socket, Desk desk, InstantSource time) {
        this.socket = socket;
        this.desk = desk;
        this.time = time;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            Wire wire = new Wire(socket);
            RequestReader reader = new RequestReader(new BufferedInputStream(socket.getInputStream()));
            Optional<RequestReader.Incoming> incoming = reader.next(wire);
            while (incoming.isPresent()) {
                answer(incoming.get(), wire);
                boolean goesOn = wire.isOpen() && !incoming.get().isLast();
                incoming = goesOn ? reader.next(wire) : Optional.empty();
            }
        } catch (IOException | IllegalArgumentException e) {
            // Whoever is at the other end has gone, or does not speak HTTP: there is nobody to be told.
            return;
        }
    }

    private void answer(RequestReader.Incoming incoming, Wire wire) throws IOException {
        Request request = new Request(
                desk.nextNumber(),
                incoming.method(),
                incoming.path(),
                incoming.query(),
                incoming.headers(),
                incoming.body(),
                socket.getInetAddress().getHostAddress());
        Delivery delivery = desk.answer(request);
        delivery.manner().send(wire, head(delivery), delivery.body());
    }

    private Bytes head(Delivery delivery) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(delivery.status())
                .append(' ')
                .append(REASONS.getOrDefault(delivery.status(), "Other"))
                .append("\r\nDate: ")
                .append(DATE.format(time.instant()))
                .append("\r\nContent-Length: ")
                .append(delivery.body().size());
        delivery.headers()
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(value));
        return Bytes.of(head.append("\r\n\r\n").toString(), StandardCharsets.ISO_8859_1);
    }
}
