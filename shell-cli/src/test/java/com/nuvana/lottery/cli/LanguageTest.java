package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
    }

    @Test
    void answers_and_tables_are_in_the_language_asked_for() {
        cashier.run("pack", "receive", numbers("001"), "--lang", "es").done().prints("1 recibidos");
        cli.run("status", "--lang=ES").done().prints("juegos");
        cli.run("pack", "list", "--lang", "es").done().prints("paquete", "juego", "Paquetes: 1");
    }

    @Test
    void refusals_say_what_and_what_next_in_it() {
        cashier.run("pack", "activate", "2029-9", "--bin", "1", "--lang", "es")
                .refused("PACK_UNKNOWN")
                .complains("El paquete 2029-9 no está en los libros.", "Compruebe el número.");
        assertThat(cashier.json("pack", "activate", "2029-9", "--bin", "1", "--lang", "es")
                        .refused("PACK_UNKNOWN")
                        .text("/refused/message"))
                .contains("El paquete");
    }

    @Test
    void wrong_usage_and_storage_are_told_in_it_wherever_the_option_stands() {
        cli.run("--lang", "es", "pack", "recieve").wrong("no es una orden de lottery pack", "¿Quiso decir: receive?");
        cli.run("pack", "list", "--limit", "x", "--lang", "es").wrong("--limit: 'x' no es un número entero");
        cli.run("pack", "list", "--limit", "0", "--lang", "es").wrong("de 1 a 500");
        cli.run("status", "--home", root.resolve("no").toString(), "--lang", "es")
                .storage("setup");
    }

    @Test
    void a_language_that_is_none_is_wrong_usage_in_english() {
        cli.run("status", "--lang", "fr").wrong("--lang: 'fr' is not one of: en, es.");
    }

    @Test
    void the_words_of_json_do_not_change_with_the_language() {
        cashier.run("pack", "receive", numbers("001")).done();

        assertThat(cli.json("pack", "list", "--lang", "es").root())
                .isEqualTo(cli.json("pack", "list").root());
    }
}
