package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import io.github.chengwen.text.Surnames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a person who has a post in one place, and elsewhere three characters of which one is
 * another that sounds or looks like it: 总工程师何敬之, 请何静之介绍.
 */
public final class MistypedNames implements Rule {

    private static final int LENGTH = 3;

    private static final String POST =
            "书记|县长|市长|区长|州长|省长|局长|厅长|处长|科长|部长|主任|校长|院长|主席|董事长|总经理|经理|镇长|乡长|村长|所长|站长|队长|厂长|行长|组长|会长|总工程师|工程师|总指挥|指挥长|教授|研究员|院士|博士|医生|医师|护士长|老师|教师|同志|同学|先生|女士|师傅|记者|委员|代表|秘书长|检察长|法官|律师|支书|班长|教练|馆长|总监|主播|村民|职工|工人|农民|党员|战士|民警|辅警|网格员|志愿者";

    private static final BitSet SURNAMES = Search.set(Surnames.CERTAIN);

    /** The characters that a post begins with, and 副 before it. */
    private static final BitSet POST_STARTS = new BitSet();

    /** The characters that a post ends with, and the spaces behind it. */
    private static final BitSet POST_ENDS = Search.set(" 　");

    static {
        POST_STARTS.set('副');
        for (String post : POST.split("\\|", -1)) {
            POST_STARTS.set(post.charAt(0));
            POST_ENDS.set(post.charAt(post.length() - 1));
        }
    }

    /** A post, then a name that ends where something else begins. */
    private static final Pattern AFTER_POST =
            Pattern.compile(
                    "(?=[\\u4e00-\\u9fff]{3}(?:[，。；、：）（ 　的在主作任为带向说和等宣讲表出参强对从就深到率介负传代指通陪一第]|$))(?<=(?:"
                            + POST
                            + ")[ 　]{0,2})[\\u4e00-\\u9fff]{3}");

    /** A name before a post. */
    private static final Pattern BEFORE_POST =
            Pattern.compile("[\\u4e00-\\u9fff]{3}(?=(?:副)?(?:" + POST + "))");

    /** A name that stands alone, or in a list. */
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?<=[：、（， 　\\n\\t]|^)[\\u4e00-\\u9fff]{3}(?=[、，。；）（ 　\\n\\t]|任组长|任副|负责|$)");

    private static final String NO_NAME = "的地得是了在和有不也这那他她它我你们着过就到对为与及";

    /** Characters that are in no name: 不适|应的是|老师. */
    private static final BitSet NO_PART = Search.set("的了在是也");

    private record Name(String text, Prose prose, int at) {}

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Name> known = new HashMap<>();
        for (Prose prose : article.prose()) {
            String text = prose.text();
            int[] surnames = surnames(text);
            collect(
                    prose,
                    surnames,
                    AFTER_POST,
                    at -> POST_ENDS.get(Characters.at(text, at - 1)),
                    known);
            collect(
                    prose,
                    surnames,
                    BEFORE_POST,
                    at -> POST_STARTS.get(Characters.at(text, at + LENGTH)),
                    known);
            collect(
                    prose,
                    surnames,
                    ALONE,
                    at -> !Characters.isHan(Characters.at(text, at - 1)),
                    known);
        }
        if (known.isEmpty()) {
            return;
        }
        Map<String, List<Name>> byHole = new HashMap<>();
        known.values()
                .forEach(
                        name ->
                                holes(
                                        name.text(),
                                        hole ->
                                                byHole.computeIfAbsent(hole, h -> new ArrayList<>())
                                                        .add(name)));
        List<BitSet> places = places(known.keySet());
        Set<String> told = new HashSet<>();
        for (Prose prose : article.prose()) {
            String text = prose.text();
            for (int i = 0; i + LENGTH <= text.length(); i++) {
                if (sharesTwo(text, i, places)) {
                    check(article, prose, i, byHole, told, findings);
                }
            }
        }
    }

    /** For each place in a name, the characters that names have there. */
    private static List<BitSet> places(Set<String> names) {
        List<BitSet> places = List.of(new BitSet(), new BitSet(), new BitSet());
        for (String name : names) {
            for (int i = 0; i < LENGTH; i++) {
                places.get(i).set(name.charAt(i));
            }
        }
        return places;
    }

    /** Whether two of three characters are those of some names. */
    private static boolean sharesTwo(String text, int at, List<BitSet> places) {
        boolean one = places.get(0).get(text.charAt(at));
        boolean two = places.get(1).get(text.charAt(at + 1));
        return (one || two)
                && (one && two || places.get(2).get(text.charAt(at + 2)))
                && Characters.isHan(text.charAt(at))
                && Characters.isHan(text.charAt(at + 2));
    }

    private static void check(
            Article article,
            Prose prose,
            int at,
            Map<String, List<Name>> byHole,
            Set<String> told,
            Findings findings) {
        String typed = prose.text().substring(at, at + LENGTH);
        holes(
                typed,
                hole -> {
                    for (Name name : byHole.getOrDefault(hole, List.of())) {
                        boolean later =
                                prose.span(at, at + 1).start()
                                        > name.prose().span(name.at(), name.at() + 1).start();
                        if (later
                                && !Names.areTwo(prose, at, name.prose(), name.at())
                                && isVariant(typed, name.text(), hole.indexOf('_'))
                                && told.add(typed + prose.extent().start() + "#" + at)) {
                            findings.add(
                                    Code.NAME_VARIANT,
                                    prose.span(at, at + LENGTH),
                                    typed,
                                    name.text(),
                                    String.valueOf(article.line(name.prose())));
                        }
                    }
                });
    }

    private static void holes(String text, Consumer<String> each) {
        for (int i = 0; i < LENGTH; i++) {
            each.accept(text.substring(0, i) + "_" + text.substring(i + 1));
        }
    }

    private static boolean isVariant(String typed, String name, int place) {
        char one = typed.charAt(place);
        char other = name.charAt(place);
        return one != other
                && (Lexicon.alike().areAlike(one, other) || Lexicon.alike().soundNearly(one, other))
                && NO_NAME.indexOf(one) < 0
                && NO_NAME.indexOf(other) < 0
                && !Lexicon.seen().word(typed, 0, 2)
                && !Lexicon.seen().word(typed, 1, 3);
    }

    /** Where a name may begin; three patterns are tried there. */
    private static int[] surnames(String text) {
        int[] places = new int[text.length()];
        int count = 0;
        for (int at = 0; at + LENGTH <= text.length(); at++) {
            if (SURNAMES.get(text.charAt(at))) {
                places[count++] = at;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Collects the names that a pattern finds at places where a quick test says that it may. */
    private static void collect(
            Prose prose,
            int[] surnames,
            Pattern pattern,
            IntPredicate isPlace,
            Map<String, Name> known) {
        String text = prose.text();
        Matcher matcher = pattern.matcher(text);
        int next = 0;
        for (int at : surnames) {
            if (at >= next && isPlace.test(at) && Search.looksAt(matcher, at)) {
                String name = matcher.group();
                if (name.chars().noneMatch(NO_PART::get)
                        && !Lexicon.seen().word(name, 0, 2)
                        && !Lexicon.seen().word(name, 1, 3)
                        && !Lexicon.seen().word(name, 0, 3)) {
                    known.putIfAbsent(name, new Name(name, prose, at));
                }
                next = at + LENGTH;
            }
        }
    }
}
