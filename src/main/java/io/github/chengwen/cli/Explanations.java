package io.github.chengwen.cli;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What is to be said of a code beyond its message. The texts are in {@code explain.properties} and
 * {@code explain_en.properties}: a new code needs its few lines there and nothing else.
 */
final class Explanations {

    private final ResourceBundle texts;

    private Explanations(ResourceBundle texts) {
        this.texts = texts;
    }

    static Explanations in(Language language) {
        // The bundle without a suffix is Chinese; the machine's own locale must not be tried.
        return new Explanations(
                ResourceBundle.getBundle(
                        Explanations.class.getPackageName() + ".explain",
                        language == Language.CHINESE ? Locale.ROOT : Locale.ENGLISH,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Why the code comes up. */
    Optional<String> cause(Code code) {
        return text(code, "cause");
    }

    /** A draft, a style or a command that brings it up. */
    Optional<String> bad(Code code) {
        return text(code, "bad");
    }

    /** The same without the fault. */
    Optional<String> good(Code code) {
        return text(code, "good");
    }

    /** What to do. */
    Optional<String> remedy(Code code) {
        return text(code, "remedy");
    }

    private Optional<String> text(Code code, String part) {
        String key = code.id() + "." + part;
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
