package com.nuvana.lottery.domain.barcode;

import java.util.Optional;

/**
 * What a scanner or a keyboard sent, without what only carries it (domain specification 2.2): invisible characters
 * wherever they stand, then at the start {@code ~ * >} and one AIM identifier, then separators. A letter, a full stop
 * or a digit of another script stays. {@code ]C1 0012-0004567-008} becomes {@code 00120004567008}.
 *
 * @param aim the AIM identifier that was removed, such as {@code ]C1}
 * @param bare whether no separator was removed
 */
public record Normalised(String text, Optional<String> aim, boolean bare) {

    /** Normalises any text, in one pass over its length. */
    public static Normalised of(String raw) {
        return firstOtherThanDigit(raw) == raw.length()
                ? new Normalised(raw, Optional.empty(), true)
                : stripped(withoutInvisible(raw));
    }

    /** Says whether the scanner declared the code an EAN or UPC symbol. */
    boolean saysUpc() {
        return aim.isPresent() && aim.get().startsWith("]E");
    }

    /** The index of the first character other than ASCII 0 to 9, or the length where there is none. */
    int firstOtherThanDigit() {
        return firstOtherThanDigit(text);
    }

    private static int firstOtherThanDigit(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            if (!isDigit(text.charAt(at))) {
                return at;
            }
        }
        return length;
    }

    private static String withoutInvisible(String raw) {
        StringBuilder visible = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int codePoint = raw.codePointAt(at);
            if (!isInvisible(codePoint)) {
                visible.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return visible.toString();
    }

    private static Normalised stripped(String visible) {
        Optional<String> aim = Optional.empty();
        int start = 0;
        while (start < visible.length()) {
            if (isPrefix(visible.charAt(start))) {
                start++;
            } else if (aim.isEmpty() && isAimAt(visible, start)) {
                aim = Optional.of(visible.substring(start, start + 3));
                start += 3;
            } else {
                break;
            }
        }
        StringBuilder kept = new StringBuilder(visible.length() - start);
        for (int at = start; at < visible.length(); at++) {
            if (!isSeparator(visible.charAt(at))) {
                kept.append(visible.charAt(at));
            }
        }
        return new Normalised(kept.toString(), aim, kept.length() == visible.length() - start);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isPrefix(char c) {
        return c == '~' || c == '*' || c == '>';
    }

    private static boolean isAimAt(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == ']'
                && isLetter(text.charAt(at + 1))
                && (isLetter(text.charAt(at + 2)) || isDigit(text.charAt(at + 2)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '(' || c == ')' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }
}
