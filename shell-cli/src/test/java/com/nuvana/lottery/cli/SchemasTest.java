package com.nuvana.lottery.cli;

import static com.nuvana.lottery.cli.tester.Codes.numbers;
import static com.nuvana.lottery.cli.tester.Person.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nuvana.lottery.app.json.CanonicalJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.cli.tester.CliTester;
import com.nuvana.lottery.cli.tester.Schemas;
import com.nuvana.lottery.domain.Refusal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Schemas schemas = new Schemas();

    @TempDir
    private Path root;

    static Stream<Class<?>> refusals() {
        return RefusalClasses.all().stream();
    }

    @Test
    void every_command_has_a_schema_and_every_schema_a_command() {
        Set<String> commands = CommandTree.leaves(CommandTree.whole(root)).stream()
                .map(command -> String.join(" ", CommandTree.words(command)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(schemas.byCommand().keySet()).containsExactlyElementsOf(commands);
        assertThat(schemas.byCommand().values()).containsAll(schemas.ofCommands());
    }

    @Test
    void every_object_of_every_schema_is_closed_and_says_what_it_must_have() {
        schemas.all()
                .forEach((name, schema) -> walk(schema, node -> {
                    if (node.has("properties")) {
                        assertThat(node.path("additionalProperties").isBoolean())
                                .as("%s: %s", name, node)
                                .isTrue();
                        assertThat(node.get("additionalProperties").booleanValue())
                                .isFalse();
                        assertThat(node.path("required").isArray())
                                .as("%s: %s", name, node)
                                .isTrue();
                    } else {
                        assertThat(node.path("type"))
                                .as("%s: an open object", name)
                                .isNotEqualTo(JSON.readTree("\"object\""));
                    }
                }));
    }

    @Test
    void every_name_is_in_snake_case_and_every_amount_in_cents() {
        schemas.all()
                .forEach((name, schema) -> walk(
                        schema,
                        node -> node.path("properties")
                                .propertyNames()
                                .forEach(property ->
                                        assertThat(property).as(name).matches("[a-z]+(_[a-z]+)*"))));
    }

    @Test
    void a_document_with_a_name_too_many_too_few_or_a_wrong_word_is_not_let_through() {
        CliTester cli = CliTester.withStore(root);
        cli.as(CASHIER).run("pack", "receive", numbers("001")).done();
        JsonNode good = cli.as(CASHIER)
                .json("pack", "activate", numbers("001"), "--bin", "1")
                .ok()
                .root();
        assertThat(schemas.broken("activation", good)).isEmpty();

        assertThat(broken(good, pack -> pack.put("bins", 1))).isNotEmpty();
        assertThat(broken(good, pack -> pack.remove("position"))).isNotEmpty();
        assertThat(broken(good, pack -> pack.put("status", "SOLD"))).isNotEmpty();
        assertThat(broken(good, pack -> pack.put("position", "0"))).isNotEmpty();
        assertThat(broken(good, pack -> pack.put("next_ticket", 1))).isNotEmpty();
        assertThat(schemas.broken("refused", good)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_holds_to_the_schema_of_refusals(Class<? extends Refusal> type) {
        Words words = new Words(Messages.in(Language.EN), ZoneId.of("UTC"));
        String document = CanonicalJson.write(
                Json.Obj.EMPTY.with("ok", Json.Flag.FALSE).with("refused", Output.json(words, Samples.of(type))));

        assertThat(schemas.broken("refused", JSON.readTree(document)))
                .as(document)
                .isEmpty();
    }

    private List<String> broken(JsonNode good, Consumer<ObjectNode> spoil) {
        JsonNode bad = good.deepCopy();
        spoil.accept((ObjectNode) bad.at("/data/pack"));
        return schemas.broken("activation", bad);
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visit) {
        if (node.isObject() && (node.has("type") || node.has("properties"))) {
            visit.accept(node);
        }
        node.forEach(child -> walk(child, visit));
    }
}
