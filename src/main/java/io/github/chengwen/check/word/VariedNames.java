package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A person who was named with a post and is called something else further on: 局长丁海波 and 由丁海涛同志牵头,
 * or has become a deputy: 县长褚明远 and 褚明远副县长.
 */
public final class VariedNames implements Rule {

    private static final String POST =
            "书记|市长|县长|区长|镇长|乡长|局长|主任|校长|院长|部长|主席|组长|队长|所长|站长|科长|处长|经理|董事长|会长|馆长|院士|教授|老师|医生|工程师|厂长|村长|行长|秘书长|厅长|负责人|支书|教师|民警|医师|护士|科员|同志";

    private static final String AFTER =
            "[，。；：、！？（“]|同志|老师|先生|女士|书记|局长|主任|院长|校长|县长|镇长|等|在|代表|主持|出席|宣布|作|领|率|带|和|与|说|介绍|讲|汇报|通报|工作|荣获|被|扎根|先后|的|带|$";

    /** 局长丁海波, 的刘巧云老师 */
    private static final PrefilteredPattern NAMED =
            PrefilteredPattern.of(
                    Names.SURNAMES + "钮",
                    "(?<="
                            + POST
                            + ")([\\u4e00-\\u9fff]{3})(?="
                            + AFTER
                            + ")|(?<=[的，、。：由]|^)([\\u4e00-\\u9fff]{3})(?=老师|同志|医生|教授|书记|局长|主任|院长|校长|县长|镇长)");

    private static final List<String> HEADS =
            List.of(
                    "县长", "市长", "区长", "镇长", "乡长", "局长", "校长", "院长", "厅长", "部长", "行长", "馆长", "董事长",
                    "总经理", "主席", "会长");

    private static final List<String> POSTS = List.of(POST.split("\\|", -1));

    /** What follows a name of two characters rather than ends one of three. */
    private static final BitSet NO_END =
            Search.set("的了在是和与及等对将由为说以并要会应能也都不同局主书县市区校院镇乡队先女老副总一讲作出任担负从把被就向给让又还曾");

    /**
     * Where a name first stands with a post.
     *
     * @param post the post, empty for a mere 老师 or 同志
     */
    private record Person(String name, String post, Prose prose) {}

    @Override
    public void check(Article article, Findings findings) {
        Map<String, Person> persons = new LinkedHashMap<>();
        article.written().forEach(prose -> collect(prose, persons));
        for (Person person : persons.values()) {
            article.written()
                    .filter(prose -> prose.text().indexOf(person.name().charAt(0)) >= 0)
                    .forEach(prose -> compare(article, person, prose, persons, findings));
        }
    }

    private static void collect(Prose prose, Map<String, Person> persons) {
        PrefilteredMatcher matcher = NAMED.in(prose);
        while (matcher.find()) {
            String name = matcher.group();
            String post = postBefore(prose.text(), matcher.start());
            boolean word =
                    post.isEmpty() && Lexicon.seen().word(name, 0, 2)
                            || NO_END.get(name.charAt(1))
                            || NO_END.get(name.charAt(2));
            if (!word) {
                persons.putIfAbsent(name, new Person(name, post, prose));
            }
        }
    }

    private static String postBefore(String text, int at) {
        for (String post : POSTS) {
            if (text.startsWith(post, at - post.length()) && isPost(post)) {
                return post;
            }
        }
        return "";
    }

    private static String postAfter(String text, int at) {
        for (String post : POSTS) {
            if (text.startsWith(post, at) && isPost(post)) {
                return post;
            }
        }
        return "";
    }

    private static boolean isPost(String post) {
        return !post.equals("同志") && !post.equals("老师");
    }

