package com.nuvana.lottery.app.store;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.FieldRole;
import com.nuvana.lottery.domain.barcode.KnownLayouts;
import com.nuvana.lottery.domain.jurisdiction.JurisdictionProfile;
import com.nuvana.lottery.domain.jurisdiction.SettlementRule;
import com.nuvana.lottery.domain.jurisdiction.Stated;
import com.nuvana.lottery.domain.store.Settings;
import com.nuvana.lottery.domain.store.Store;
import com.nuvana.lottery.domain.store.YesNo;
import com.nuvana.lottery.domain.ticket.Direction;
import com.nuvana.lottery.domain.ticket.FirstTicket;
import com.nuvana.lottery.domain.ticket.TicketWidth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules of one store at one instant: its settings, its manager's entries and its own copy of the profile of its
 * state, in that order. Immutable.
 */
public final class StoreRules {

    private final Settings settings;
    private final Optional<JurisdictionProfile> profile;
    private final List<BarcodeLayout> layouts;

    private StoreRules(Settings settings, Optional<JurisdictionProfile> profile, List<BarcodeLayout> layouts) {
        this.settings = settings;
        this.profile = profile;
        this.layouts = layouts;
    }

    /** The rules in force at {@code now}. */
    public static StoreRules of(Store store, Views views, Instant now) {
        Settings settings = store.settings();
        LocalDate today = now.atZone(settings.timeZone()).toLocalDate();
        List<BarcodeLayout> layouts = views.stores().layouts().stream()
                .flatMap(id -> KnownLayouts.byId(id).stream())
                .toList();
        return new StoreRules(
                settings, JurisdictionProfile.inForce(views.stores().profile(), today), layouts);
    }

    /** The enabled layouts, in the store's order. */
    public List<BarcodeLayout> layouts() {
        return layouts;
    }

    /** With how many digits ticket numbers are printed: the profile's width, else that of the enabled layouts. */
    public TicketWidth ticketWidth() {
        return profile.flatMap(known -> known.numbers().ticket())
                .or(this::widthOfLayouts)
                .orElseThrow(() -> new IllegalStateException("no enabled layout has a ticket number"));
    }

    private Optional<TicketWidth> widthOfLayouts() {
        return layouts.stream()
                .flatMap(layout -> layout.fields().stream())
                .flatMap(field -> field.fold(
                        sized -> sized.role() == FieldRole.TICKET
                                ? Optional.of(sized.width()).stream()
                                : Optional.<Integer>empty().stream(),
                        literal -> Optional.<Integer>empty().stream(),
                        opaque -> Optional.<Integer>empty().stream()))
                .findFirst()
                .map(TicketWidth::new);
    }

    /** The ticket value that means "the whole pack" in the store's layouts, if any does. */
    public Optional<Integer> labelValue() {
        return layouts.stream().flatMap(layout -> layout.labelValue().stream()).findFirst();
    }

    /** To how many digits pack numbers are padded, where that is known. */
    public Optional<Integer> packWidth() {
        return settings.filled()
                .packWidth()
                .or(() -> profile.flatMap(known -> known.numbers().pack()));
    }

    /** The lowest ticket number of games that state none. */
    public Optional<FirstTicket> first() {
        return settings.filled()
                .first()
                .or(() -> profile.flatMap(known -> known.numbers().first()));
    }

    /** The direction of packs whose command, pack and game state none: the store's, then the profile's. */
    public Optional<Direction> direction() {
        return settings.direction()
                .or(() -> profile.flatMap(known -> known.numbers().direction()));
    }

    /** After how many days from activation the lottery charges a pack, where known. */
    public Optional<Integer> settlementDays() {
        return settings.filled().settlementDays().or(() -> rule().flatMap(SettlementRule::daysAfterActivation));
    }

    /** From which share of a pack gone the lottery may charge it, in percent, where known. */
    public Optional<Integer> lowTierPercent() {
        return settings.filled().lowTierPercent().or(() -> rule().flatMap(SettlementRule::lowTierPercent));
    }

    /** Says whether a pack is charged when it sells out. */
    public boolean settlesWhenSoldOut() {
        return isYes(settings.filled().settleAtSoldOut(), SettlementRule::atSoldOut);
    }

    /** Says whether a pack is charged when it goes on sale. */
    public boolean settlesOnActivation() {
        return isYes(settings.filled().settleOnActivation(), SettlementRule::atActivation);
    }

    private boolean isYes(Optional<YesNo> filled, Function<SettlementRule, Stated> stated) {
        return filled.map(answer -> answer == YesNo.YES)
                .orElseGet(() -> rule().filter(known -> stated.apply(known) == Stated.YES)
                        .isPresent());
    }

    private Optional<SettlementRule> rule() {
        return profile.map(JurisdictionProfile::settlement);
    }
}
