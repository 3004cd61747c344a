package com.nuvana.lottery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {

    @Test
    void every_line_does_what_it_says(@TempDir Path root) {
        StringWriter errors = new StringWriter();
        Surroundings around = CliTester.in(root).with("LOTTERY_PIN", "4711").surroundings(new StringWriter(), errors);

        assertThat(WarmUp.run(around, root.resolve("thrown away").toString()))
                .as(errors::toString)
                .hasSameSizeAs(WarmUp.LINES)
                .containsOnly(0);
    }
}
