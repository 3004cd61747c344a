package com.nuvana.lottery.app.story;

import static com.nuvana.lottery.app.testkit.OutcomeAssert.assertThat;

import com.nuvana.lottery.app.barcode.EnableLayout;
import com.nuvana.lottery.app.game.CataloguePreview;
import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.app.game.ImportGames;
import com.nuvana.lottery.app.pack.Activation;
import com.nuvana.lottery.app.pack.BackToStock;
import com.nuvana.lottery.app.pack.CorrectLine;
import com.nuvana.lottery.app.pack.CountPack;
import com.nuvana.lottery.app.pack.DepletePack;
import com.nuvana.lottery.app.pack.MovePack;
import com.nuvana.lottery.app.pack.OccupantChoice;
import com.nuvana.lottery.app.pack.Occupied;
import com.nuvana.lottery.app.pack.OnboardPack;
import com.nuvana.lottery.app.pack.ReceivePacks;
import com.nuvana.lottery.app.pack.RecoverPack;
import com.nuvana.lottery.app.pack.ReportMissing;
import com.nuvana.lottery.app.pack.ReturnPack;
import com.nuvana.lottery.app.pack.SettlePack;
import com.nuvana.lottery.app.pack.Stated;
import com.nuvana.lottery.app.pack.StatedFace;
import com.nuvana.lottery.app.pack.StatedTrace;
import com.nuvana.lottery.app.pack.UndoAct;
import com.nuvana.lottery.app.pack.WriteOffPack;
import com.nuvana.lottery.app.store.ChangeSetting;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.barcode.Scan;
import com.nuvana.lottery.domain.pack.ActivePack;
import com.nuvana.lottery.domain.pack.CountOccasion;
import com.nuvana.lottery.domain.pack.DepletedPack;
import com.nuvana.lottery.domain.pack.Loss;
import com.nuvana.lottery.domain.pack.MissingKind;
import com.nuvana.lottery.domain.pack.MissingPack;
import com.nuvana.lottery.domain.pack.Movement;
import com.nuvana.lottery.domain.pack.Pack;
import com.nuvana.lottery.domain.pack.PackKey;
import com.nuvana.lottery.domain.pack.ReceivedPack;
import com.nuvana.lottery.domain.pack.ReturnReason;
import com.nuvana.lottery.domain.pack.ReturnedPack;
import com.nuvana.lottery.domain.store.Authority;
import com.nuvana.lottery.domain.store.BinNumber;
import com.nuvana.lottery.domain.store.EntryMethod;
import com.nuvana.lottery.domain.store.Note;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.TicketPosition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Somebody of the shop, alone or with somebody who allows it, giving commands. A pack is named by a scan, by
 * {@code GAME-PACK} or by {@code bin:N}; a scan of one of its tickets is a reading of its face.
 */
public record Clerk(CornerShop shop, Authority who) {

    /** The same person, with the approval of another. */
    public Clerk approvedBy(Clerk manager) {
        return new Clerk(shop, new Authority(who.by(), Optional.of(manager.who.by())));
    }

    /** The close of the day, in this person's hands. */
    public Closer closing() {
        return new Closer(shop, who);
    }

    // ---- packs come and go on sale

    public Outcome<ReceivePacks.Receipt, Refusal> receives(String... texts) {
        return new ReceivePacks(shop.work(), shop.books())
                .handle(new ReceivePacks.Command(
                        Arrays.asList(texts), EntryMethod.SCAN, Optional.empty(), Optional.empty(), who));
    }

    /** Puts a pack on sale: where a ticket is scanned, at that face. */
    public Outcome<Activation, Refusal> activates(String pack, int bin) {
        return puts(pack).intoBin(bin);
    }

    /** Begins to put a pack on sale; what is not said is left out. */
    public Putting puts(String pack) {
        return Putting.of(this, pack);
    }

    /** Enters a pack that was on sale before, at the face scanned. */
    public Outcome<Activation, Refusal> onboards(String game, int pack, int face, int bin) {
        return onboards(game, pack, face, bin, List.of());
    }

    /** The same, in the place of a pack, of which that becomes. */
    public Outcome<Activation, Refusal> onboardsInPlaceOf(
            String game, int pack, int face, int bin, String occupant, OccupantChoice choice) {
        return onboards(game, pack, face, bin, List.of(new Occupied(shop.key(occupant), choice)));
    }

    private Outcome<Activation, Refusal> onboards(String game, int pack, int face, int bin, List<Occupied> occupied) {
        PackKey key = shop.key(game + "-" + pack);
        return new OnboardPack(shop.work(), shop.books())
                .handle(new OnboardPack.Command(
                        key,
                        Scans.ticket(face),
                        new BinNumber(bin),
                        Optional.empty(),
                        occupied.stream().findFirst(),
                        EntryMethod.SCAN,
                        who));
    }

    /** Receives a pack and puts it on sale, untouched. */
    public void loads(String game, int pack, int bin) {
        String name = game + "-" + pack;
        assertThat(receives(name)).isAccepted();
        assertThat(activates(name, bin)).isAccepted();
    }

    // ---- packs on sale

    /** Scans the face-up ticket. */
    public Outcome<ActivePack, Refusal> counts(String scan) {
        return shop.finds(scan)
                .then(found -> found.neededFace().then(face -> count(found.pack(), StatedFace.scanned(face))));
    }

