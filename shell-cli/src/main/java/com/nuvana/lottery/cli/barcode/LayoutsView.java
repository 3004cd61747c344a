package com.nuvana.lottery.cli.barcode;

import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.Data;
import com.nuvana.lottery.cli.Page;
import com.nuvana.lottery.cli.Table;
import com.nuvana.lottery.cli.View;
import com.nuvana.lottery.domain.barcode.BarcodeLayout;
import com.nuvana.lottery.domain.barcode.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Barcode layouts. */
final class LayoutsView implements View<List<LayoutsView.Row>> {

    /** A layout, and whether this store reads it. */
    record Row(BarcodeLayout layout, boolean enabled) {

        String fields() {
            return layout.fields().stream().map(Row::field).collect(Collectors.joining(" "));
        }

        private static String field(Field field) {
            String name = field.fold(
                    sized -> sized.role().name().toLowerCase(Locale.ROOT),
                    literal -> literal.digits(),
                    opaque -> "opaque");
            String width = field.least() == field.most() ? "" + field.least() : field.least() + ".." + field.most();
            return name + ":" + width;
        }
    }

    @Override
    public Json json(List<Row> rows) {
        return Data.object("layouts", rows.stream().map(LayoutsView::layout).toList());
    }

    private static Json.Obj layout(Row row) {
        BarcodeLayout layout = row.layout();
        return Data.object(
                "layout", layout.id(),
                "name", layout.name(),
                "state", layout.jurisdiction(),
                "kind", layout.kind(),
                "fields", row.fields(),
                "evidence", layout.evidence(),
                "source", layout.source(),
                "enabled", row.enabled());
    }

    @Override
    public void show(List<Row> rows, Page page) {
        Table table = new Table().left("layout", "name", "kind", "fields", "evidence", "enabled");
        rows.forEach(row -> table.row(
                row.layout().id(),
                row.layout().name(),
                row.layout().kind(),
                row.fields(),
                row.layout().evidence(),
                page.words().text(row.enabled() ? "yes" : "no")));
        page.table(table);
    }
}
