package com.nuvana.lottery.domain.store;

/**
 * The one check of free text that people type: not blank, within a length, and printable. Control characters, line
 * breaks, lone surrogates and characters that turn the direction of writing are not printable: they can hide or forge
 * what a screen or a report shows.
 */
public final class Texts {

    private Texts() {}

    /** Says whether {@code text} is 1 to {@code longest} characters, not blank and printable. */
    public static boolean isValid(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && isPrintable(text);
    }

    /** Says whether no character of {@code text} could hide or forge what is shown. */
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(Texts::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    static void require(String what, String text, int longest) {
        if (!isValid(text, longest)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + longest + " printable characters, got " + text.length());
        }
    }
}
