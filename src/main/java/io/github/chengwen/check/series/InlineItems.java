package io.github.chengwen.check.series;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Items that are counted within a paragraph: 议程：（一）听取报告；（三）选举代表, and a first one in another form
 * than those behind it, （1）新建；（二）购置. A series begins with its first number; （二） by itself is a
 * reference.
 */
public final class InlineItems implements ParagraphRule {

    private static final PrefilteredPattern ITEM =
            PrefilteredPattern.of(
                    "（",
                    "(?<=^|[。；：！？，])（([一二三四五六七八九十]{1,3}|[1-9][0-9]?)）(?=[\\u4e00-\\u9fff“《0-9A-Z])");

    /** The last number of a form. */
    private record Last(int number, String label, int start, int end) {}

    @Override
    public boolean reads(Prose prose) {
        return prose.isText();
    }

    @Override
    public void check(Prose prose, Findings findings) {
        Map<Boolean, Last> byForm = new HashMap<>();
        PrefilteredMatcher item = ITEM.in(prose);
        while (item.find()) {
            String typed = item.group(1);
            boolean digits = typed.charAt(0) <= '9';
            int number = Numbers.small(typed);
            Last here = new Last(number, item.group(), item.start(), item.end());
            Last before = byForm.get(digits);
            if (before != null) {
                compare(prose, before, here, typed, findings);
            } else if (number == 2) {
                Optional.ofNullable(byForm.get(!digits))
                        .filter(first -> first.number() == 1)
                        .ifPresent(first -> tellForm(prose, first, here, findings));
            }
            byForm.put(digits, here);
            if (!digits) {
                byForm.remove(true);
            }
        }
    }

    private static void compare(
            Prose prose, Last before, Last here, String typed, Findings findings) {
        if (here.number() == before.number() && here.number() > 1) {
            findings.add(Code.NUMBER_REPEATED, prose.span(here.start(), here.end()), here.label());
        } else if (here.number() == before.number() + 2) {
            findings.add(
                    Code.NUMBER_GAP,
                    prose.span(here.start(), here.end()),
                    before.label(),
                    "（" + Numbers.inFormOf(typed, before.number() + 1) + "）",
                    here.label());
        }
    }

    /** The first item is in another form than the second. */
    private static void tellForm(Prose prose, Last first, Last here, Findings findings) {
        String label = here.label().charAt(1) <= '9' ? "（1）" : "（一）";
        findings.add(Code.ITEM_FORM, prose.span(first.start(), first.end()), first.label(), label);
    }
}
