package io.github.chengwen.serve;

import io.github.chengwen.diag.Language;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** What the page says, from {@code words.properties} and {@code words_en.properties}. */
final class Words {

    private Words() {}

    static Map<String, String> in(Language language) {
        // The base bundle is Chinese; no fallback to the JVM's default locale.
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        Words.class.getPackageName() + ".words",
                        language == Language.CHINESE ? Locale.ROOT : Locale.ENGLISH,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> words = new TreeMap<>();
        Collections.list(bundle.getKeys()).forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }
}
