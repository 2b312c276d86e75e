package io.github.chengwen.diag;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in both languages with placeholders for arguments.
 *
 * @param chinese the Chinese sentence; <code>{0}</code>, <code>{1}</code> … stand for the arguments
 * @param english the same in English
 */
public record Message(String chinese, String english) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** The sentence in one language; a placeholder without an argument is kept. */
    public String format(Language language, List<String> arguments) {
        String sentence = language == Language.CHINESE ? chinese : english;
        return PLACE.matcher(sentence)
                .replaceAll(
                        place -> {
                            int index = Integer.parseInt(place.group(1));
                            String value =
                                    index < arguments.size() ? arguments.get(index) : place.group();
                            return Matcher.quoteReplacement(value);
                        });
    }
}