    private static void compare(
            Article article,
            Person person,
            Prose prose,
            Map<String, Person> persons,
            Findings findings) {
        String text = prose.text();
        String name = person.name();
        int at = text.indexOf(name.charAt(0));
        while (at >= 0 && at + name.length() <= text.length()) {
            String typed = text.substring(at, at + name.length());
            if (typed.equals(name)) {
                checkDeputy(article, person, prose, at, findings);
            } else if (isVaried(name, typed, isTitled(text, at + name.length()))
                    && !isKnown(persons, typed, person)
                    && isSamePerson(person, text, at)
                    && isOnce(article, typed)) {
                report(article, prose, at, at + name.length(), typed, person, findings);
            }
            at = text.indexOf(name.charAt(0), at + 1);
        }
    }

    /** Whether one of the two given characters is another that may have been typed for it. */
    private static boolean isVaried(String name, String typed, boolean titled) {
        char middle = typed.charAt(1);
        char last = typed.charAt(2);
        if (!Characters.isHan(middle) || !Characters.isHan(last) || NO_END.get(last)) {
            return false;
        }
        boolean word = Lexicon.seen().word(typed, 0, 2) || Lexicon.seen().word(typed, 1, 3);
        if (word && !titled) {
            return middle == name.charAt(1) && isAlike(last, name.charAt(2));
        }
        return middle == name.charAt(1)
                || last == name.charAt(2) && isAlike(middle, name.charAt(1));
    }

    /** Whether what is typed is the name of another person, who has a post as well. */
    private static boolean isKnown(Map<String, Person> persons, String typed, Person person) {
        Person other = persons.get(typed);
        return other != null && (!other.post().isEmpty() || person.post().isEmpty());
    }

    private static boolean isTitled(String text, int at) {
        return text.startsWith("同志", at) || text.startsWith("老师", at);
    }

    private static boolean isAlike(char one, char other) {
        return Lexicon.alike().areAlike(one, other) || Lexicon.alike().soundNearly(one, other);
    }

    /** Whether nothing says that another person is meant: another post, the name itself beside. */
    private static boolean isSamePerson(Person person, String text, int at) {
        int end = at + person.name().length();
        String before = postBefore(text, at);
        String after = postAfter(text, end);
        String post = before.isEmpty() ? after : before;
        boolean other = !post.isEmpty() && !post.equals(person.post());
        boolean listed =
                Characters.at(text, at - 1) == '、'
                        || Characters.at(text, end) == '、' && post.isEmpty();
        boolean inWord =
                Characters.isHan(Characters.at(text, at - 1))
                        && Lexicon.seen().word(text, at - 1, at + 1);
        int start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
        int stop = text.indexOf('。', end);
        String sentence = text.substring(start, stop < 0 ? text.length() : stop);
        return !other
                && !inWord
                && (!listed || sentence.length() < text.length())
                && !sentence.contains(person.name())
                && !isQuoted(text, at);
    }

    private static boolean isQuoted(String text, int at) {
        return "“《‘".indexOf(Characters.at(text, at - 1)) >= 0;
    }

    private static boolean isOnce(Article article, String typed) {
        return article.written().mapToInt(prose -> times(prose.text(), typed)).sum() == 1;
    }

    private static int times(String text, String part) {
        int times = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            times++;
        }
        return times;
    }

    /** 县长褚明远, then 褚明远副县长. */
    private static void checkDeputy(
            Article article, Person person, Prose prose, int at, Findings findings) {
        int end = at + person.name().length();
        String text = prose.text();
        if (HEADS.contains(person.post())
                && !isDeputy(person)
                && text.startsWith("副" + person.post(), end)) {
            int to = end + 1 + person.post().length();
            report(article, prose, at, to, text.substring(at, to), person, findings);
        }
    }

    private static boolean isDeputy(Person person) {
        return person.prose().text().contains("副" + person.post() + person.name());
    }

    private static void report(
            Article article,
            Prose prose,
            int from,
            int to,
            String typed,
            Person person,
            Findings findings) {
        String right =
                typed.length() > person.name().length()
                        ? person.name() + person.post()
                        : person.name();
        findings.add(
                Code.NAME_VARIANT,
                prose.span(from, to),
                typed,
                right,
                String.valueOf(article.line(person.prose())));
    }
}
