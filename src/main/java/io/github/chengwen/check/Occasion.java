package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.Title;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contradictions between the occasion in the title and that in the text's opening or subtitle. */
final class Occasion implements Rule {

    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "在(.{2,40}?(?:会议|大会|会|仪式|典礼|论坛|活动))(?:上|中)?的?"
                            + "(?:讲话|发言|致辞|致词|报告|主持词|主持讲话|总结讲话)");

    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "(?:今天|今年|这次|此次|本次|今日|现在|上午|下午|在这里)[^。！？]{0,24}?(?:召开|举行|举办|开(?![年局端展始拓设通]))(?:的)?(?:这次|此次|本次|了)?"
                            + "([^，。；：！？、“”]{2,30}?(?:会议|大会|座谈会|推进会|动员会|现场会|表彰会|总结会|部署会|仪式|典礼|论坛))");

    /** Words that are ignored when occasions are compared. */
    private static final Pattern COMMON =
            Pattern.compile(
                    "第[一二三四五六七八九十0-9]+[次届]|[0-9]{2,4}年度?|全[国省市县区镇乡校院局委系统]+|省|市|县|区|工作|会议|大会|座谈|推进|动员|部署"
                            + "|总结|表彰|专题|电视电话|视频|现场|扩大|暨|仪式|典礼|论坛|活动|研讨|培训|这次|一次|重要|特殊|特别|及时|关键|隆重|会|的|大");

    private static final int OPENING = 400;

    @Override
    public void check(Article article, Findings findings) {
        Optional<Prose> title = first(article, Title.class);
        Optional<Prose> subtitle = first(article, Subtitle.class);
        Optional<String> inTitle = title.flatMap(p -> find(IN_TITLE, p.text()));
        Optional<String> inSubtitle = subtitle.flatMap(p -> find(IN_TITLE, p.text()));
        Optional<String> named = inTitle.or(() -> inSubtitle);
        if (named.isEmpty()) {
            return;
        }
        if (inTitle.isPresent() && inSubtitle.isPresent()) {
            compare(inTitle.get(), inSubtitle.get(), subtitle.get().extent(), findings);
        }
        article.text()
                .limit(2)
                .flatMap(prose -> held(prose).stream())
                .findFirst()
                .ifPresent(held -> compare(named.get(), held.name(), held.place(), findings));
    }

    private static Optional<Prose> first(Article article, Class<?> kind) {
        return article.prose().stream().filter(p -> kind.isInstance(p.block())).findFirst();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The occasion that a text says is being held. */
    private record Held(String name, Span place) {}

    private static Optional<Held> held(Prose prose) {
        Matcher matcher = IN_TEXT.matcher(Excerpt.opening(prose.text(), OPENING));
        return matcher.find()
                ? Optional.of(
                        new Held(matcher.group(1), prose.span(matcher.start(1), matcher.end(1))))
                : Optional.empty();
    }

    private static void compare(String named, String other, Span place, Findings findings) {
        String a = COMMON.matcher(named).replaceAll("");
        String b = COMMON.matcher(other).replaceAll("");
        boolean telling = a.length() >= 2 && b.length() >= 2 && !other.contains("第一");
        if (telling && a.chars().noneMatch(c -> b.indexOf(c) >= 0)) {
            findings.add(Code.OTHER_OCCASION, place, named, other);
        }
    }
}
