package com.nuvana.lottery.app.audit;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.domain.store.Actor;
import java.util.Optional;

/** A command as the audit journal names it. Every command that writes is one. */
public interface Audited {

    /** The stable word of the command, such as {@code receivePacks}. */
    String command();

    /** Who gave it. */
    Actor by();

    /** Who allowed it, where somebody had to. */
    default Optional<Actor> approver() {
        return Optional.empty();
    }

    /**
     * What the command asked for, beyond what its movements and facts say; what came of it is entered with
     * {@link com.nuvana.lottery.app.port.Tx#enter}. PINs, PIN hashes and keys are never part of
     * it.
     */
    default Json.Obj detail() {
        return Json.Obj.EMPTY;
    }
}
