package com.nuvana.lottery.cli;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.employee.CheckPin;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.StoreRefusal;
import java.util.Optional;

/** Checks who gives a command, {@code --as}, and who allows it, {@code --approver}. Each check is an act of its own. */
public final class Login {

    private final StoreSession store;
    private final GlobalOptions options;
    private final PinPrompt prompt;

    Login(StoreSession store, GlobalOptions options, PinPrompt prompt) {
        this.store = store;
        this.options = options;
        this.prompt = prompt;
    }

    /** Who gives the command and who allows it. Refused NOT_AUTHENTICATED, PIN_MALFORMED, PIN_WRONG, PIN_LOCKED. */
    public Outcome<Authority, Refusal> who() {
        return options.as()
                .map(code -> check(code, "LOTTERY_PIN", "prompt.pin"))
                .orElseGet(() -> refused(new StoreRefusal.NotAuthenticated()))
                .then(actor -> approver().map(approver -> new Authority(actor, approver)));
    }

    private Outcome<Optional<Actor>, Refusal> approver() {
        return options.approver()
                .map(code -> check(code, "LOTTERY_APPROVER_PIN", "prompt.approver_pin")
                        .map(Optional::of))
                .orElseGet(() -> accepted(Optional.empty()));
    }

    private Outcome<Actor, Refusal> check(EmployeeCode code, String variable, String key) {
        return prompt.pin(variable, key, code.digits())
                .then(pin -> store.lottery().employees().checkPin().handle(new CheckPin.Query(code, pin)));
    }
}
