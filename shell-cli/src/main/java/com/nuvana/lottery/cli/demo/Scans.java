package com.nuvana.lottery.cli.demo;

import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Random;

/** The codes on the back of the played store's tickets: 24 digits, game 4, pack 7, ticket 3 and ten that say nothing. */
final class Scans {

    private final Random random;

    Scans(Random random) {
        this.random = random;
    }

    String of(Pack pack, TicketNumber ticket) {
        return of(pack.key().game().text(), pack.key().number().text(), ticket.digits());
    }

    String of(String game, String pack, String ticket) {
        StringBuilder code = new StringBuilder(game).append(pack).append(ticket);
        for (int i = 0; i < 10; i++) {
            code.append((char) ('0' + random.nextInt(10)));
        }
        return code.toString();
    }
}
