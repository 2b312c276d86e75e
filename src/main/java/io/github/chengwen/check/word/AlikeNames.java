package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import io.github.chengwen.text.Surnames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that differ from another in one character that sounds or looks alike: 柳河镇 and 柳何镇, 周建国 and
 * 周健国.
 */
public final class AlikeNames implements Rule {

    private static final PrefilteredPattern PLACE =
            PrefilteredPattern.of(
                    "镇乡村县市区社街水大公集医小中合工学河湖桥林农灌景广隧港岛寺古路产开机电泵煤矿幼山岭沟塘坝湾",
                    "(?<=([\\u4e00-\\u9fff]{2}))(镇|乡|(?<!农)村|县|市|区(?!域)|社区|街道|水库|大桥|公司|集团|医院|小学|中学|合作社|工业园|学校|河(?!长)|湖|桥|林场|农场|灌区|景区|广场|隧道|港|岛|寺|古镇|路|产业园|开发区|机场|电站|泵站|煤矿|矿|幼儿园|山|岭|沟|塘|坝|湾)");

    private static final PrefilteredPattern PERSON =
            PrefilteredPattern.of(
                    Surnames.FREQUENT,
                    "([\\u4e00-\\u9fff]{3})(?=[总工副院医同书市县区局主校董教老镇乡村参出讲强任汇、，。])(?=总工程师|工程师|副主席|副校长|院士|医生|同志|同学|书记|市长|县长|区长|局长|主任|校长|院长|主席|董事长|总经理|教授|老师|镇长|乡长|村长|副书记|副县长|副市长|副局长|副主任|参加|主持|出席|讲话|强调|任组长|任副组长|汇报|、|，|。)");

    private static final String NO_NAME = "的了在是和有各全本我该这那每个两三四五六七八九十一二多几为到向由与及其于从把被让对从上下中等所县市区镇乡村省州";

    private record Name(String text, Prose prose, int at, Span span) {}

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Map<String, List<Name>>> byKind = new HashMap<>();
        article.prose().forEach(prose -> collect(prose, byKind));
        byKind.values().forEach(names -> compare(article, names, findings));
    }

    private static void collect(Prose prose, Map<String, Map<String, List<Name>>> byKind) {
        PrefilteredMatcher place = PLACE.in(prose);
        while (place.find()) {
            String stem = place.group(1);
            if (NO_NAME.indexOf(stem.charAt(0)) < 0 && NO_NAME.indexOf(stem.charAt(1)) < 0) {
                add(prose, place.start() - 2, place.end(), place.group(2), byKind);
                char before = Characters.at(prose.text(), place.start() - 3);
                if (Characters.isHan(before) && NO_NAME.indexOf(before) < 0) {
                    String kind = "三" + place.group(2);
                    add(prose, place.start() - 3, place.end(), kind, byKind);
                }
            }
        }
        PrefilteredMatcher person = PERSON.in(prose);
        while (person.find()) {
            if (!Characters.isHan(Characters.at(prose.text(), person.start() - 1))
                    || isBehindPost(prose.text(), person.start())
                    || "长员任记家".indexOf(prose.text().charAt(person.start() - 1)) >= 0
                    || "同书市县区局主校院董总教老镇乡副".indexOf(Characters.at(prose.text(), person.end())) >= 0) {
                add(prose, person.start(), person.end(), "人", byKind);
            }
        }
    }

    private static final List<String> POSTS =
            List.of(
                    "主席", "书记", "县长", "市长", "区长", "局长", "主任", "校长", "院长", "部长", "镇长", "乡长", "组长",
                    "队长", "经理");

    private static boolean isBehindPost(String text, int at) {
        for (String post : POSTS) {
            if (text.startsWith(post, at - post.length())) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Prose prose, int from, int to, String kind, Map<String, Map<String, List<Name>>> all) {
        String text = prose.text().substring(from, to);
        all.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(text, k -> new ArrayList<>())
                .add(new Name(text, prose, from, prose.span(from, to)));
    }

    private static void compare(Article article, Map<String, List<Name>> names, Findings findings) {
        for (List<Name> rare : names.values()) {
            for (List<Name> usual : names.values()) {
                boolean later =
                        rare.size() == usual.size()
                                && rare.get(0).text().length() == 3
                                && Surnames.FREQUENT.indexOf(rare.get(0).text().charAt(0)) >= 0
                                && rare.get(0).span().start() > usual.get(0).span().start();
                if ((rare.size() < usual.size() || later)
                        && rare.size() <= 2
                        && isVariant(rare.get(0).text(), usual.get(0).text())
                        && !areTwo(rare.get(0), usual.get(0))) {
                    rare.forEach(name -> report(article, name, usual.get(0), findings));
                    break;
                }
            }
        }
    }

    /** Whether two names differ in one character, and neither is a word of the language there. */
    private static boolean isVariant(String one, String other) {
        int changed = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (changed >= 0) {
                    return false;
                }
                changed = i;
            }
        }
        return changed >= 0
                && (Lexicon.alike().areAlike(one.charAt(changed), other.charAt(changed))
                        || Lexicon.alike().soundNearly(one.charAt(changed), other.charAt(changed)))
                && !Lexicon.seen().word(one, 0, 2)
                && !Lexicon.seen().word(one, 1, 3);
    }

    private static boolean areTwo(Name one, Name other) {
        return Names.areTwo(one.prose(), one.at(), other.prose(), other.at());
    }

    private static void report(Article article, Name name, Name usual, Findings findings) {
        findings.add(
                Code.NAME_VARIANT,
                name.span(),
                name.text(),
                usual.text(),
                String.valueOf(article.line(usual.prose())));
    }
}
