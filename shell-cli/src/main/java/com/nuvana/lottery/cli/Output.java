package com.nuvana.lottery.cli;

import com.nuvana.lottery.app.json.CanonicalJson;
import com.nuvana.lottery.app.json.Json;
import com.nuvana.lottery.app.port.StorageUnavailable;
import com.nuvana.lottery.domain.Outcome;
import com.nuvana.lottery.domain.Refusal;
import java.io.PrintWriter;
import java.time.ZoneId;

/**
 * The one place that prints what a command has to say. For people: answers on standard output, all else on standard
 * error. With {@code --json}: exactly one document on standard output.
 */
public final class Output {

    /** Who reads it. */
    public enum Reader {
        /** A person. */
        PERSON,
        /** A program: {@code --json}. */
        PROGRAM
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final Reader reader;
    private final Words words;
    private final Style style;

    Output(PrintWriter out, PrintWriter err, Reader reader, Words words, Style style) {
        this.out = out;
        this.err = err;
        this.reader = reader;
        this.words = words;
        this.style = style;
    }

    /** The same output with instants in the time of that zone: a store's days are told in the store's time. */
    public Output in(ZoneId zone) {
        return new Output(out, err, reader, words.in(zone), style);
    }

    /** Prints an outcome and answers its exit code. */
    public <T> int print(Outcome<T, ? extends Refusal> outcome, View<T> view) {
        return outcome.<Integer>fold(answer -> answered(answer, view), this::refused);
    }

    private <T> int answered(T answer, View<T> view) {
        ExitCode exit = view.exit(answer);
        if (reader == Reader.PROGRAM) {
            document(exit == ExitCode.DONE ? Json.Flag.TRUE : Json.Flag.FALSE, "data", view.json(answer));
        } else {
            view.show(answer, new Page(out, words, style));
            out.flush();
        }
        return exit.code();
    }

    /** Prints a refusal. */
    int refused(Refusal why) {
        if (reader == Reader.PROGRAM) {
            document(Json.Flag.FALSE, "refused", json(words, why));
        } else {
            err.println(style.bad(words.coded(why)));
            err.println(words.next(why));
            err.flush();
        }
        return ExitCode.REFUSED.code();
    }

    /** A refusal as JSON, as it stands in a document or in the list of a batch. */
    public static Json.Obj json(Words words, Refusal why) {
        return Json.Obj.EMPTY
                .with("code", why.code())
                .with("message", words.refusal(why) + " " + words.next(why))
                .with("data", Data.of(why));
    }

    /** Prints an error that is no refusal, with its stable word. */
    int error(ExitCode exit, String code, String message) {
        if (reader == Reader.PROGRAM) {
            document(Json.Flag.FALSE, "error", Json.Obj.EMPTY.with("code", code).with("message", message));
        } else {
            err.println(style.bad("lottery: " + message));
            err.flush();
        }
        return exit.code();
    }

    /** Tells a person of something that went wrong beside what was done; a program finds it in its document. */
    public void warn(StorageUnavailable trouble, String key) {
        if (reader == Reader.PERSON) {
            err.println(style.warning(words.text(key, "what", words.trouble(trouble))));
            err.flush();
        }
    }

    /** Prints a text of the program about itself: its help, its version. */
    int told(String name, String text) {
        if (reader == Reader.PROGRAM) {
            document(Json.Flag.TRUE, "data", Json.Obj.EMPTY.with(name, text));
        } else {
            out.println(text);
            out.flush();
        }
        return ExitCode.DONE.code();
    }

    /** The exit code where all that was said could be written; an answer nobody gets is no success. */
    int written(int exit) {
        if (!out.checkError()) {
            return exit;
        }
        err.println(style.bad("lottery: " + words.text("unwritten")));
        err.flush();
        return exit == ExitCode.DONE.code() ? ExitCode.STORAGE.code() : exit;
    }

    /** Who reads. */
    public Reader reader() {
        return reader;
    }

    /** Says values. */
    public Words words() {
        return words;
    }

    private void document(Json.Flag ok, String name, Json value) {
        out.println(CanonicalJson.write(Json.Obj.EMPTY.with("ok", ok).with(name, value)));
        out.flush();
    }
}
