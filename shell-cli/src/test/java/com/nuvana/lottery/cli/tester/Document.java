package com.nuvana.lottery.cli.tester;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The one JSON document that a command line gave, held by its schema already. */
public record Document(Ran ran, JsonNode root) {

    /** It was done. */
    public Document ok() {
        ran.exits(0);
        assertThat(root.get("ok").booleanValue()).isTrue();
        return this;
    }

    /** A batch was booked in part: {@code ok} is false, and the data say what became of each entry. */
    public Document partly() {
        ran.exits(3);
        assertThat(root.get("ok").booleanValue()).isFalse();
        assertThat(root.has("data")).isTrue();
        return this;
    }

    /** A rule refused it. */
    public Document refused(String code) {
        ran.exits(3);
        assertThat(root.get("ok").booleanValue()).isFalse();
        assertThat(root.at("/refused/code").asString()).isEqualTo(code);
        return this;
    }

    /** It could not run. */
    public Document error(int exit, String code) {
        ran.exits(exit);
        assertThat(root.get("ok").booleanValue()).isFalse();
        assertThat(root.at("/error/code").asString()).isEqualTo(code);
        return this;
    }

    /** A text at a place such as {@code /data/pack/status}. */
    public String text(String place) {
        return at(place).stringValue();
    }

    /** A whole number at a place. */
    public long number(String place) {
        return at(place).longValue();
    }

    /** All values of that name in the list at a place, as texts. */
    public List<String> texts(String place, String name) {
        return StreamSupport.stream(at(place).spliterator(), false)
                .map(each -> each.path(name).asString())
                .toList();
    }

    /** Whatever is at a place; there has to be something. */
    public JsonNode at(String place) {
        JsonNode found = root.at(place);
        assertThat(found.isMissingNode()).as("%s in %s", place, root).isFalse();
        return found;
    }

    /** Whether there is something at a place. */
    public boolean has(String place) {
        return !root.at(place).isMissingNode();
    }
}
