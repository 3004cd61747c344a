package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.domain.store.StateCode;
import com.nuvana.lottery.domain.ticket.TicketNumber;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Real scans and printed numbers, read with the layouts known for their state. */
class BarcodeSamplesTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvFileSource(resources = "/barcode-samples.csv", numLinesToSkip = 1, emptyValue = "", nullValues = "-")
    void a_sample_means_what_its_collector_says(
            String state,
            String kind,
            String level,
            String raw,
            String game,
            String pack,
            String ticket,
            String check,
            String size) {
        BarcodeParser parser = new BarcodeParser(KnownLayouts.forState(new StateCode(state)));

        String found = Spelled.words(parser.parse(raw, Known.nothing()));

        if (game == null) {
            assertThat(found).isEqualTo("UPC_PRICE_CODE");
            return;
        }
        Scan scan = Spelled.accepted(parser.parse(raw, Known.nothing()));
        assertThat(scan.game().text()).isEqualTo(game);
        assertThat(scan.pack().text()).isEqualTo(pack);
        assertThat(scan.ticket().map(TicketNumber::digits)).isEqualTo(Optional.ofNullable(ticket));
        if (check != null) {
            assertThat(scan.check()).contains(check);
        }
        if (size != null && scan.packSize().isPresent()) {
            assertThat(scan.packSize()).contains(Integer.parseInt(size));
        }
        if (state.equals("MA") && kind.startsWith("QR")) {
            assertThat(scan.checkResult()).isEqualTo(CheckResult.OK);
        }
    }
}
