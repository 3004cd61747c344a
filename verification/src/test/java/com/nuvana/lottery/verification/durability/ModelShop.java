package com.nuvana.lottery.verification.durability;

/**
 * What the books of a shop must say after the acts that were acknowledged: a second telling of the rules of packs, days
 * and facts, by other arithmetic than the product's. Not thread-safe.
 */
public final class ModelShop {

    private final ModelBooks books;
    private final ModelPacks packs;
    private final ModelDays days;
    private final ModelOffice office;

    private ModelShop(ModelBooks books) {
        this.books = books;
        this.packs = new ModelPacks(books);
        this.days = new ModelDays(books);
        this.office = new ModelOffice(books);
    }

    /** A store that was just made. */
    public static ModelShop empty() {
        return new ModelShop(new ModelBooks());
    }

    /** The same shop, to go another way with it. */
    public ModelShop copy() {
        return new ModelShop(books.copy());
    }

    /** The same shop after one more act. */
    public ModelShop after(Act act) {
        ModelShop next = copy();
        next.take(act);
        return next;
    }

    /** What a checker has to see now. */
    public SeenBooks seen() {
        return books.seen();
    }

    ModelBooks books() {
        return books;
    }

    /** Takes note of an act that was acknowledged. */
    public void take(Act act) {
        switch (act.command()) {
            case "setUpStore", "importGames", "createBins", "renameBin", "removeBin", "changeSetting", "enableLayout" ->
                office.take(act);
            case "addEmployee", "deactivateEmployee", "unlockEmployee", "changePin", "checkPin" -> office.people(act);
            case "initialiseDay", "completeOnboarding", "saveDraft", "prepareClose", "commitClose", "cancelClose" ->
                days.take(act);
            default -> packs.take(act);
        }
        if (!act.command().equals("checkPin")) {
            books.entry(act.command());
        }
    }
}
