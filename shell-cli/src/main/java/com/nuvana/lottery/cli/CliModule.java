package com.nuvana.lottery.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.nuvana.lottery.embed.LotteryConfig;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** How the parts of a command that opens a store are put together. Explicit bindings only, and no I/O. */
final class CliModule extends AbstractModule {

    private final Surroundings surroundings;
    private final GlobalOptions options;
    private final Words words;

    CliModule(Surroundings surroundings, GlobalOptions options, Words words) {
        this.surroundings = surroundings;
        this.options = options;
        this.words = words;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
    }

    @Provides
    @Singleton
    StoreSession store() {
        return new StoreSession(LotteryConfig.in(home(surroundings, options))
                .with(surroundings.environment())
                .with(surroundings.folders())
                .with(surroundings.clock())
                .named("the command line")
                .forOneCommand());
    }

    @Provides
    PinPrompt prompt() {
        return new PinPrompt(surroundings, words);
    }

    @Provides
    @Singleton
    Login login(StoreSession store, PinPrompt prompt) {
        return new Login(store, options, prompt);
    }

    /** The store's folder: {@code --home}, else {@code LOTTERY_HOME}, else the platform's data folder. */
    static Path home(Surroundings surroundings, GlobalOptions options) {
        return options.home()
                .or(() -> surroundings.variable("LOTTERY_HOME").map(CliModule::folder))
                .orElse(surroundings.folders().data());
    }

    private static Path folder(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("usage.home", "given", name);
        }
    }
}
