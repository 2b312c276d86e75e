package io.github.chengwen.cli.report;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.util.List;
import java.util.Set;

/** What findings ask a person to do, the most important first. */
enum Task {
    FILL_IN("填上漏掉的内容", "fill in what is missing"),
    FIGURES("核对数据和日期", "check figures and dates"),
    NAMES("核对名称和提法", "check names and fixed phrases"),
    WORDS("改错别字和用词", "correct words"),
    REPEATED("看看重复和缺漏", "look at repetitions and gaps"),
    STRUCTURE("核对结构和序号", "check structure and numbers"),
    MARKS("改标点和数字写法", "correct marks and numerals"),
    DROPPED("看看删去的东西", "look at what was dropped"),
    LOOK("看看字体和版面", "look at fonts and layout");

    private static final Set<Code> MISSING =
            Set.of(
                    Code.NUMBER_MISSING,
                    Code.DATE_GAP,
                    Code.DATE_INCOMPLETE,
                    Code.PLACEHOLDER,
                    Code.TEMPLATE_LEFTOVER,
                    Code.CLOSING_STOP_MISSING,
                    Code.TRUNCATED_PARAGRAPH,
                    Code.TITLE_MISSING);

    private static final Set<Code> OF_STRUCTURE =
            Set.of(Code.POINT_MISSING, Code.POINT_REPEATED, Code.ATTACHMENT_GAP);

    private static final Set<Code> OF_MARKS =
            Set.of(Code.MARK_AT_START, Code.WRONG_MARK, Code.WIDE_DIGITS);

    /** Codes whose findings {@code check --fix} sets right. */
    private static final Set<Code> FIXABLE =
            Set.of(
                    Code.HALF_WIDTH_MARK,
                    Code.ORDINAL_COMMA,
                    Code.WRONG_DASH,
                    Code.WRONG_ELLIPSIS,
                    Code.RANGE_HYPHEN,
                    Code.YEAR_ZERO,
                    Code.WIDE_DIGITS,
                    Code.HOUSE_TERM);

    private final Message name;

    Task(String chinese, String english) {
        this.name = new Message(chinese, english);
    }

    String name(Language language) {
        return name.format(language, List.of());
    }

    /** What a finding asks for. */
    static Task of(Code code) {
        int number = Integer.parseInt(code.id().substring(2));
        if (MISSING.contains(code)) {
            return FILL_IN;
        }
        if (OF_STRUCTURE.contains(code) || number >= 200 && number < 300) {
            return STRUCTURE;
        }
        if (OF_MARKS.contains(code)) {
            return MARKS;
        }
        if (number >= 300 && number < 310) {
            return DROPPED;
        }
        return number >= 400 ? LOOK : ofText(number);
    }

    private static Task ofText(int number) {
        if (number <= 315 || number >= 381) {
            return FIGURES;
        }
        if (number >= 371 || number >= 356 && number <= 358) {
            return NAMES;
        }
        if (number >= 361) {
            return WORDS;
        }
        return number >= 351 ? REPEATED : MARKS;
    }

    static boolean isFixable(Code code) {
        return FIXABLE.contains(code);
    }
}
