package io.github.chengwen.cli.help;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The explanations of codes. Their texts are in {@code explain.properties} and {@code
 * explain_en.properties}; a new code needs its lines there and nothing else.
 */
final class Explanations {

    private final ResourceBundle texts;

    private Explanations(ResourceBundle texts) {
        this.texts = texts;
    }

    static Explanations in(Language language) {
        // The base bundle is Chinese; no fallback to the JVM's default locale.
        return new Explanations(
                ResourceBundle.getBundle(
                        Explanations.class.getPackageName() + ".explain",
                        language == Language.CHINESE ? Locale.ROOT : Locale.ENGLISH,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What causes the code. */
    Optional<String> cause(Code code) {
        return text(code, "cause");
    }

    /** An example (draft, style or command) that causes it. */
    Optional<String> bad(Code code) {
        return text(code, "bad");
    }

    /** The corrected example. */
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
