package com.nuvana.lottery.cli;

/** A person at a keyboard and a screen. */
public interface Terminal {

    /** Asks for something that is not shown while it is typed; empty when the input has ended. */
    String askSecret(String prompt);
}
