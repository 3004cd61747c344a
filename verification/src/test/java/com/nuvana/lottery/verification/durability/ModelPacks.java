package com.nuvana.lottery.verification.durability;

/** The packs of the model: where each act leads, what it sells and what it tells. */
final class ModelPacks {

    private final ModelBooks books;

    ModelPacks(ModelBooks books) {
        this.books = books;
    }

    void take(Act act) {
        String name = act.word(0);
        switch (act.command()) {
            case "receivePacks" -> act.words().forEach(this::receive);
            case "onboardPack" -> onboard(name, act.word(1), act.number(2));
            case "activatePack" -> activate(act);
            case "countPack" ->
                reached(name, "COUNTED", "ACTIVE", act.word(1), books.pack(name).bin());
            case "depletePack" -> {
                soldOut(name, books.game(name).cents());
                isUndoable(name);
            }
            case "returnPack" -> reached(name, "RETURNED", "RETURNED", act.word(1), 0);
            case "backToStock" -> reached(name, "RESTOCKED", "RECEIVED", act.word(1), 0);
            case "reportMissing" -> reached(name, "REPORTED_MISSING", "MISSING", act.word(1), 0);
            case "recoverPack" -> recover(name, act.word(1));
            case "movePack" -> move(name, act.number(1));
            case "writeOffPack" -> writeOff(name);
            case "settlePack" -> settle(name, "MANUAL", books.game(name).cents());
            case "undoAct" -> undo(name);
            case "correctLine" -> correct(name, act.number(1), act.number(2));
            default -> throw new IllegalArgumentException(act.text());
        }
    }

    private void isUndoable(String name) {
        int latest = books.ledger.size();
        while (!books.ledger.get(latest - 1).pack().equals(name)
                || books.ledger.get(latest - 1).kind().equals("SETTLED")) {
            latest--;
        }
        books.undoable.put(name, latest);
    }

    private void told(String name, String kind) {
        books.fact("pack:" + name, kind);
    }

    private void receive(String name) {
        books.book(
                name,
                "RECEIVED",
                ModelPack.entered(name.substring(0, 5), 0),
                books.game(name).cents());
        told(name, "PACK_RECEIVED");
    }

    private void onboard(String name, String face, int bin) {
        ModelGame game = books.game(name);
        ModelPack entered = ModelPack.entered(game.code(), game.gone(face));
        books.book(name, "ONBOARDED", entered, game.cents());
        books.book(name, "ACTIVATED", entered.in("ACTIVE", entered.position(), bin), game.cents());
        told(name, "PACK_ONBOARDED");
        isUndoable(name);
    }

    /** {@code PACK BIN}, and perhaps {@code FATE OCCUPANT [BIN]} or {@code AHEAD FACE}. */
    private void activate(Act act) {
        String name = act.word(0);
        String how = act.has(2) ? act.word(2) : "";
        switch (how) {
            case "" -> {}
            case "SOLD_OUT" -> soldOut(act.word(3), books.game(act.word(3)).cents());
            case "BACK_TO_STOCK" -> reached(act.word(3), "RESTOCKED", "RECEIVED", "-", 0);
            case "RETURN" -> reached(act.word(3), "RETURNED", "RETURNED", "-", 0);
            case "MOVE_TO" -> move(act.word(3), act.number(4));
            case "AHEAD" -> {}
            default -> throw new IllegalArgumentException(act.text());
        }
        if (act.has(3) && !how.equals("AHEAD")) {
            books.undoable.remove(act.word(3));
        }
        ModelPack pack = books.pack(name);
        int price = books.game(name).cents();
        books.book(name, "ACTIVATED", pack.in("ACTIVE", pack.position(), act.number(1)), price);
        told(name, "PACK_ACTIVATED");
        isUndoable(name);
        if (how.equals("AHEAD")) {
            int gone = reached(name, "COUNTED", "ACTIVE", act.word(3), act.number(1));
            books.raise("COUNT_GAP", name, gone, price);
        }
    }

    /** The pack leads there with the face that was read, or as it stood; answers how many tickets are gone. */
    private int reached(String name, String kind, String state, String face, int bin) {
        ModelPack pack = books.pack(name);
        ModelGame game = books.game(name);
        int to = face.equals("-") ? pack.position() : game.gone(face);
        books.book(name, kind, pack.in(state, to, bin), game.cents());
        told(name, kind.equals("REPORTED_MISSING") ? "PACK_REPORTED_MISSING" : "PACK_" + kind);
        if (kind.equals("RETURNED") || kind.equals("REPORTED_MISSING")) {
            isUndoable(name);
        } else {
            books.undoable.remove(name);
        }
        return to - pack.position();
    }

    void soldOut(String name, int price) {
        ModelPack pack = books.pack(name);
        books.book(name, "DEPLETED", pack.in("DEPLETED", books.game(name).size(), 0), price);
        told(name, "PACK_DEPLETED");
        if (books.settlesAtSoldOut && pack.settled().isEmpty()) {
            settle(name, "SOLD_OUT", price);
        }
        books.undoable.remove(name);
    }

    private void settle(String name, String cause, int price) {
        ModelPack pack = books.pack(name);
        String cents = price * books.game(name).size() + "c";
        books.book(name, "SETTLED", pack.settled(cause + " " + cents), price, " charge " + cents);
        told(name, "PACK_SETTLED");
    }

    private void recover(String name, String face) {
        int gone = reached(name, "RECOVERED", "RECEIVED", face, 0);
        if (gone > 0) {
            books.raise("COUNT_GAP", name, gone, books.game(name).cents());
        }
    }

    private void move(String name, int bin) {
        ModelPack pack = books.pack(name);
        books.book(
                name,
                "MOVED",
                pack.in("ACTIVE", pack.position(), bin),
                books.game(name).cents());
        told(name, "PACK_MOVED");
        books.undoable.remove(name);
    }

    private void writeOff(String name) {
        ModelPack pack = books.pack(name);
        ModelGame game = books.game(name);
        String cents = (game.size() - pack.position()) * game.cents() + "c";
        books.book(name, "WRITTEN_OFF", pack.writtenOff(cents), game.cents(), " charge " + cents);
        told(name, "PACK_WRITTEN_OFF");
        books.undoable.remove(name);
    }

    /** Back to how it was; a settlement that came with the act goes with it, any other stays. */
    private void undo(String name) {
        int place = books.undoable.getOrDefault(name, 0);
        ModelBooks.Booked act = books.ledger.get(place - 1);
        ModelPack present = books.pack(name);
        boolean cameWithIt = act.kind().equals("DEPLETED") && present.settled().startsWith("SOLD_OUT");
        ModelPack former = cameWithIt ? act.before() : act.before().settled(present.settled());
        books.book(name, "UNDONE", former, act.cents());
        told(name, "ACT_UNDONE");
        books.compensated.add(place);
        books.undoable.remove(name);
    }

    /** Takes the pack's movement of that place in its own history to where it should have ended. */
    private void correct(String name, int ofPack, int right) {
        int place = books.placesOf(name).get(ofPack - 1);
        ModelBooks.Booked line = books.ledger.get(place - 1);
        ModelPack pack = books.pack(name);
        int to = pack.position() + right - line.to();
        ModelPack next = pack.is("DEPLETED") || pack.is("RETURNED") ? pack.in("RECEIVED", to, 0) : pack.at(to);
        books.book(name, "CORRECTED", next, line.cents());
        told(name, "LINE_CORRECTED");
        books.compensated.add(place);
        books.undoable.remove(name);
    }
}
