package com.nuvana.lottery.app;

import com.nuvana.lottery.app.story.Clerk;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.store.Role;
import java.util.function.Function;

/** A command of one use case that only the role of its giver can stop. */
record RoleCase(Class<?> useCase, Role least, Need need, Function<Clerk, Outcome<?, Refusal>> command) {

    /** What somebody below the role needs. */
    enum Need {
        /** Nobody is below. */
        NOTHING,
        /** An approval suffices. */
        APPROVAL,
        /** Nothing helps. */
        IN_PERSON,
        /** Nobody is logged in yet: the command names the person who gives it. */
        NAMES_ITS_GIVER
    }

    /** The command, given by somebody. */
    Outcome<?, Refusal> given(Clerk by) {
        return command.apply(by);
    }

    @Override
    public String toString() {
        return useCase.getSimpleName();
    }
}
