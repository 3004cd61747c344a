package com.nuvana.lottery.app.story;

import com.nuvana.lottery.app.pack.ActivatePack;
import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Occupied;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.ticket.Direction;
import java.util.Optional;

/** Somebody about to put a pack on sale. Immutable. */
public record Putting(
        Clerk clerk, String pack, Optional<Direction> direction, Optional<Note> reason, Optional<Occupied> occupied) {

    static Putting of(Clerk clerk, String pack) {
        return new Putting(clerk, pack, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Sold from that end. */
    public Putting sold(Direction chosen) {
        return new Putting(clerk, pack, Optional.of(chosen), reason, occupied);
    }

    /** For that reason. */
    public Putting because(String words) {
        return new Putting(clerk, pack, direction, Optional.of(new Note(words)), occupied);
    }

    /** In the place of a pack, of which that becomes. */
    public Putting inPlaceOf(String occupant, OccupantChoice choice) {
        return new Putting(
                clerk,
                pack,
                direction,
                reason,
                Optional.of(new Occupied(clerk.shop().key(occupant), choice)));
    }

    /** Does it. */
    public Outcome<Activation, Refusal> intoBin(int bin) {
        CornerShop shop = clerk.shop();
        return shop.finds(pack)
                .then(found -> new ActivatePack(shop.work(), shop.books())
                        .handle(new ActivatePack.Command(
                                found.pack().id(),
                                new BinNumber(bin),
                                direction,
                                found.face(),
                                reason,
                                occupied,
                                EntryMethod.SCAN,
                                clerk.who())));
    }
}
