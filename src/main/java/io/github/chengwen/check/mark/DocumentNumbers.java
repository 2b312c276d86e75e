package io.github.chengwen.check.mark;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.OfficialElement;

/**
 * Numbers of documents in another form than 国办发〔2024〕36号 (GB/T 9704, 7.2.5): 〔2024〕第36号,
 * 国办发[2024]36号, 临文旅（2024）36号. That of the document itself is checked with the elements of its head.
 */
public final class DocumentNumbers implements ParagraphRule {

    private static final PrefilteredPattern NUMBER =
            PrefilteredPattern.of(
                    "〔[（【(2",
                    "〔20[0-9]{2}〕第[0-9]{1,4}号|(?<=[发办函字政委党文])[\\[（【(]20[0-9]{2}[\\]）】)]第?[0-9]{1,4}号");

    private static final PrefilteredPattern ROUND =
            PrefilteredPattern.of(
                    "（(", "(?<=[\\u4e00-\\u9fff]{2})[（(]((?:19|20)[0-9]{2})[）)](?=[0-9]{1,4}号)");

    @Override
    public boolean reads(Prose prose) {
        return !(prose.block() instanceof OfficialElement);
    }

    @Override
    public void check(Prose prose, Findings findings) {
        PrefilteredMatcher round = ROUND.in(prose);
        while (round.find()) {
            tell(prose, round, "〔" + round.group(1) + "〕", findings);
        }
        PrefilteredMatcher number = NUMBER.in(prose);
        while (number.find()) {
            String digits = number.group().replaceAll("[^0-9]", "");
            String right = "〔" + digits.substring(0, 4) + "〕" + digits.substring(4) + "号";
            tell(prose, number, right, findings);
        }
    }

    private static void tell(
            Prose prose, PrefilteredMatcher matcher, String right, Findings findings) {
        findings.add(
                Code.WRONG_MARK,
                prose.span(matcher.start(), matcher.end()),
                matcher.group(),
                right);
    }
}
