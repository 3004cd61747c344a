package com.nuvana.lottery.cli.demo;

import com.nuvana.lottery.app.employee.AddEmployee;
import com.nuvana.lottery.app.employee.CheckPin;
import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.store.SetUpStore;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.domain.store.Actor;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.CutOff;
import com.nuvana.lottery.domain.store.PersonName;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.StoreName;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.embed.Lottery;
import java.time.ZoneId;
import java.util.Optional;

/** The shop of the played day and the people in it. */
record DemoShop(Lottery lottery, Actor manager, Actor shiftManager, Actor cashier) {

    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    static final int BINS = 24;

    /** Who logs in with which PIN; the demo tells, so that a person can go on by hand. */
    enum Person {
        MANAGER("1", "Maria Lopez", Role.STORE_MANAGER, "4711"),
        SHIFT_MANAGER("2", "Sam Carter", Role.SHIFT_MANAGER, "2580"),
        CASHIER("3", "Alex Reed", Role.CASHIER, "1357");

        private final String code;
        private final String name;
        private final Role role;
        private final String pin;

        Person(String code, String name, Role role, String pin) {
            this.code = code;
            this.name = name;
            this.role = role;
            this.pin = pin;
        }

        String code() {
            return code;
        }

        String pin() {
            return pin;
        }
    }

    /** Sets the shop up in a new store: a Texas shop that loads its packs from the lowest number. */
    static DemoShop open(Lottery lottery) {
        Settings settings =
                Settings.of(ZONE, new CutOff(18 * 60), new StateCode("TX")).withDirection(Direction.UP);
        Person first = Person.MANAGER;
        SetUpStore.SetUp setUp = accepted(lottery.store()
                .setUp()
                .handle(new SetUpStore.Request(
                        new StoreName("Corner Store"),
                        settings,
                        BINS,
                        new EmployeeCode(first.code()),
                        new PersonName(first.name),
                        new Pin(first.pin()))));
        Authority manager = Authority.of(setUp.manager());
        return new DemoShop(
                lottery,
                setUp.manager(),
                hired(lottery, manager, Person.SHIFT_MANAGER),
                hired(lottery, manager, Person.CASHIER));
    }

    private static Actor hired(Lottery lottery, Authority manager, Person person) {
        EmployeeCode code = new EmployeeCode(person.code());
        Pin pin = new Pin(person.pin());
        accepted(lottery.employees()
                .add()
                .handle(new AddEmployee.Command(code, new PersonName(person.name), person.role, pin, manager)));
        return accepted(lottery.employees().checkPin().handle(new CheckPin.Query(code, pin)));
    }

    /** Imports the catalogue; answers how many games it has. */
    int imports(CatalogueTable table) {
        return accepted(lottery.store()
                        .importGames()
                        .handle(new ImportGames.Command(table, ImportGames.BadRows.STOP, Authority.of(manager))))
                .rows()
                .size();
    }

    Authority alone() {
        return Authority.of(cashier);
    }

    Authority approved() {
        return new Authority(cashier, Optional.of(shiftManager));
    }

    /** The accepted value; the played day has no room for a refusal that it does not expect. */
    static <T> T accepted(Outcome<T, Refusal> outcome) {
        return outcome.fold(value -> value, why -> {
            throw new IllegalStateException("the demo met a refusal it does not play: " + why);
        });
    }

    /** The refusal that the played day expects. */
    static Refusal refused(Outcome<?, Refusal> outcome) {
        return outcome.fold(
                value -> {
                    throw new IllegalStateException("the demo expected a refusal, and this was accepted: " + value);
                },
                why -> why);
    }
}
