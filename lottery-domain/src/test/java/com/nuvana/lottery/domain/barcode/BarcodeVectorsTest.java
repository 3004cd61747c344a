package com.nuvana.lottery.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of the domain specification, 2.7. */
class BarcodeVectorsTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private static final Map<String, List<BarcodeLayout>> STORES = Map.of(
            "STD", Spelled.layouts("STD-24"),
            "TX", Spelled.layouts("TX-14", "STD-24"),
            "GA", Spelled.layouts("GA-14", "GA-17", "GA-LONG"),
            "CA", Spelled.layouts("CA-26", "CA-15"),
            "MA", Spelled.layouts("MA-29", "MA-12", "MA-9"),
            "ME", Spelled.layouts("ME-13", "ME-10"),
            "MI", Spelled.layouts("MI-13", "MI-16"),
            "TN", Spelled.layouts("TN-12", "TN-13", "TN-14"),
            "MI+ME", Spelled.layouts("MI-13", "ME-13"));

    @ParameterizedTest(name = "{0}: {1} in {2}, known {3}, is {4}")
    @CsvSource(delimiter = '|', textBlock = """
             1 | 001200045670080123456789 | STD | - | STD-24 game 0012 pack 0004567 ticket 008
             2 | 000000000000000000000000 | STD | - | STD-24 game 0000 pack 0000000 ticket 000
             3 | 001200045670090123456789 | STD | - | STD-24 game 0012 pack 0004567 ticket 009
             4 | 001200045670089876543210 | STD | - | STD-24 game 0012 pack 0004567 ticket 008
             5 | 001300045670080123456789 | STD | - | STD-24 game 0013 pack 0004567 ticket 008
             6 | 0012-0004567-008-0123456789 | STD | - | STD-24 game 0012 pack 0004567 ticket 008
             7 | 00120004567\\t0080123456789\\r\\n | STD | - | STD-24 game 0012 pack 0004567 ticket 008
             8 | 0012\\u00A00004567\\u2013008\\u20130123456789 | STD | - | STD-24 game 0012 pack 0004567 ticket 008
             9 | ]I0001200045670080123456789 | STD | - | STD-24 game 0012 pack 0004567 ticket 008
            10 | ]C1001200045670080123456789 | STD | - | STD-24 game 0012 pack 0004567 ticket 008
            11 | ]I0]C1001200045670080123456789 | STD | - | BARCODE_NOT_DIGITS (] at 1)
            12 | (null)                   | STD | - | BARCODE_REQUIRED
            13 | ]I0                      | STD | - | BARCODE_REQUIRED
            14 | 00120004567008012345678  | STD | - | BARCODE_LENGTH (23)
            15 | 00120004567O080123456789 | STD | - | BARCODE_NOT_DIGITS (O at 12)
            16 | 0012.0004567.008.0123456789 | STD | - | BARCODE_NOT_DIGITS (. at 5)
            17 | 00120004567\\u0660080123456789 | STD | - | BARCODE_NOT_DIGITS (\\u0660 at 12)
            18 | 036000291452             | STD | - | UPC_PRICE_CODE
            19 | ]E0036000291452          | STD | - | UPC_PRICE_CODE
            20 | 20290004321001           | TX  | - | TX-14 game 2029 pack 0004321 ticket 001
            21 | 2029-0004321-075         | TX  | - | TX-14 game 2029 pack 0004321 ticket 075
            22 | 1898-0019425-084(015)    | GA  | - | GA-17 game 1898 pack 0019425 ticket 084 remaining 015
            23 | 17471263622075000000000478 | CA  | - | CA-26 game 1747 pack 1263622 ticket 075
            24 | 17471263622075123456789478 | CA  | - | BARCODE_NOT_RECOGNISED (CA-26)
            25 | 1747-1263622-4-075       | CA  | - | CA-15 game 1747 pack 1263622 ticket 075 check 4
            26 | 49800276321280515060000000088 | MA  | - | MA-29 game 498 pack 027632 ticket 128 size 150 check OK
            27 | 49800276321280515060000000089 | MA  | - | BARCODE_CHECK_FAILED (MA-29 expected 88, found 89)
            28 | 49800276321820515060000000088 | MA  | - | MA-29 game 498 pack 027632 ticket 182 size 150 check OK
            29 | 49800276321280500060000000000 | MA  | - | MA-29 game 498 pack 027632 ticket 128 size 000 check UNFILLED
            30 | 54200075599993005080000000099 | MA  | - | MA-29 game 542 pack 007559 PACK LABEL size 050 check OK
            31 | 49810276321280515060000000088 | MA  | - | BARCODE_NOT_RECOGNISED (MA-29)
            32 | 498-027632-128           | MA  | - | MA-12 game 498 pack 027632 ticket 128
            33 | 498027632128             | MA  | - | UPC_PRICE_CODE (also fits MA-12)
            34 | 498027632128             | MA  | 498 | MA-12 game 498 pack 027632 ticket 128
            35 | 498-027632               | MA  | - | MA-9 game 498 pack 027632 PACK LABEL
            36 | 710-015744-8-074         | ME  | - | ME-13 game 710 pack 015744 ticket 074 check 8
            37 | 653491507178             | ME  | - | UPC_PRICE_CODE
            38 | 0901000016003            | MI  | - | MI-13 game 0901 pack 000016 ticket 003
            39 | 901000016003             | MI  | - | BARCODE_LENGTH (12)
            40 | 15120345670128           | TN  | - | TN-14 game 1512 pack 034567 ticket 012 check 8
            41 | 7120345678012            | MI+ME | - | BARCODE_AMBIGUOUS (MI-13, ME-13)
            42 | 7120345678012            | MI+ME | 712 | ME-13 game 712 pack 034567 ticket 012 check 8
            43 | 7120345678012            | MI+ME | 712 7120 7120/345678 | MI-13 game 7120 pack 345678 ticket 012
            44 | 7120345678079            | MI+ME | 712:150@0 7120:50@0 | ME-13 game 712 pack 034567 ticket 079 check 8
            45 | 7120345678012            | MI+ME | 712 7120 | BARCODE_AMBIGUOUS (MI-13, ME-13)
        """)
    void a_vector_has_its_result(int number, String input, String store, String known, String result) {
        BarcodeParser parser = new BarcodeParser(STORES.get(store));

        String found = Spelled.words(parser.parse(unescaped(input), StoreKnowledge.of(known)));

        assertThat(found).isEqualTo(unescaped(result));
    }

    @Test
    void vectors_1_3_and_4_are_one_pack_1_and_4_one_ticket_and_5_is_another_pack() {
        Scan first = parsed("001200045670080123456789");
        Scan third = parsed("001200045670090123456789");
        Scan fourth = parsed("001200045670089876543210");
        Scan fifth = parsed("001300045670080123456789");

        assertThat(List.of(third.packKey(), fourth.packKey())).containsOnly(first.packKey());
        assertThat(fourth.ticket()).isEqualTo(first.ticket()).isNotEqualTo(third.ticket());
        assertThat(fifth.packKey()).isNotEqualTo(first.packKey());
    }

    private static Scan parsed(String digits) {
        return Spelled.accepted(new BarcodeParser(STORES.get("STD")).parse(digits, Known.nothing()));
    }

    private static String unescaped(String text) {
        if (text.equals("(null)")) {
            return null;
        }
        String plain = text.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
        return ESCAPE.matcher(plain).replaceAll(hex -> Character.toString(Integer.parseInt(hex.group(1), 16)));
    }
}
