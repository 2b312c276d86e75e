package io.github.chengwen.check;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import java.util.List;

/** Dates in the text that lack year, month or day; the reader reports those of date lines. */
final class FallenDates implements ParagraphRule {

    private static final List<PrefilteredPattern> PATTERNS =
            List.of(
                    // 2024年12月日, 2024年 月 日, 2024年月5日
                    PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "[0-9]{2,4}年[ \\u3000]*(?:[0-9]{1,2})?[ \\u3000]*月[ \\u3000]*日"),
                    PrefilteredPattern.of(
                            PrefilteredPattern.DIGITS,
                            "[0-9]{2,4}年[ \\u3000]*月[ \\u3000]*[0-9]{1,2}[ \\u3000]*日"),
                    // ，年月日; not 写明年月日
                    PrefilteredPattern.of(
                            "年", "(?=年)(?<=^|[，。；：（(于自从至到])年[ \\u3000]*月[ \\u3000]*日"),
                    // ，年9月; not 明年9月
                    PrefilteredPattern.of("年", "(?=年)(?<=^|[，。；：（(于至到])年[0-9]{1,2}月"),
                    // 月日已移交, 3月日
                    PrefilteredPattern.of(
                            "月" + PrefilteredPattern.DIGITS,
                            "(?=月)(?<![0-9０-９一二三四五六七八九十年岁某XxＸｘ×*_＿、 \\u3000])月日"
                                    + "|(?=[0-9])(?<=[^0-9年 \\u3000])[0-9]{1,2}月日"),
                    // 于3月 日
                    PrefilteredPattern.of(
                            "月", "(?=月)(?<![0-9年 \\u3000])(?<=于|在|自|至|到|，|。)月[0-9]{1,2}日"));

    @Override
    public boolean reads(Prose prose) {
        return !prose.isApparatus() && !prose.isDate();
    }

    @Override
    public void check(Prose prose, Findings findings) {
        if (mayLack(prose.text())) {
            PATTERNS.forEach(pattern -> Search.report(prose, pattern, Code.DATE_GAP, findings));
        }
    }

    /** Whether a month stands without its number or before no day, or a year begins a clause. */
    private static boolean mayLack(String text) {
        for (int at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
            if (!Characters.isDigit(Characters.at(text, at - 1))
                    || "日 \u3000".indexOf(Characters.at(text, at + 1)) >= 0) {
                return true;
            }
        }
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            if (at == 0 || "，。；：（(于自从至到".indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
