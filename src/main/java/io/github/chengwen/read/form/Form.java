package io.github.chengwen.read.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The form of a line or of a part of it, and words of which it holds at least one.
 *
 * <p>Looking for a word costs a hundredth of trying a pattern, and nearly every line of a draft is
 * text that holds none.
 *
 * @param words none where the pattern fails at the first character of other lines anyway
 */
record Form(List<String> words, Pattern pattern) {

    static Form of(String regex, String... words) {
        return new Form(List.of(words), Pattern.compile(regex));
    }

    boolean matches(String line) {
        return mayMatch(line) && pattern.matcher(line).matches();
    }

    /** Whether a part of the text has the form. */
    boolean isIn(String text) {
        return mayMatch(text) && pattern.matcher(text).find();
    }

    private boolean mayMatch(String line) {
        if (words.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyMatches(List<Form> forms, String line) {
        for (Form form : forms) {
            if (form.matches(line)) {
                return true;
            }
        }
        return false;
    }
}
