package io.github.chengwen.cli;

import io.github.chengwen.diag.Language;
import java.util.List;
import java.util.Locale;

/** A language of the messages as {@code --lang} names it. */
enum LanguageName {
    ZH(Language.CHINESE),
    EN(Language.ENGLISH);

    private static final String OPTION = "--lang";

    private final Language language;

    LanguageName(Language language) {
        this.language = language;
    }

    /**
     * The language to speak: as asked for, else the locale's. Looks at the arguments itself,
     * because a mistake in them must already be reported in that language.
     *
     * @param locale in POSIX form; C, POSIX or none mean Chinese
     */
    static Language choose(List<String> arguments, String locale) {
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
