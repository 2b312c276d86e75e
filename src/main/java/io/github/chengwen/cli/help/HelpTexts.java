package io.github.chengwen.cli.help;

import io.github.chengwen.diag.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code --help}, from {@code help.properties}. */
public final class HelpTexts {

    private HelpTexts() {}

    public static ResourceBundle in(Language language) {
        // The base bundle is Chinese; no fallback to the JVM's default locale.
        return ResourceBundle.getBundle(
                HelpTexts.class.getPackageName() + ".help",
                language == Language.CHINESE ? Locale.ROOT : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
