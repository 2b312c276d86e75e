package io.github.chengwen.read.block;

import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.TitleLines;
import java.util.List;

/** The words of a title as they are typeset (S-44, S-45). */
final class TitleText {

    private TitleText() {}

    /** The lines of a title as one. */
    static String join(List<String> lines) {
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            boolean latin =
                    all.length() > 0
                            && !Chars.isWide(all.codePointBefore(all.length()))
                            && !Chars.isWide(line.codePointAt(0));
            all.append(latin ? " " : "").append(line);
        }
        return all.toString();
    }

    /** Closes letterspacing (讲 话); between two clauses one ideographic space stays. */
    static String close(String words) {
        if (TitleLines.isTwoClauses(words)) {
            return words.replaceAll("[ \\u3000]+", "\u3000");
        }
        return Spaces.close(words).replace("\u3000", "");
    }
}
