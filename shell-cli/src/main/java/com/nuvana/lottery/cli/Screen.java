package com.nuvana.lottery.cli;

import com.nuvana.lottery.domain.money.Money;
import java.util.Locale;

/** How text from data is made safe and how it is measured on a screen. */
final class Screen {

    private Screen() {}

    /** The text with every character that could steer a terminal or turn the direction of writing made visible. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        if (isShown(point)) {
            safe.appendCodePoint(point);
        } else {
            safe.append(String.format(Locale.ROOT, "<U+%04X>", point));
        }
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /** How many columns a safe text takes: marks take none, East Asian wide characters and emoji two. */
    static int width(String text) {
        return text.codePoints().map(Screen::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean isWide = (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
        return isWide ? 2 : 1;
    }

    /** Dollars as people write them: {@code $1,095.00}, {@code -$50.00}. */
    static String dollars(Money money) {
        long cents = Math.abs(money.cents());
        String sign = money.cents() < 0 ? "-$" : "$";
        return sign + String.format(Locale.ROOT, "%,d.%02d", cents / 100, cents % 100);
    }
}
