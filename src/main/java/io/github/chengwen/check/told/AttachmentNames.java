package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Attachment;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An attachment cited under the number of another: 参会回执（见附件2） where the list has 1.参会回执. */
public final class AttachmentNames implements Rule {

    private static final Pattern LISTED =
            Pattern.compile(
                    "(?<![0-9])([1-9])[.．、][ 　]*([^0-9\\s][^0-9]{2,40}?)(?=\\s|[1-9][.．、]|$)");

    private static final PrefilteredPattern BEFORE =
            PrefilteredPattern.of(
                    "（(", "(?<=" + Told.HAN + "{3})[（(](?:详)?(?:见|格式见|样式见)?附件([1-9])[）)]");

    private static final PrefilteredPattern BEHIND =
            PrefilteredPattern.of("附", "附件([1-9])[：:]?《([^《》]{3,30})》");

    private static final PrefilteredPattern RANGE =
            PrefilteredPattern.of("附", "附件([1-9])(?:[—–－至到~～-]|——)([1-9])(?![0-9])");

    private static final int SHORTEST = 3;

    private static final int LONGEST = 12;

    @Override
    public void check(Article article, Findings findings) {
        Map<Integer, Told> listed = new TreeMap<>();
        for (Prose prose : article.prose()) {
            Matcher item = LISTED.matcher(prose.text());
            while (prose.block() instanceof Attachment && item.find()) {
                int number = Integer.parseInt(item.group(1));
                listed.putIfAbsent(
                        number, new Told(item.group(2), prose, item.start(), item.end()));
            }
        }
        if (listed.size() < 2) {
            return;
        }
        for (Prose prose : article.prose()) {
            if (prose.isText()) {
                PrefilteredMatcher before = BEFORE.in(prose);
                while (before.find()) {
                    Told here =
                            new Told(
                                    "附件" + before.group(1),
                                    prose,
                                    before.start(1) - 2,
                                    before.end(1));
                    String name = Told.hanBefore(prose.text(), before.start(), LONGEST);
                    check(here, name, before.group(1), listed, article, findings);
                }
                PrefilteredMatcher behind = BEHIND.in(prose);
                while (behind.find()) {
                    Told here =
                            new Told("附件" + behind.group(1), prose, behind.start(), behind.end(1));
                    check(here, behind.group(2), behind.group(1), listed, article, findings);
                }
                checkRanges(prose, listed.size(), findings);
            }
        }
    }

    private static void check(
            Told here,
            String name,
            String number,
            Map<Integer, Told> listed,
            Article article,
            Findings findings) {
        int cited = Integer.parseInt(number);
        for (int length = name.length(); length >= SHORTEST; length--) {
            String tail = name.substring(name.length() - length);
            int found = 0;
            int times = 0;
            for (Map.Entry<Integer, Told> item : listed.entrySet()) {
                boolean has = item.getValue().value().contains(tail);
                times += has ? 1 : 0;
                found = has ? item.getKey() : found;
            }
            if (times > 0) {
                Told right = listed.getOrDefault(found, here);
                if (times == 1 && found != cited) {
                    here.differsFrom(
                            new Told("附件" + found, right.prose(), right.from(), right.to()),
                            article,
                            findings);
                }
                return;
            }
        }
    }

    private static void checkRanges(Prose prose, int listed, Findings findings) {
        PrefilteredMatcher range = RANGE.in(prose);
        while (range.find()) {
            if (Integer.parseInt(range.group(2)) > listed) {
                findings.add(
                        Code.ATTACHMENT_GAP,
                        prose.span(range.start(), range.end()),
                        "附件" + listed,
                        range.group());
            }
        }
    }
}
