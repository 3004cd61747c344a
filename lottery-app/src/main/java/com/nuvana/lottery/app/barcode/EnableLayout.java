package com.nuvana.lottery.app.barcode;

import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.audit.Signed;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.Tx;
import com.nuvana.lottery.app.port.UnitOfWork;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.BarcodeRefusal;
import com.nuvana.lottery.domain.barcode.KnownLayouts;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.LayoutTrial;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.Role;
import com.nuvana.lottery.domain.store.Store;
import java.util.List;

/** Enables a barcode layout after three tickets of the store were read with it. */
public final class EnableLayout {

    /** Who may do it, in person. */
    public static final Role LEAST_ROLE = Role.STORE_MANAGER;

    /** The layout and at least three scans of different tickets of this store. */
    public record Command(LayoutId layout, List<String> scans, Authority who) implements Signed {

        /** Copies the list. */
        public Command {
            scans = List.copyOf(scans);
        }

        @Override
        public String command() {
            return "enableLayout";
        }

        @Override
        public Json.Obj detail() {
            return Json.Obj.EMPTY.with("layout", layout.text());
        }
    }

    private final UnitOfWork work;

    /** Enables layouts of that store. */
    public EnableLayout(UnitOfWork work) {
        this.work = work;
    }

    /** The readings of the trial, for the person to compare. Refused ROLE_REQUIRED, or as {@link LayoutTrial#run}. */
    public Outcome<List<Scan>, Refusal> handle(Command command) {
        return Outcome.<Authority, Refusal>from(command.who().inPerson(LEAST_ROLE))
                .then(allowed -> work.write(command, tx -> enable(tx, command)));
    }

    private static Outcome<List<Scan>, Refusal> enable(Tx tx, Command command) {
        return Books.store(tx)
                .then(store -> layout(store, command.layout()))
                .then(layout -> LayoutTrial.run(layout, command.scans(), ReadBarcode.known(tx)))
                .map(scans -> {
                    tx.stores().enable(command.layout());
                    return scans;
                });
    }

    private static Outcome<BarcodeLayout, Refusal> layout(Store store, LayoutId id) {
        return KnownLayouts.byId(id)
                .filter(layout -> layout.jurisdiction()
                        .map(state -> state.equals(store.settings().state()))
                        .orElse(true))
                .<Outcome<BarcodeLayout, Refusal>>map(Outcome::accepted)
                .orElseGet(() -> refused(new BarcodeRefusal.LayoutInvalid(
                        "id",
                        "not a layout of " + store.settings().state() + "; there are "
                                + KnownLayouts.forState(store.settings().state()).stream()
                                        .map(each -> each.id().text())
                                        .toList())));
    }
}
