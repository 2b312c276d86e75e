package io.github.chengwen.read.block;

import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.NumberForm;
import io.github.chengwen.read.form.Numbered;
import io.github.chengwen.read.form.Salutations;
import java.util.regex.Pattern;

/** Where a run-in heading ends: after the sentence or the label that names the point (S-23). */
final class Lead {

    /** 活动主题： is a label, 要着重解决好以下几个方面的问题： a sentence that goes on. */
    private static final int LONGEST_LABEL = 8;

    /** A sentence that is longer names no point, it explains one. */
    private static final int LONGEST = 60;

    /** What a notice settles in a few words; 为什么保：这是一张考卷 is one heading. */
    private static final Pattern FIELD =
            Pattern.compile(
                    "^.{0,6}(?:主题|时间|地点|对象|人员|内容|范围|方式|单位|目的|名称|形式|标准|依据|条件|期限|经费|议题|议程|主办|承办)：");

    private Lead() {}

    /**
     * The index after it; -1 where the words have none.
     *
     * @param words what follows the number
     */
    static int end(Numbered number, String words) {
        int sentence = Chars.firstSentenceEnd(words);
        int label = words.indexOf('：');
        boolean labelled =
                number.form().level() <= NumberForm.HAN_BRACKETED.level()
                        && label > 0
                        && label <= LONGEST_LABEL
                        && words.substring(0, label).chars().allMatch(Chars::isHan)
                        && (Chars.endsSentence(words) || FIELD.matcher(words).lookingAt())
                        && !Salutations.announces(words.substring(0, label));
        int end = labelled ? label + 1 : sentence;
        if (end > LONGEST) {
            return -1;
        }
        return end < 0 || words.substring(end).isBlank() ? -1 : end;
    }
}
