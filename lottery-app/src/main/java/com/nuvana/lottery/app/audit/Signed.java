package com.nuvana.lottery.app.audit;

import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Authority;
import java.util.Optional;

/** A command that carries who gives it and who allows it as one. */
public interface Signed extends Audited {

    /** Who gives the command, and who allows it. */
    Authority who();

    @Override
    default Actor by() {
        return who().by();
    }

    @Override
    default Optional<Actor> approver() {
        return who().approver();
    }
}
