package com.nuvana.lottery.embed;

import static com.nuvana.lottery.domain.Outcome.accepted;
import static com.nuvana.lottery.domain.Outcome.refused;

import com.nuvana.lottery.app.game.CatalogueTable;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.game.GameRefusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a game catalogue from a CSV file: UTF-8 with or without a byte order mark, any line ends, quoted fields, at most
 * 10 MB. Empty lines are left out; ragged rows are passed on as they are, for the import to judge one by one. What
 * concerns the file as a whole is refused CATALOGUE_INVALID with row 0. Thread-safe.
 */
public final class CatalogueCsv {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CatalogueCsv() {}

    /** The table in that file. */
    public static Outcome<CatalogueTable, GameRefusal> read(Path file) {
        if (!Files.exists(file)) {
            return bad(0, "the file is not there");
        }
        if (!Files.isRegularFile(file)) {
            return bad(0, "it is not a file");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return bad(0, "the file is larger than 10 MB");
            }
            return parse(decode(Files.readAllBytes(file)));
        } catch (CharacterCodingException e) {
            return bad(0, "the file is not in UTF-8");
        } catch (IOException e) {
            return bad(0, "the file cannot be read");
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        String text = strict.decode(ByteBuffer.wrap(bytes)).toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The table in that text, its lines and quotes as in a file. */
    public static Outcome<CatalogueTable, GameRefusal> parse(String text) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(row -> records.add(row.getFields()));
        } catch (CsvParseException e) {
            return bad(records.size(), "the quotes in this row do not match");
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be read", e);
        }
        if (records.isEmpty()) {
            return bad(0, "the file is empty");
        }
        List<String> columns = records.get(0).stream().map(CatalogueCsv::column).toList();
        return accepted(new CatalogueTable(columns, records.subList(1, records.size())));
    }

    private static String column(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    private static Outcome<CatalogueTable, GameRefusal> bad(int row, String why) {
        return refused(new GameRefusal.CatalogueInvalid(row, "", why));
    }
}
