package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.blitz;
import static com.nuvana.lottery.cli.tester.Codes.code;
import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Codes.supreme;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static com.nuvana.lottery.cli.tester.Person.SHIFT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.cli.tester.CliTester;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOnSaleTest {

    @TempDir
    private Path root;

    private CliTester cli;
    private CliTester cashier;

    @BeforeEach
    void open() {
        cli = CliTester.withStore(root);
        cashier = cli.as(CASHIER);
        cashier.run("pack", "receive", numbers("001"), supreme("001"), blitz("001"))
                .done();
    }

    @Nested
    class AFreeBin {

        @Test
        void a_scanned_ticket_is_taken_for_the_one_that_shows() {
            var activated = cashier.json("pack", "activate", numbers("001"), "--bin", "2")
                    .ok();

            assertThat(activated.text("/data/pack/status")).isEqualTo("ACTIVE");
            assertThat(activated.number("/data/pack/bin")).isEqualTo(2);
            assertThat(activated.number("/data/pack/position")).isZero();
            assertThat(activated.text("/data/pack/next_ticket")).isEqualTo("001");
            assertThat(activated.text("/data/game_name")).isEqualTo("Numbers Game");
        }

        @Test
        void a_pack_named_by_hand_needs_no_face() {
            cashier.run("pack", "activate", "2029-4321", "--bin", "2")
                    .done()
                    .prints("Pack 2029-0004321 (Numbers Game) is on sale in bin 2: 75 tickets, the next one is 001.");
        }

        @Test
        void a_pack_that_lies_the_other_way_is_refused_and_then_accepted_with_its_direction() {
            var refused = cashier.json("pack", "activate", numbers("075"), "--bin", "2");
            refused.refused("OPENING_SERIAL_MISMATCH");
            assertThat(refused.text("/refused/data/other_end")).isEqualTo("YES");

            var turned = cashier.json("pack", "activate", numbers("075"), "--bin", "2", "--direction", "down")
                    .ok();
            assertThat(turned.text("/data/pack/next_ticket")).isEqualTo("075");
            cashier.run("pack", "activate", supreme("001"), "--bin", "3", "--direction", "left")
                    .wrong("--direction: 'left' is not one of: up, down.");
        }

        @Test
        void a_face_further_on_needs_an_approver_and_a_note() {
            cashier.run("pack", "activate", numbers("004"), "--bin", "2").refused("OPENING_SERIAL_MISMATCH");

            cashier.approvedBy(SHIFT_MANAGER)
                    .run("pack", "activate", numbers("004"), "--bin", "2", "--note", "three were torn off")
                    .done()
                    .prints("72 tickets, the next one is 004");
            cli.run("status").done().prints("Open discrepancies: 1");
        }

        @Test
        void a_typed_face_goes_before_the_scanned_one() {
            CliTester allowed = cashier.approvedBy(SHIFT_MANAGER);

            cashier.run("pack", "activate", numbers("001"), "--bin", "2", "--face", "075")
                    .refused("APPROVAL_REQUIRED");
            allowed.run("pack", "activate", numbers("001"), "--bin", "2", "--face", "075")
                    .refused("OPENING_SERIAL_MISMATCH");
            allowed.run("pack", "activate", "2029-4321", "--bin", "2", "--face", "075", "--direction", "down")
                    .done();
        }

        @Test
        void a_bin_that_is_not_there_and_a_pack_on_sale_are_refused() {
            cashier.run("pack", "activate", numbers("001"), "--bin", "9").refused("BIN_UNKNOWN");
            cashier.run("pack", "activate", numbers("001"), "--bin", "2").done();
            cashier.run("pack", "activate", numbers("001"), "--bin", "3").refused("PACK_WRONG_STATE");
            cashier.run("pack", "activate", numbers("001")).wrong("still needs: --bin N");
            cashier.run("pack", "activate", numbers("001"), "--bin", "0").wrong("--bin: '0' is not a bin number");
        }

        @Test
        void a_choice_for_a_free_bin_is_ignored_and_the_answer_says_so() {
            cashier.run("pack", "activate", numbers("001"), "--bin", "2", "--occupied", "sold-out")
                    .done()
                    .prints("Bin 2 was free, so --occupied was not needed");
        }
    }

    @Nested
    class AnOccupiedBin {

        @BeforeEach
        void occupy() {
            cashier.run("pack", "activate", numbers("001"), "--bin", "2").done();
            cashier.run("pack", "count", numbers("021")).done();
        }

        @Test
        void it_is_refused_and_names_the_pack_and_the_choices() {
            cashier.run("pack", "activate", supreme("001"), "--bin", "2")
                    .refused("BIN_OCCUPIED")
                    .complains("2029-0004321", "20 tickets are gone", "--occupied");
        }

        @Test
        void it_was_sold_out() {
            var activated = cashier.json("pack", "activate", supreme("001"), "--bin", "2", "--occupied", "sold-out")
                    .ok();

            assertThat(activated.text("/data/replaced/pack")).isEqualTo("2029-0004321");
            assertThat(activated.text("/data/replaced/fate")).isEqualTo("REPLACED_SOLD_OUT");
            cli.run("pack", "show", "2029-4321").done().prints("sold out", "$275.00");
        }

        @Test
        void it_goes_back_to_stock_at_a_scanned_face_or_where_the_books_say() {
            cashier.run(
                            "pack",
                            "activate",
                            supreme("001"),
                            "--bin",
                            "2",
                            "--occupied",
                            "back-to-stock:" + numbers("026"))
                    .done();
            cli.run("pack", "show", "2029-4321").done().prints("is in stock: 25 of 75");
            cashier.run("pack", "activate", "2029-4321", "--bin", "2", "--occupied", "back-to-stock")
                    .done();
            cli.run("pack", "show", "2400-17").done().prints("is in stock: 0 of 15");
        }

        @Test
        void a_typed_face_for_it_needs_an_approver() {
            String[] typed = {"pack", "activate", supreme("001"), "--bin", "2", "--occupied", "back-to-stock:026"};

            cashier.run(typed).refused("APPROVAL_REQUIRED");
            cashier.approvedBy(SHIFT_MANAGER).run(typed).done();
        }

        @Test
        void it_is_returned_with_a_reason_and_an_approver() {
            String[] returned = {
                "pack", "activate", supreme("001"), "--bin", "2", "--occupied", "return:damaged:" + numbers("026")
            };

            cashier.run(returned).refused("APPROVAL_REQUIRED");
            cashier.approvedBy(SHIFT_MANAGER).run(returned).done().prints("returned");
        }

        @Test
        void it_moves_to_another_bin_unless_that_is_taken_too() {
            cashier.run("pack", "activate", blitz("001"), "--bin", "3").done();
            cashier.run("pack", "activate", supreme("001"), "--bin", "2", "--occupied", "move:3")
                    .refused("BIN_OCCUPIED");

            cashier.run("pack", "activate", supreme("001"), "--bin", "2", "--occupied", "move:1")
                    .done()
                    .prints("Pack 2029-0004321, which was in bin 2: moved");
        }

        @Test
        void a_scanned_face_of_another_pack_than_the_one_there_is_refused() {
            String elsewhere = "back-to-stock:" + code("2617", "0000005", "026");

            cashier.run("pack", "activate", supreme("001"), "--bin", "2", "--occupied", elsewhere)
                    .refused("BIN_OCCUPIED")
                    .complains("2029-0004321");
        }

        @Test
        void a_choice_about_another_pack_than_the_one_there_is_refused() {
            cashier.run(
                            "pack",
                            "activate",
                            supreme("001"),
                            "--bin",
                            "2",
                            "--occupied",
                            "sold-out",
                            "--occupied-by",
                            "2617-5")
                    .refused("BIN_OCCUPIED");
            cashier.run(
                            "pack",
                            "activate",
                            supreme("001"),
                            "--bin",
                            "2",
                            "--occupied",
                            "sold-out",
                            "--occupied-by",
                            "2029-4321")
                    .done();
        }

        @Test
        void a_return_without_a_reason_of_the_list_names_the_list() {
            for (String choice : new String[] {"return", "return:", "return:lost", "return::" + numbers("026")}) {
                cashier.approvedBy(SHIFT_MANAGER)
                        .run("pack", "activate", supreme("001"), "--bin", "2", "--occupied", choice)
                        .refused("RETURN_REASON_REQUIRED")
                        .complains("damaged");
            }
        }

        @Test
        void a_choice_that_is_none_names_all() {
            for (String choice : new String[] {"", "gone", "return:a:b:c", "move", "move:x", "sold-out:1"}) {
                cashier.run("pack", "activate", supreme("001"), "--bin", "2", "--occupied", choice)
                        .wrong("'" + choice + "' is not sold-out", "move:BIN", "damaged");
            }
        }
    }
}
