package io.github.chengwen.check.told;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Title;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A closing phrase of another kind of document than the title: 特此通报 below a 通知. */
public final class Closings implements Rule {

    private static final Pattern KIND =
            Pattern.compile("(通知|通报|公告|通告|报告|请示|批复|公示|复函|函)(?:[（(][^（）()]{1,8}[）)])?\\s*$");

    private static final PrefilteredPattern CLOSING =
            PrefilteredPattern.of(
                    "特此以妥当可",
                    "(?<=^|[\\s\\u3000。；])(?:特此(通知|通报|公告|通告|报告|请示|批复|公示|函达|函告|函复|函商|致函)"
                            + "|(此复)|(?:(?:以上|上述)(?:请示|意见|报告)?[，,]?)?(?:妥否|当否|可否)[，,]?请(?:予以?)?(批示|批复|审批|核示))(?=[。！，]|\\s*$)");

    /** Which kinds a closing goes with. */
    private static final Map<String, Set<String>> KINDS =
            Map.ofEntries(
                    Map.entry("通知", Set.of("通知")),
                    Map.entry("通报", Set.of("通报")),
                    Map.entry("公告", Set.of("公告", "公示")),
                    Map.entry("通告", Set.of("通告")),
                    Map.entry("公示", Set.of("公示", "公告")),
                    Map.entry("报告", Set.of("报告")),
                    Map.entry("请示", Set.of("请示")),
                    Map.entry("批复", Set.of("批复")),
                    Map.entry("此复", Set.of("批复", "复函", "函", "通知")),
                    Map.entry("函达", Set.of("函")),
                    Map.entry("函告", Set.of("函", "复函")),
                    Map.entry("函商", Set.of("函")),
                    Map.entry("致函", Set.of("函")),
                    Map.entry("函复", Set.of("复函", "函")),
                    Map.entry("批示", Set.of("请示")),
                    Map.entry("审批", Set.of("请示", "函")),
                    Map.entry("核示", Set.of("请示")));

    private static final Pattern RECEIVED = Pattern.compile("收悉|来函|来文|复函|答复|回复|你[局厅委院校县市区镇]|贵");

    /** 请批复 asks in 请示 and letters, and is no closing of a reply. */
    private static final String ASKS_REPLY = "批复";

    @Override
    public void check(Article article, Findings findings) {
        Optional<Prose> title =
                article.prose().stream().filter(p -> p.block() instanceof Title).findFirst();
        Optional<String> kind = title.flatMap(t -> kind(t.block().passage().text()));
        if (kind.isEmpty()) {
            return;
        }
        String words = title.get().block().passage().text();
        for (Prose prose : article.prose()) {
            PrefilteredMatcher closing = CLOSING.in(prose);
            if (prose.isText() && closing.find()) {
                check(article, prose, closing, kind.get(), words, findings);
                return;
            }
        }
    }

    private static Optional<String> kind(String title) {
        Matcher matcher = KIND.matcher(title);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static void check(
            Article article,
            Prose prose,
            PrefilteredMatcher closing,
            String kind,
            String title,
            Findings findings) {
        boolean asks = closing.group(3) != null;
        String said = closing.group(1) == null ? closing.group(asks ? 3 : 2) : closing.group(1);
        Set<String> kinds =
                asks && said.equals(ASKS_REPLY)
                        ? Set.of("请示", "函")
                        : KINDS.getOrDefault(said, Set.of(kind));
        boolean answers = said.equals("函复") && !kind.equals("复函");
        boolean unasked =
                answers
                        && article.body().noneMatch(p -> RECEIVED.matcher(p.text()).find())
                        && kinds.contains(kind);
        if (!kinds.contains(kind) || unasked) {
            findings.add(
                    Code.CLOSING_DIFFERS,
                    prose.span(closing.start(), closing.end()),
                    closing.group(),
                    title.substring(Math.max(0, title.length() - 12)));
        }
    }
}
