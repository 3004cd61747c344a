package com.nuvana.lottery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nuvana.lottery.domain.money.Money;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Words words = new Words(Messages.in(Language.EN), ZoneId.of("UTC"));

    @Test
    void columns_are_aligned_and_lines_end_without_blanks() {
        Table table = new Table().left("game").right("price").left("name");
        table.row("2029", new Money(500), "Numbers Game").row("529", new Money(109500), Optional.empty());

        assertThat(table.lines(words, Style.PLAIN))
                .containsExactly("game      price  name", "2029      $5.00  Numbers Game", "529   $1,095.00");
    }

    @Test
    void wide_and_combining_characters_keep_the_columns_straight() {
        Table table = new Table().left("name", "game").row("\u5BFF\u53F8", "1").row("e\u0301", "2");

        assertThat(table.lines(words, Style.PLAIN)).containsExactly("name  game", "\u5BFF\u53F8  1", "e\u0301     2");
    }

    @Test
    void text_from_data_cannot_steer_the_terminal() {
        Table table = new Table().left("name").row("\u001B[31mred");

        assertThat(table.lines(words, Style.PLAIN)).containsExactly("name", "<U+001B>[31mred");
    }

    @Test
    void a_heading_is_coloured_on_a_terminal_only() {
        Table table = new Table().left("name");

        assertThat(table.lines(words, Style.COLOUR).get(0)).startsWith("\u001B[1m");
        assertThat(table.lines(words, Style.PLAIN).get(0)).isEqualTo("name");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Table().left("name").row("a", "b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void negative_dollars_begin_with_the_sign() {
        assertThat(Screen.dollars(new Money(-5000))).isEqualTo("-$50.00");
        assertThat(Screen.dollars(new Money(5))).isEqualTo("$0.05");
    }
}
