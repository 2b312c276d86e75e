package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;

/**
 * Chapters of rules whose numbers do not go on: 第二章 会议召开 and 第二章 表决程序. A list of contents and the
 * text each begin with the first; a title that is repeated is that of a page.
 */
public final class Chapters implements Rule {

    private static final PrefilteredPattern CHAPTER =
            PrefilteredPattern.of(
                    "第", "(?<=^[ \\u3000]{0,8})第([一二三四五六七八九十]{1,3})章[ \\u3000]*([^。；，]{2,20})$");

    @Override
    public void check(Article article, Findings findings) {
        int last = 0;
        String title = "";
        for (Prose prose : article.written().toList()) {
            PrefilteredMatcher chapter = CHAPTER.in(prose);
            if (!chapter.find()) {
                continue;
            }
            int number = Numbers.small(chapter.group(1));
            int to = chapter.end(1) + 1;
            boolean again = number == last && !chapter.group(2).equals(title);
            if (again) {
                findings.add(
                        Code.NUMBER_REPEATED,
                        prose.span(chapter.start(), to),
                        "第" + chapter.group(1) + "章");
            } else if (last > 0 && number == last + 2) {
                findings.add(
                        Code.NUMBER_GAP,
                        prose.span(chapter.start(), to),
                        label(last),
                        label(last + 1),
                        label(number));
            }
            last = again ? number + 1 : number;
            title = chapter.group(2);
        }
    }

    private static String label(int number) {
        return "第" + Numbers.inFormOf("一", number) + "章";
    }
}
