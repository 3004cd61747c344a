package com.nuvana.lottery.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCsvTest {

    @TempDir
    private Path folder;

    @Test
    void columns_and_rows_are_read_as_raw_text() {
        assertThat(table("game_number,name\n2029,Numbers Game\n0529,\" x \"\n"))
                .isEqualTo(new CatalogueTable(
                        List.of("game_number", "name"),
                        List.of(List.of("2029", "Numbers Game"), List.of("0529", " x "))));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        assertThat(table("\uFEFFGame_Number , name\r\n2029,A\r\n\r\n"))
                .isEqualTo(new CatalogueTable(List.of("game_number", "name"), List.of(List.of("2029", "A"))));
    }

    @Test
    void quoted_fields_hold_commas_quotes_and_line_breaks() {
        assertThat(table("name\n\"a, \"\"b\"\"\nc\"\n").rows()).containsExactly(List.of("a, \"b\"\nc"));
    }

    @Test
    void ragged_rows_are_passed_on() {
        assertThat(table("a,b\n1\n1,2,3\n").rows()).containsExactly(List.of("1"), List.of("1", "2", "3"));
    }

    @Test
    void a_header_alone_is_a_catalogue_without_games() {
        assertThat(table("a,b").rows()).isEmpty();
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("")).isEqualTo(bad(0, "the file is empty"));
        assertThat(refusal("\n\n")).isEqualTo(bad(0, "the file is empty"));
    }

    @Test
    void an_open_quote_is_refused_with_its_row() {
        assertThat(refusal("a,b\n1,2\n\"3,4\n")).isEqualTo(bad(2, "the quotes in this row do not match"));
    }

    @Test
    void another_character_set_is_refused() throws IOException {
        Path file =
                Files.write(folder.resolve("latin.csv"), "name\nJ\u00fcrgen\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(CatalogueCsv.read(file))).isEqualTo(bad(0, "the file is not in UTF-8"));
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        assertThat(refusal(CatalogueCsv.read(folder.resolve("none.csv")))).isEqualTo(bad(0, "the file is not there"));
        assertThat(refusal(CatalogueCsv.read(folder))).isEqualTo(bad(0, "it is not a file"));
    }

    @Test
    void more_than_ten_megabytes_are_refused() throws IOException {
        Path file = Files.write(folder.resolve("large.csv"), new byte[10 * 1024 * 1024 + 1]);

        assertThat(refusal(CatalogueCsv.read(file))).isEqualTo(bad(0, "the file is larger than 10 MB"));
    }

    private Outcome<CatalogueTable, GameRefusal> read(String text) {
        try {
            return CatalogueCsv.read(Files.writeString(folder.resolve("games.csv"), text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CatalogueTable table(String text) {
        return read(text).fold(table -> table, why -> {
            throw new AssertionError(why.toString());
        });
    }

    private GameRefusal refusal(String text) {
        return refusal(read(text));
    }

    private static GameRefusal refusal(Outcome<CatalogueTable, GameRefusal> outcome) {
        return outcome.fold(
                table -> {
                    throw new AssertionError(table.toString());
                },
                why -> why);
    }

    private static GameRefusal bad(int row, String why) {
        return new GameRefusal.CatalogueInvalid(row, "", why);
    }
}