    /** Types the number of the face-up ticket. */
    public Outcome<ActivePack, Refusal> countsTyped(String pack, int face) {
        return shop.finds(pack).then(found -> count(found.pack(), StatedFace.typed(Scans.ticket(face))));
    }

    private Outcome<ActivePack, Refusal> count(Pack pack, StatedFace face) {
        return new CountPack(shop.work(), shop.books())
                .handle(new CountPack.Command(pack.id(), face, CountOccasion.SPOT, who));
    }

    public Outcome<DepletedPack, Refusal> sellsOut(String pack) {
        return sellsOut(pack, DepletePack.Reason.SOLD_OUT_MANUAL);
    }

    public Outcome<DepletedPack, Refusal> sellsOut(String pack, DepletePack.Reason reason) {
        return shop.finds(pack)
                .then(found -> new DepletePack(shop.work(), shop.books())
                        .handle(new DepletePack.Command(found.pack().id(), reason, who)));
    }

    public Outcome<ActivePack, Refusal> moves(String pack, int bin) {
        return shop.finds(pack)
                .then(found -> new MovePack(shop.work(), shop.books())
                        .handle(new MovePack.Command(found.pack().id(), new BinNumber(bin), who)));
    }

    public Outcome<ReceivedPack, Refusal> restocks(String pack, Stated stated) {
        return shop.finds(pack)
                .then(found -> new BackToStock(shop.work(), shop.books())
                        .handle(new BackToStock.Command(found.pack().id(), stated, who)));
    }

    // ---- packs leave

    public Outcome<ReturnedPack, Refusal> returns(String pack, ReturnReason reason, Stated stated) {
        return shop.finds(pack)
                .then(found -> new ReturnPack(shop.work(), shop.books())
                        .handle(new ReturnPack.Command(
                                found.pack().id(), Optional.of(reason), stated, Optional.empty(), who)));
    }

    public Outcome<MissingPack, Refusal> reportsMissing(String pack, MissingKind how, Stated stated) {
        return reportsMissing(pack, how, StatedTrace.of(stated));
    }

    public Outcome<MissingPack, Refusal> reportsMissing(String pack, MissingKind how, StatedTrace stated) {
        return shop.finds(pack)
                .then(found -> new ReportMissing(shop.work(), shop.books())
                        .handle(new ReportMissing.Command(
                                found.pack().id(), new Loss(how, Optional.empty()), stated, who)));
    }

    public Outcome<ReceivedPack, Refusal> recovers(String pack, Stated stated) {
        return recovers(pack, stated, Optional.empty());
    }

    /** Finds a pack that is sold from that end. */
    public Outcome<ReceivedPack, Refusal> recovers(String pack, Stated stated, Direction direction) {
        return recovers(pack, stated, Optional.of(direction));
    }

    private Outcome<ReceivedPack, Refusal> recovers(String pack, Stated stated, Optional<Direction> direction) {
        return shop.finds(pack)
                .then(found -> new RecoverPack(shop.work(), shop.books())
                        .handle(new RecoverPack.Command(found.pack().id(), stated, direction, who)));
    }

    public Outcome<MissingPack, Refusal> writesOff(String pack) {
        return shop.finds(pack)
                .then(found -> new WriteOffPack(shop.work(), shop.books())
                        .handle(new WriteOffPack.Command(found.pack().id(), who)));
    }

    public Outcome<Pack, Refusal> settles(String pack) {
        return settles(pack, SettlePack.Cause.MANUAL);
    }

    public Outcome<Pack, Refusal> settles(String pack, SettlePack.Cause cause) {
        return shop.finds(pack)
                .then(found -> new SettlePack(shop.work(), shop.books())
                        .handle(new SettlePack.Command(found.pack().id(), cause, who)));
    }

    // ---- what was booked is put right

    public Outcome<Pack, Refusal> undoes(String pack) {
        return shop.finds(pack)
                .then(found -> new UndoAct(shop.work(), shop.books())
                        .handle(new UndoAct.Command(found.pack().id(), who)));
    }

    public Outcome<Pack, Refusal> corrects(Movement line, int right) {
        return new CorrectLine(shop.work(), shop.books())
                .handle(new CorrectLine.Command(
                        line.pack(),
                        line.id(),
                        new TicketPosition(right),
                        Optional.of(new Note("counted again")),
                        who));
    }

    // ---- the day and the office

    public Outcome<?, Refusal> initialisesTheDay() {
        return closing().initialises();
    }

    public Outcome<?, Refusal> completesOnboarding() {
        return closing().completesOnboarding();
    }

    /** Imports a catalogue, every row of which is good. */
    public CataloguePreview imports(CatalogueTable table) {
        return assertThat(triesToImport(table)).isAccepted();
    }

    public Outcome<CataloguePreview, Refusal> triesToImport(CatalogueTable table) {
        return new ImportGames(shop.work(), shop.books())
                .handle(new ImportGames.Command(table, ImportGames.BadRows.STOP, who));
    }

    public Outcome<Store, Refusal> sets(ChangeSetting.Setting setting, String value) {
        return new ChangeSetting(shop.work()).handle(new ChangeSetting.Command(setting, value, who));
    }

    /** Tries a layout on tickets of the shop. */
    public Outcome<List<Scan>, Refusal> enables(String layout, String... scans) {
        return new EnableLayout(shop.work())
                .handle(new EnableLayout.Command(new LayoutId(layout), List.of(scans), who));
    }
}
