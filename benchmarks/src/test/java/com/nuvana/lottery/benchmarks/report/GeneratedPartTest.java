package com.nuvana.lottery.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GeneratedPartTest {

    private static final String DOCUMENT = """
            By people.

            <!-- table: begin, written by ./measure -->

            old

            <!-- table: end -->

            By people too.
            """;

    @Test
    void only_what_is_between_the_comments_is_replaced() {
        String written = new GeneratedPart("table").replacedIn(DOCUMENT, "new\n");

        assertThat(written).isEqualTo(DOCUMENT.replace("old", "new"));
        assertThat(new GeneratedPart("table").replacedIn(written, "new")).isEqualTo(written);
    }

    @Test
    void a_document_without_the_comments_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratedPart("growth").replacedIn(DOCUMENT, "new"))
                .withMessageContaining("growth");
    }
}
