package com.nuvana.lottery.embed;

import com.nuvana.lottery.app.employee.ChangePin;
import com.nuvana.lottery.app.employee.CheckPin;
import com.nuvana.lottery.cli.tester.Person;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.Authority;

/**
 * Hashes the PINs of a test's store anew, at the least cost that bcrypt has: they are checked as always, and some two
 * hundred command lines do not wait a tenth of a second each.
 */
public final class QuickPins {

    private static final int LEAST_COST = 4;

    private QuickPins() {}

    /** The same PINs for the same people. */
    public static void in(LotteryConfig config) {
        try (Lottery lottery = Lottery.open(config)) {
            ChangePin change = new ChangePin(lottery.unitOfWork(), new BcryptPinHasher(LEAST_COST));
            Authority boss = lottery.employees()
                    .checkPin()
                    .handle(new CheckPin.Query(
                            new EmployeeCode(Person.STORE_MANAGER.code()), new Pin(Person.STORE_MANAGER.pin())))
                    .fold(Authority::of, why -> {
                        throw new IllegalStateException(why.code());
                    });
            for (Person person : Person.values()) {
                change.handle(new ChangePin.Command(new EmployeeCode(person.code()), new Pin(person.pin()), boss))
                        .fold(employee -> employee, why -> {
                            throw new IllegalStateException(why.code());
                        });
            }
        }
    }
}
