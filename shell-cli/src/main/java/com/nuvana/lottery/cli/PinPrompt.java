package com.nuvana.lottery.cli;

import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.Pin;
import java.util.Optional;

/** Gets PINs: from a variable of the environment, else from the person at the terminal. Never waits without one. */
public final class PinPrompt {

    private final Surroundings surroundings;
    private final Words words;

    PinPrompt(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    /**
     * A PIN by that variable, or asked for with the text of {@code key} about {@code whom}. Refused PIN_MALFORMED. Throws
     * {@link UsageException} where there is neither.
     */
    public Outcome<Pin, Refusal> pin(String variable, String key, String whom) {
        Optional<String> typed = surroundings
                .variable(variable)
                .or(() -> surroundings
                        .terminal()
                        .map(terminal -> terminal.askSecret(words.text(key, "code", whom) + " ")));
        String text =
                typed.orElseThrow(() -> new UsageException("usage.pin_needed", "code", whom, "variable", variable));
        return Outcome.from(Pin.parse(text.strip()));
    }
}
