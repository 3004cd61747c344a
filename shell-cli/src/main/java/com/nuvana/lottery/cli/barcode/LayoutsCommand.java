package com.nuvana.lottery.cli.barcode;

import com.nuvana.lottery.app.port.Views;
import com.nuvana.lottery.app.store.Books;
import com.nuvana.lottery.cli.Shell;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import com.nuvana.lottery.domain.barcode.KnownLayouts;
import com.nuvana.lottery.domain.barcode.LayoutId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lottery barcode layouts}. */
@Command(
        name = "layouts",
        description = "List the layouts of the store's state, and which are enabled.",
        footer = {"Example:", "  lottery barcode layouts"})
final class LayoutsCommand implements Callable<Integer> {

    private final Shell shell;

    LayoutsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return shell.read(lottery -> lottery.read(LayoutsCommand::layouts), new LayoutsView());
    }

    private static Outcome<List<LayoutsView.Row>, Refusal> layouts(Views views) {
        List<LayoutId> enabled = views.stores().layouts();
        return Books.store(views)
                .map(store -> KnownLayouts.forState(store.settings().state()).stream()
                        .map(layout -> new LayoutsView.Row(layout, enabled.contains(layout.id())))
                        .toList());
    }
}
