package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.RunInParagraph;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of list items that are paragraphs of their own; those of headings are the reader's. */
public final class ListNumbers implements Rule {

    private static final Pattern ITEM =
            Pattern.compile(
                    "^[ \\u3000]*(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})、|([0-9]{1,2})[.．、](?![0-9])|[（(]([0-9]{1,2})[）)])");

    @Override
    public void check(Article article, Findings findings) {
        Map<Integer, Integer> last = new HashMap<>();
        int agenda = 0;
        for (Prose prose : article.prose()) {
            agenda = checkAgenda(prose, agenda, findings);
            Matcher matcher = ITEM.matcher(prose.text());
            if (!matcher.lookingAt()) {
                if (prose.block() instanceof Heading || prose.block() instanceof RunInParagraph) {
                    last.clear();
                }
                continue;
            }
            int kind = kind(matcher);
            int number = Numbers.small(matcher.group(kind));
            int before = last.getOrDefault(kind, 0);
            boolean own = prose.block() instanceof Paragraph;
            if (own && before > 0 && number > 1) {
                check(prose, matcher, before, number, findings);
            }
            last.put(kind, number);
            for (int lower = 1; lower <= 4; lower++) {
                if (rank(lower) > rank(kind)) {
                    last.remove(lower);
                }
            }
        }
    }

    private static final PrefilteredPattern AGENDA =
            PrefilteredPattern.of(
                    "第。：；进", "(?:^|[。：；]|进行(?:大会)?(?:会议)?)第([一二三四五六七八九十]{1,2})项(?=，|：|议程|内容|议题)");

    /** 第三项, 第五项 of a meeting. */
    private static int checkAgenda(Prose prose, int last, Findings findings) {
        int before = last;
        if (prose.text().indexOf('项') < 0) {
            return before;
        }
        PrefilteredMatcher item = AGENDA.in(prose);
        while (item.find()) {
            int number = Numbers.small(item.group(1));
            if (before > 0 && number > before + 1 && number <= before + 3) {
                findings.add(
                        Code.NUMBER_GAP,
                        prose.span(item.start(), item.end()),
                        "第" + Numbers.inFormOf("一", before) + "项",
                        "第" + Numbers.inFormOf("一", before + 1) + "项",
                        "第" + item.group(1) + "项");
            }
            before = number;
        }
        return before;
    }

    private static void check(
            Prose prose, Matcher matcher, int before, int number, Findings findings) {
        if (number == before) {
            findings.add(
                    Code.NUMBER_REPEATED,
                    prose.span(matcher.start(), matcher.end()),
                    matcher.group().strip());
        } else if (number == before + 2) {
            String here = matcher.group().strip();
            String typed = matcher.group(kind(matcher));
            findings.add(
                    Code.NUMBER_GAP,
                    prose.span(matcher.start(), matcher.end()),
                    here.replace(typed, Numbers.inFormOf(typed, before)),
                    here.replace(typed, Numbers.inFormOf(typed, before + 1)),
                    here);
        }
    }

    private static int kind(Matcher matcher) {
        int kind = 1;
        while (matcher.group(kind) == null) {
            kind++;
        }
        return kind;
    }

    /** 一、 before （一） before 1. before （1）. */
    private static int rank(int kind) {
        return kind == 2 ? 0 : kind == 1 ? 1 : kind == 3 ? 2 : 3;
    }
}
