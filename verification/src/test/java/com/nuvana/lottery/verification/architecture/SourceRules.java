package com.nuvana.lottery.verification.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that only the text of a source can break. */
final class SourceRules {

    /** Who may catch everything, on purpose (ADR 0020). */
    static final Set<String> CATCH_ALL = Set.of(
            // Answers for the whole program.
            "ErrorHandler",
            // Calls a method of the driver that is declared to throw anything.
            "NativeLibrary");

    /** Asks an enum that is not ours, and may grow without us. */
    static final Set<String> FOREIGN_ENUM = Set.of("SqliteErrors");

    private static final Pattern CATCH = Pattern.compile("catch\\s*\\([^)]*\\b(Exception|Throwable)\\b[^)]*\\)");
    private static final Pattern SWITCH = Pattern.compile("\\bswitch\\s*\\(");
    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\b\\s*(->|:)");
    private static final Pattern ENUM_LABEL = Pattern.compile("\\bcase\\s+[A-Z][A-Z0-9_]*\\b(?!\\s*\\.)");
    private static final Pattern OLD_LABEL = Pattern.compile("\\bcase\\b[^;{}>]*?[^:]:(?!:)");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^[ \\t]*public\\b[^(;=\\n]*?\\b(?:class|interface|enum|record)\\s+(\\w+)");

    private SourceRules() {}

    static List<SourceRule> all() {
        return List.of(
                new SourceRule("catches", SourceRules::catches),
                new SourceRule("switches", SourceRules::switches),
                new SourceRule("comments", SourceRules::comments));
    }

    /** Catching everything hides our own bugs. */
    private static List<String> catches(SourceFile file) {
        List<String> faults = new ArrayList<>();
        Matcher found = CATCH.matcher(file.code());
        while (found.find() && !CATCH_ALL.contains(file.simpleName())) {
            faults.add("line " + line(file, found.start()) + " catches everything");
        }
        return faults;
    }

    /** A switch over an enum decides every constant: with a default, a new one would be decided by nobody. */
    private static List<String> switches(SourceFile file) {
        List<String> faults = new ArrayList<>();
        String code = file.code();
        Matcher found = SWITCH.matcher(code);
        while (found.find()) {
            String body = block(code, found.start());
            if (ENUM_LABEL.matcher(body).find()
                    && DEFAULT.matcher(body).find()
                    && !FOREIGN_ENUM.contains(file.simpleName())) {
                faults.add("line " + line(file, found.start()) + " has a default beside constants of an enum");
            }
            if (OLD_LABEL.matcher(body).find()) {
                faults.add("line " + line(file, found.start()) + " is a switch with labels that fall through");
            }
        }
        return faults;
    }

    /** Every public type says in its first sentence what it is. */
    private static List<String> comments(SourceFile file) {
        List<String> faults = new ArrayList<>();
        Matcher found = PUBLIC_TYPE.matcher(file.code());
        while (found.find()) {
            String before = file.text().substring(0, found.start()).stripTrailing();
            while (before.endsWith(")") || before.matches("[\\s\\S]*\\n\\s*@\\w+$")) {
                before = before.substring(0, before.lastIndexOf('@')).stripTrailing();
            }
            if (!before.endsWith("*/")) {
                faults.add(found.group(1) + " has no doc comment");
            }
        }
        return faults;
    }

    private static String block(String code, int from) {
        int open = code.indexOf('{', from);
        int depth = 0;
        for (int at = open; at < code.length(); at++) {
            depth += code.charAt(at) == '{' ? 1 : code.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return code.substring(open, at);
            }
        }
        return code.substring(open);
    }

    private static long line(SourceFile file, int at) {
        return file.text().substring(0, at).lines().count() + 1;
    }
}
