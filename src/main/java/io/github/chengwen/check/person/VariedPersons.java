package io.github.chengwen.check.person;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.check.word.Names;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A person who was introduced, and once, where nobody is introduced, one of nearly that name:
 * 理事长贺长青 and 贺常青告诉笔者, 老人彭秀英 and 郭秀英临走时.
 */
public final class VariedPersons implements Rule {

    /** In a list of so many names some are alike. */
    private static final int MOST = 200;

    private static final Pattern SIBLINGS =
            Pattern.compile(
                    "兄弟(?!单位|学校|县|省|市|部门|院)|姐妹|兄妹|姐弟|弟弟|哥哥|妹妹|姐姐|[大二三堂表][哥弟姐妹]|双胞胎|孪生|胞[兄弟姐妹]");

    @Override
    public void check(Article article, Findings findings) {
        List<Mention> mentions = new ArrayList<>();
        article.written().forEach(prose -> PersonNames.collect(prose, mentions));
        Map<String, List<Mention>> known = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            boolean introduces =
                    mention.introduced()
                            && (mention.name().length() > 2 || !PersonNames.isWord(mention.name()));
            if (introduces) {
                known.computeIfAbsent(mention.name(), n -> new ArrayList<>()).add(mention);
            }
        }
        if (known.isEmpty() || known.size() > MOST) {
            return;
        }
        for (Mention mention : mentions) {
            if (mention.bare()) {
                for (List<Mention> person : known.values()) {
                    if (isVaried(person.get(0).name(), mention)
                            && isOnce(article, mention, person.get(0))
                            && isLater(mentions, mention, person.get(0))
                            && mayBe(article, person, mention)) {
                        report(article, mention, person.get(0), findings);
                        break;
                    }
                }
            }
        }
    }

    /** Of two that are introduced alike the later is told. */
    private static boolean isLater(List<Mention> all, Mention mention, Mention person) {
        return !mention.introduced() || all.indexOf(person) < all.indexOf(mention);
    }

    /** Whether one name may have been typed for the other. */
    private static boolean isVaried(String name, Mention mention) {
        String typed = mention.name();
        if (name.length() != typed.length() || name.equals(typed)) {
            return false;
        }
        boolean surname = name.charAt(0) == typed.charAt(0);
        char one = name.charAt(1);
        char other = typed.charAt(1);
        if (name.length() == 2) {
            return surname
                    && mention.spoken()
                    && Names.areAlike(one, other)
                    && (mention.introduced() || !PersonNames.isWord(typed));
        }
        boolean first = one == other;
        boolean last = name.charAt(2) == typed.charAt(2);
        if (!surname) {
            return first && last && mention.spoken();
        }
        boolean swapped = one == typed.charAt(2) && name.charAt(2) == other;
        return (first || last || swapped) && (mention.spoken() || !PersonNames.isWord(typed));
    }

    /** Whether nothing says that two persons are meant. */
    private static boolean mayBe(Article article, List<Mention> person, Mention mention) {
        return (mention.post().isEmpty() || hasPost(article, person.get(0), mention))
                && person.stream().noneMatch(known -> areTwo(known, mention));
    }

    /**
     * Whether a person has the post of a mention: 指挥长 of 由镇长杨立新任指挥长. Where the words before both
     * differ, they are posts of two organs.
     */
    private static boolean hasPost(Article article, Mention person, Mention mention) {
        String post = mention.post();
        String held = person.name() + "任" + post;
        String here = mention.prose().text();
        int before = mention.at() - post.length();
        for (Prose prose : article.prose()) {
            String text = prose.text();
            int at = text.indexOf(person.name());
            while (at >= 0) {
                int start = at - post.length();
                boolean two =
                        here.startsWith(post, before)
                                && Names.areOfTwoOrgans(text, start, here, before);
                if (text.startsWith(held, at)
                        || text.startsWith(post, start) && !two
                        || text.startsWith(post, at + person.name().length())) {
                    return true;
                }
                at = text.indexOf(person.name(), at + 1);
            }
        }
        return false;
    }

    /** Both stand in one sentence, or are of one family. */
    private static boolean areTwo(Mention one, Mention other) {
        String text = other.prose().text();
        boolean family =
                one.name().charAt(0) == other.name().charAt(0)
                        && (SIBLINGS.matcher(text).find()
                                || SIBLINGS.matcher(one.prose().text()).find());
        return family || one.prose() == other.prose() && !isParted(text, one.at(), other.at());
    }

    private static boolean isParted(String text, int one, int other) {
        return text.substring(Math.min(one, other), Math.max(one, other))
                .chars()
                .anyMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** Whether the name stands once only, and not in a sentence with the other one. */
    private static boolean isOnce(Article article, Mention mention, Mention person) {
        int times = 0;
        for (Prose prose : article.prose()) {
            int at = prose.text().indexOf(mention.name());
            while (at >= 0 && times < 2) {
                times++;
                at = prose.text().indexOf(mention.name(), at + 1);
            }
        }
        return times == 1 && !sentence(mention).contains(person.name());
    }

    private static String sentence(Mention mention) {
        String text = mention.prose().text();
        int start = mention.at();
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = mention.end();
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static final String STOPS = "。！？；";

    private static void report(
            Article article, Mention mention, Mention person, Findings findings) {
        findings.add(
                Code.NAME_VARIANT,
                mention.prose().span(mention.at(), mention.end()),
                mention.name(),
                person.name(),
                String.valueOf(article.line(person.prose())));
    }
}
