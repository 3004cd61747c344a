package com.nuvana.lottery.cli.tester;

/** Who works in the store of the tests. */
public enum Person {
    /** Ana Ruiz, who set the store up. */
    STORE_MANAGER("56", "Ana Ruiz", "store-manager", "4711"),
    /** Sam Carter. */
    SHIFT_MANAGER("34", "Sam Carter", "shift-manager", "2580"),
    /** Luis Vega. */
    CASHIER("12", "Luis Vega", "cashier", "1357");

    private final String code;
    private final String fullName;
    private final String role;
    private final String pin;

    Person(String code, String fullName, String role, String pin) {
        this.code = code;
        this.fullName = fullName;
        this.role = role;
        this.pin = pin;
    }

    /** What goes after {@code --as}. */
    public String code() {
        return code;
    }

    /** The name. */
    public String fullName() {
        return fullName;
    }

    /** What goes after {@code --role}. */
    public String role() {
        return role;
    }

    /** The PIN. */
    public String pin() {
        return pin;
    }
}
