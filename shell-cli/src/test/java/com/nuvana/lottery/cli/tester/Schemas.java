package com.nuvana.lottery.cli.tester;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of docs/schemas: which is whose, by its title, and whether a document holds to one. */
public final class Schemas {

    /** Those that belong to no command of their own. */
    private static final Set<String> SHARED = Set.of("common", "refused", "error", "help", "version");

    private static final String PREFIX = "https://nuvana.com/lottery/schemas/";
    private static final Path FOLDER = Path.of("..", "docs", "schemas");
    private static final Pattern GROUPS = Pattern.compile("; ");
    private static final Pattern VERBS = Pattern.compile(", ");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, JsonNode> files = files();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(files.entrySet().stream()
                    .collect(Collectors.toMap(
                            file -> PREFIX + file.getKey() + ".json",
                            file -> file.getValue().toString()))));

    /** Every schema by the name of its file. */
    public Map<String, JsonNode> all() {
        return files;
    }

    /** The names of the schemas that are some command's. */
    public Set<String> ofCommands() {
        return files.keySet().stream().filter(name -> !SHARED.contains(name)).collect(Collectors.toSet());
    }

    /** The schema of each command, as the titles say: {@code day scan, typed} is that of two. */
    public Map<String, String> byCommand() {
        Map<String, String> found = new TreeMap<>();
        for (String name : ofCommands()) {
            GROUPS.splitAsStream(files.get(name).get("title").stringValue())
                    .flatMap(Schemas::commands)
                    .forEach(command -> found.put(command, name));
        }
        return found;
    }

    /** The commands of a part of a title: {@code day scan, typed} has two. */
    private static Stream<String> commands(String group) {
        int blank = group.indexOf(' ');
        String prefix = blank < 0 ? "" : group.substring(0, blank + 1);
        return VERBS.splitAsStream(group.substring(prefix.length())).map(verb -> prefix + verb);
    }

    /** What in the document breaks the schema of that name. */
    public List<String> broken(String name, JsonNode document) {
        Schema schema = registry.getSchema(SchemaLocation.of(PREFIX + name + ".json"));
        return schema.validate(document.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, JsonNode> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString().replace(".json", ""), Schemas::parsed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
