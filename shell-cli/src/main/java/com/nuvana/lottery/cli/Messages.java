package com.nuvana.lottery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What we say, in one language: {@code messages_en.properties} and {@code messages_es.properties}, in UTF-8. A
 * placeholder is a name in braces, {@code {bin}}; {@code {packs?pack:packs}} is the one word for 1 and the other for any
 * other number; a part in square brackets is left out when one of its placeholders is empty. Immutable.
 */
public final class Messages {

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLURAL = Pattern.compile("\\{([a-z_]+)\\?([^:{}]*):([^:{}]*)}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of that language. */
    public static Messages in(Language language) {
        String name = "messages_" + language.tag() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new Messages(new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The text of that key, without placeholders. A missing key is a bug of ours and says so. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** The text of that key with its placeholders filled in. */
    public String text(String key, Map<String, String> values) {
        return fill(raw(key).orElseThrow(() -> new IllegalStateException("no text for " + key)), values);
    }

    /** The text as it stands in the bundle, if it does. */
    Optional<String> raw(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Every key of the bundle. */
    Set<String> keys() {
        return bundle.keySet();
    }

    /** The names of a text's placeholders. */
    static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String fill(String text, Map<String, String> values) {
        String whole = PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        placeholders(part.group(1)).stream()
                                        .anyMatch(name ->
                                                values.getOrDefault(name, "").isEmpty())
                                ? ""
                                : part.group(1)));
        String counted = PLURAL.matcher(whole)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1), "").equals("1") ? found.group(2) : found.group(3)));
        return PLACEHOLDER
                .matcher(counted)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
