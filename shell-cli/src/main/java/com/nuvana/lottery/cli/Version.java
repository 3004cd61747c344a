package com.nuvana.lottery.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, as the jar says; {@code development} when run from classes. */
final class Version implements IVersionProvider {

    static final String NUMBER = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("development");

    static final String LINE = "lottery " + NUMBER;

    @Override
    public String[] getVersion() {
        return new String[] {LINE};
    }
}
