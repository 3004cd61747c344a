package com.nuvana.lottery.domain.jurisdiction;

import com.nuvana.lottery.domain.barcode.LayoutId;
import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.store.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a store has to know of its state lottery, as it holds from a date (domain specification 12). The store keeps a
 * copy of its own, in which a manager fills in what is unknown; empty means "not seen in a source".
 *
 * @param layouts codes this state's tickets may carry, for a trial; none is enabled by standing here
 * @param remarks what sources say beyond the other fields, in words
 */
public record JurisdictionProfile(
        StateCode state,
        String name,
        Optional<PackTerm> term,
        List<LayoutId> layouts,
        PrintedNumbers numbers,
        SettlementRule settlement,
        Rates rates,
        SettlementWeek week,
        ReturnRules returns,
        List<String> remarks,
        Provenance provenance) {

    /** Copies the lists. Refuses a name or remark that is empty or unprintable. */
    public JurisdictionProfile {
        layouts = List.copyOf(layouts);
        remarks = List.copyOf(remarks);
        if (!Texts.isValid(name, 100) || remarks.stream().anyMatch(remark -> !Texts.isValid(remark, 500))) {
            throw new IllegalArgumentException("name and remarks of the profile of " + state + " must be printable");
        }
    }

    /** A profile in which nothing is known yet, for a state that no source was seen for. */
    public static JurisdictionProfile blank(StateCode state, String name, Provenance provenance) {
        return new JurisdictionProfile(
                state,
                name,
                Optional.empty(),
                List.of(),
                PrintedNumbers.NOT_SEEN,
                SettlementRule.NOT_SEEN,
                Rates.NOT_SEEN,
                SettlementWeek.NOT_SEEN,
                ReturnRules.NOT_SEEN,
                List.of(),
                provenance);
    }

    /**
     * The profile in force on {@code day} among dated ones of one state: a rule holds from its date until the next.
     * Empty when the first begins later.
     */
    public static Optional<JurisdictionProfile> inForce(List<JurisdictionProfile> dated, LocalDate day) {
        return dated.stream()
                .filter(profile -> !profile.begins().isAfter(day))
                .max(Comparator.comparing(JurisdictionProfile::begins));
    }

    /** The same with that word for a pack. */
    public JurisdictionProfile calling(PackTerm word) {
        return new JurisdictionProfile(
                state,
                name,
                Optional.of(word),
                layouts,
                numbers,
                settlement,
                rates,
                week,
                returns,
                remarks,
                provenance);
    }

    /** The same with those layouts to try. */
    public JurisdictionProfile withLayouts(List<LayoutId> toTry) {
        return new JurisdictionProfile(
                state, name, term, toTry, numbers, settlement, rates, week, returns, remarks, provenance);
    }

    /** The same with that way of numbering. */
    public JurisdictionProfile withNumbers(PrintedNumbers printed) {
        return new JurisdictionProfile(
                state, name, term, layouts, printed, settlement, rates, week, returns, remarks, provenance);
    }

    /** The same with that settlement rule. */
    public JurisdictionProfile withSettlement(SettlementRule rule) {
        return new JurisdictionProfile(
                state, name, term, layouts, numbers, rule, rates, week, returns, remarks, provenance);
    }

    /** The same with those rates. */
    public JurisdictionProfile withRates(Rates paid) {
        return new JurisdictionProfile(
                state, name, term, layouts, numbers, settlement, paid, week, returns, remarks, provenance);
    }

    /** The same with that week. */
    public JurisdictionProfile withWeek(SettlementWeek other) {
        return new JurisdictionProfile(
                state, name, term, layouts, numbers, settlement, rates, other, returns, remarks, provenance);
    }

    /** The same with those rules of return. */
    public JurisdictionProfile withReturns(ReturnRules rules) {
        return new JurisdictionProfile(
                state, name, term, layouts, numbers, settlement, rates, week, rules, remarks, provenance);
    }

    /** The same with those remarks in place of the present ones. */
    public JurisdictionProfile remarking(List<String> words) {
        return new JurisdictionProfile(
                state, name, term, layouts, numbers, settlement, rates, week, returns, words, provenance);
    }

    /** The same vouched for by somebody else, or from another day on. */
    public JurisdictionProfile per(Provenance other) {
        return new JurisdictionProfile(
                state, name, term, layouts, numbers, settlement, rates, week, returns, remarks, other);
    }

    private LocalDate begins() {
        return provenance.validFrom().orElse(LocalDate.MIN);
    }
}
