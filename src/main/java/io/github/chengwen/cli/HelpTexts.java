package io.github.chengwen.cli;

import io.github.chengwen.diag.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of {@code --help}, from the resources {@code help.properties}. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        // The bundle without a suffix is Chinese; the machine's own locale must not be tried.
        return ResourceBundle.getBundle(
                HelpTexts.class.getPackageName() + ".help",
                language == Language.CHINESE ? Locale.ROOT : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
