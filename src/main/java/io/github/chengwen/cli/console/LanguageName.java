package io.github.chengwen.cli.console;

import io.github.chengwen.diag.Language;
import java.util.List;
import java.util.Locale;

/** A language of the messages as a value of {@code --lang}. */
public enum LanguageName {
    ZH(Language.CHINESE),
    EN(Language.ENGLISH);

    private static final String OPTION = "--lang";

    private final Language language;

    LanguageName(Language language) {
        this.language = language;
    }

    /**
     * The language of the messages: that of {@code --lang}, else that of the locale. It reads the
     * arguments before they are parsed, because errors in them are reported in that language.
     *
     * @param locale in POSIX form; C, POSIX or none mean Chinese
     */
    public static Language choose(List<String> arguments, String locale) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String asked = "";
            if (argument.startsWith(OPTION + "=")) {
                asked = argument.substring(OPTION.length() + 1);
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                asked = arguments.get(i + 1);
            }
            for (LanguageName name : values()) {
                if (name.name().equalsIgnoreCase(asked)) {
                    return name.language;
                }
            }
        }
        return ofLocale(locale);
    }

    private static Language ofLocale(String locale) {
        String name = locale.toLowerCase(Locale.ROOT);
        boolean neutral = name.isEmpty() || name.matches("(?:c|posix)(?:[._@].*)?");
        return neutral || name.startsWith("zh") ? Language.CHINESE : Language.ENGLISH;
    }
}
