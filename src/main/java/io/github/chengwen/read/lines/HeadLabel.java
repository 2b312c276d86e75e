package io.github.chengwen.read.lines;

import io.github.chengwen.read.form.Simplified;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label before a part of the head, as forms and pages have it: 标题：…, 讲话人：…. It says what the line
 * is and is not set. 竞聘人：, 记者： and the like say more of a person, and are.
 *
 * @param role what the line is
 * @param end where its words begin
 */
public record HeadLabel(Role role, int end) {

    private static final String SP = "[\\s\\u3000\\u00a0]*";

    private static final Pattern LABEL =
            Pattern.compile(
                    ("^(?:(?<title>[标標]_[题題]|[题題]_目)|(?<subtitle>副_标_题)"
                                    + "|(?<speaker>(?:讲_话|发_言|报_告|主_讲|演_讲|宣_讲|致_辞)_人|主_讲|作_者)"
                                    + ")_[：:]_(?=\\S)"
                                    + "|^(?:讲话|发言|报告|主讲|演讲|宣讲|致辞)人[\\s\\u3000\\u00a0]_(?=\\S)")
                            .replace("_", SP));

    public static Optional<HeadLabel> of(String text) {
        Matcher label = LABEL.matcher(Simplified.of(text));
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        Role role =
                label.group("title") != null
                        ? Role.TITLE
                        : label.group("subtitle") != null ? Role.SUBTITLE : Role.SPEAKER;
        return Optional.of(new HeadLabel(role, label.end()));
    }

    /** Where the words of a line of this role begin. */
    public static int end(String text, Role role) {
        return of(text).filter(label -> label.role() == role).map(HeadLabel::end).orElse(0);
    }

    /** The words of a line of this role, without its label. */
    public static String words(String text, Role role) {
        return text.substring(end(text, role));
    }
}
