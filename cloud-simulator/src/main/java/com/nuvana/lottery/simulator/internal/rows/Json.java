package com.nuvana.lottery.simulator.internal.rows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it goes over the wire and into the journal. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty list. */
    public static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** The bytes of a value, in UTF-8. */
    public static Bytes bytes(JsonNode value) {
        return Bytes.of(MAPPER.writeValueAsBytes(value));
    }

    /** The value in a text, when it is one value in valid UTF-8 and nothing else. */
    public static Optional<JsonNode> parse(Bytes text) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.toArray()))
                    .toString();
            JsonNode value = MAPPER.readTree(decoded);
            return value.isMissingNode() ? Optional.empty() : Optional.of(value);
        } catch (JacksonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** An instant as the wire shows it: in milliseconds, whatever is known beyond. */
    public static String instant(Instant at) {
        return MILLIS.format(at.truncatedTo(ChronoUnit.MILLIS));
    }
}
