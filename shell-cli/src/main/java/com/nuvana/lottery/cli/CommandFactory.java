package com.nuvana.lottery.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the classes of commands: those with a constructor that takes the shell get it. */
final class CommandFactory implements IFactory {

    private final Shell shell;

    CommandFactory(Shell shell) {
        this.shell = shell;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> withShell = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] {Shell.class}))
                .findFirst();
        if (withShell.isEmpty()) {
            return CommandLine.defaultFactory().create(type);
        }
        withShell.get().setAccessible(true);
        return type.cast(withShell.get().newInstance(shell));
    }
}
