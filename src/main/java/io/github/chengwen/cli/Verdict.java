package io.github.chengwen.cli;

import io.github.chengwen.cli.console.DisplayWidth;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import java.util.List;
import java.util.Optional;

/**
 * The result of one check of {@code doctor}.
 *
 * @param grade the result
 * @param subject what was checked
 * @param finding what was found, in the user's language
 * @param advice what to do about it; empty where nothing needs to be done
 */
record Verdict(Grade grade, Message subject, String finding, Optional<Message> advice) {

    /** Grades from good to bad. */
    enum Grade {
        OK,
        WARN,
        /** Chengwen cannot work. */
        BAD
    }

    private static final int SUBJECT_CELLS = 14;
    private static final Message HINT = new Message("提示：{0}", "hint: {0}");

    static Verdict ok(Message subject, String finding) {
        return new Verdict(Grade.OK, subject, finding, Optional.empty());
    }

    static Verdict warn(Message subject, String finding, Message advice) {
        return new Verdict(Grade.WARN, subject, finding, Optional.of(advice));
    }

    static Verdict bad(Message subject, String finding, Message advice) {
        return new Verdict(Grade.BAD, subject, finding, Optional.of(advice));
    }

    /** A line for the finding and one for the advice. */
    String format(Language language) {
        String name = subject.format(language, List.of());
        String gap = " ".repeat(Math.max(1, SUBJECT_CELLS - DisplayWidth.of(name)));
        String line = grade(language) + "  " + name + gap + Printable.of(finding) + "\n";
        return advice.map(a -> line + "      " + hint(a, language) + "\n").orElse(line);
    }

    private static String hint(Message advice, Language language) {
        return HINT.format(language, List.of(advice.format(language, List.of())));
    }

    private String grade(Language language) {
        Message name =
                switch (grade) {
                    case OK -> new Message("正常", "ok  ");
                    case WARN -> new Message("注意", "warn");
                    case BAD -> new Message("不行", "bad ");
                };
        return name.format(language, List.of());
    }
}
