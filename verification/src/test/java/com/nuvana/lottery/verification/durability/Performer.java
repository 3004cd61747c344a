package com.nuvana.lottery.verification.durability;

import com.nuvana.lottery.app.employee.CheckPin;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.employee.EmployeeCode;
import com.nuvana.lottery.domain.employee.Pin;
import com.nuvana.lottery.embed.Lottery;

/** Carries acts out through the product's front door. What is refused against the plan is a fault. */
public final class Performer {

    private final Lottery lottery;
    private final PerformedPacks packs;
    private final PerformedDays days;
    private final PerformedOffice office;

    public Performer(Lottery lottery) {
        this.lottery = lottery;
        this.packs = new PerformedPacks(lottery);
        this.days = new PerformedDays(lottery);
        this.office = new PerformedOffice(lottery);
    }

    /** Does it; when this returns, it is booked. The clock of the store has to show the time of the act. */
    public void perform(Act act) {
        if (act.command().equals("checkPin")) {
            checkPin(act);
        } else {
            outcome(act).fold(value -> "", why -> {
                throw new IllegalStateException(act.text() + " is refused: " + why.code() + " " + why);
            });
        }
    }

    private Outcome<?, Refusal> outcome(Act act) {
        return switch (act.command()) {
            case "setUpStore", "importGames", "createBins", "renameBin", "removeBin", "changeSetting", "enableLayout" ->
                office.outcome(act);
            case "addEmployee", "deactivateEmployee", "unlockEmployee", "changePin" -> office.people(act);
            case "initialiseDay", "completeOnboarding", "saveDraft", "prepareClose", "commitClose", "cancelClose" ->
                days.outcome(act);
            default -> packs.outcome(act);
        };
    }

    private void checkPin(Act act) {
        CheckPin.Query query = new CheckPin.Query(new EmployeeCode(act.word(0)), new Pin(act.word(1)));
        String said = lottery.employees().checkPin().handle(query).fold(actor -> "right", why -> why.code());
        if (!said.equals(act.word(2).equals("right") ? "right" : "PIN_WRONG")) {
            throw new IllegalStateException(act.text() + " is answered with " + said);
        }
    }
}
