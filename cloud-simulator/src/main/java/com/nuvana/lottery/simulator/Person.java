package com.nuvana.lottery.simulator;

import com.nuvana.lottery.simulator.internal.rows.Json;
import com.nuvana.lottery.simulator.internal.rows.TableKind;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who works in a store. Managers are users of the office's programs; cashiers have a code of four digits.
 *
 * @param role STORE_MANAGER, SHIFT_MANAGER or CASHIER
 * @param code what a cashier logs in with; blank for others
 */
public record Person(String name, String role, String code, Optional<String> pinHash, Employment employment) {

    /** Whether a person still works there. */
    public enum Employment {
        ACTIVE,
        ENDED
    }

    /** A store manager without a PIN. */
    public static Person storeManager(String name) {
        return new Person(name, "STORE_MANAGER", "", Optional.empty(), Employment.ACTIVE);
    }

    /** A shift manager without a PIN. */
    public static Person shiftManager(String name) {
        return new Person(name, "SHIFT_MANAGER", "", Optional.empty(), Employment.ACTIVE);
    }

    /** A cashier without a PIN. */
    public static Person cashier(String name, String code) {
        return new Person(name, "CASHIER", code, Optional.empty(), Employment.ACTIVE);
    }

    /** The same with a PIN, as its bcrypt hash. */
    public Person withPinHash(String hash) {
        return new Person(name, role, code, Optional.of(hash), employment);
    }

    /** The same, gone. */
    public Person gone() {
        return new Person(name, role, code, pinHash, Employment.ENDED);
    }

    TableKind table() {
        return role.equals("CASHIER") ? TableKind.CASHIER : TableKind.USER;
    }

    ObjectNode fields() {
        ObjectNode fields = Json.object().put("name", name).put("role", role);
        if (role.equals("CASHIER")) {
            fields.put("employee_code", code);
        } else {
            fields.put("email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.test");
        }
        pinHash.ifPresentOrElse(hash -> fields.put("pin_hash", hash), () -> fields.putNull("pin_hash"));
        return fields.put("is_active", employment == Employment.ACTIVE);
    }

    /** Without the PIN. */
    @Override
    public String toString() {
        return "Person[" + name + ", " + role + "]";
    }
}
