package com.nuvana.lottery.verification.architecture;

/** The packages of our modules below one root: the real one, or that of a rule's samples. */
record Root(String name) {

    /** Where all our code is. */
    static final Root LOTTERY = new Root("com.nuvana.lottery");

    String all() {
        return name + "..";
    }

    String domain() {
        return name + ".domain..";
    }

    String app() {
        return name + ".app..";
    }

    String ports() {
        return name + ".app.port";
    }

    String sqlite() {
        return name + ".sqlite..";
    }

    String cloud() {
        return name + ".cloud..";
    }

    String simulator() {
        return name + ".simulator..";
    }

    String embed() {
        return name + ".embed..";
    }

    String cli() {
        return name + ".cli..";
    }

    String desktop() {
        return name + ".desktop..";
    }
}
