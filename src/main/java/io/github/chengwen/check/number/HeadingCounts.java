package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points that are announced and then stand under headings: 我讲四点意见, then 一、二、三、. */
public final class HeadingCounts implements Rule {

    private static final PrefilteredPattern ANNOUNCED =
            PrefilteredPattern.of(
                    "讲谈提强汇通部抓做说报突把",
                    "(?:讲|谈|提|强调|汇报|通报|部署|抓好|做好|说|报告|突出|把握)(?:一下|出|以下|如下)?(?:以下|如下)?([二两三四五六七八九]|[2-9])(?:点|个方面|个问题|项工作|方面|件事|条|个重点|点意见|个部分)[^。；，]{0,8}(?:。|：|，供[^。]{2,12}。)$");

    private static final Pattern ITEM =
            Pattern.compile(
                    "^[ 　]*(?:([一二三四五六七八九十])、|[（(]([一二三四五六七八九十])[）)]|第([一二三四五六七八九十])[，、]|([0-9])[.．、](?![0-9]))");

    private static final int KINDS = 4;

    /** No announcement is longer. */
    private static final int LONGEST = 48;

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> all = article.prose();
        for (int i = 0; i + 1 < all.size(); i++) {
            PrefilteredMatcher announced = ANNOUNCED.in(end(all.get(i)));
            if (announced.find()) {
                int listed = listed(all, i + 1);
                int said = Numbers.small(announced.group(1));
                if (listed >= 2 && listed != said) {
                    Prose prose = all.get(i);
                    int from = prose.text().indexOf(announced.group());
                    findings.add(
                            Code.COUNT_DIFFERS,
                            prose.span(from, from + announced.group().length()),
                            announced.group(),
                            String.valueOf(listed));
                }
            }
        }
    }

    /** The end of a paragraph, which announces what follows; empty for other blocks. */
    private static String end(Prose prose) {
        String text = prose.isText() ? prose.text().strip() : "";
        boolean stops = text.endsWith("。") || text.endsWith("：");
        return stops ? text.substring(Math.max(0, text.length() - LONGEST)) : "";
    }

    /** How many items of the kind that follows at once there are; 0 if they are not in order. */
    private static int listed(List<Prose> all, int from) {
        int kind = 0;
        int count = 0;
        for (int i = from; i < all.size(); i++) {
            Matcher item = ITEM.matcher(all.get(i).text());
            if (!item.find()) {
                if (kind == 0 && i > from) {
                    return 0;
                }
                continue;
            }
            int here = kind(item);
            int number = Numbers.small(item.group(here));
            if (kind == 0) {
                if (number != 1) {
                    return 0;
                }
                kind = here;
            }
            if (here == kind) {
                if (number != count + 1) {
                    return number == 1 && count > 1 ? count : 0;
                }
                count = number;
            } else if (here < kind) {
                return count;
            }
        }
        return count;
    }

    private static int kind(Matcher item) {
        int kind = 1;
        while (kind < KINDS && item.group(kind) == null) {
            kind++;
        }
        return kind;
    }
}
