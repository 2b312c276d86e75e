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
import io.github.chengwen.text.Surnames;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person who was named with a post and is called something else further on: 局长丁海波 and 由丁海涛同志牵头,
 * or has become a deputy: 县长褚明远 and 褚明远副县长.
 */
public final class VariedNames implements Rule {

    private static final String POST =
            "书记|市长|县长|区长|镇长|乡长|局长|主任|校长|院长|部长|主席|组长|队长|所长|站长|科长|处长|经理|董事长|会长|馆长|院士|教授|老师|医生|工程师|厂长|村长|行长|秘书长|厅长|负责人|支书|教师|民警|医师|护士|科员|检察长|庭长|馆员|研究员|讲解员|教练|队员|班长|船长|园长|社长|总监|主编|记者|技师|律师|法官|农艺师|理事长|联络员|网格员|护林员|驾驶员|指导员|政委|常委|委员|专员|巡视员|调研员|传承人|村民|居民|职工|工人|选手|学生|同学|党员|售票员|辅导员|干事|助理|联系人：|同志";

    private static final String AFTER =
            "[，。；：、！？（“]|同志|老师|先生|女士|书记|局长|主任|院长|校长|县长|镇长|等|在|代表|主持|出席|宣布|作|领|率|带|和|与|说|介绍|讲|汇报|通报|工作|荣获|被|扎根|先后|的|带|任|处|一行|首当|身先|冲锋|冒雨|连夜|主动|坚守|从事|担任|负责|牵头|陪同|深入|受|于|到|自|因|从|对|向|把|将|连续|每|通报|表示|强调|指出|要求|认为|坦言|告诉|回忆|致辞|主讲|报名|、|$";

    /** 局长丁海波, 的刘巧云老师 */
    private static final PrefilteredPattern NAMED =
            PrefilteredPattern.of(
                    Surnames.CERTAIN + "钮",
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

    /** What posts end with that are not in the list. */
    private static final String TITLES = "长任记席理师";

    /** Names of three characters are compared. */
    private static final int LENGTH = 3;

    /** Where more persons are named, like names are those of others. */
    private static final int MOST = 300;

    /**
     * Where a name first stands with a post.
     *
     * @param post the post, empty for a mere 老师 or 同志
     * @param at where the name begins
     */
    private record Person(String name, String post, Prose prose, int at) {}

    /**
     * The persons of a document.
     *
     * @param persons by their names
     * @param surnames the same by the first character
     * @param times how often the document has each three characters that begin with a surname
     */
    private record Roll(
            Map<String, Person> persons,
            Map<Character, List<Person>> surnames,
            Map<String, Integer> times) {

        static Roll of(Article article) {
            Map<String, Person> persons = new LinkedHashMap<>();
            article.written().forEach(prose -> collect(prose, persons));
            Map<Character, List<Person>> surnames =
                    persons.values().stream()
                            .collect(Collectors.groupingBy(person -> person.name().charAt(0)));
            Map<String, Integer> times = new HashMap<>();
            article.written().forEach(prose -> count(prose.text(), surnames.keySet(), times));
            return new Roll(persons, surnames, times);
        }

        private static void count(String text, Set<Character> first, Map<String, Integer> times) {
            for (int at = 0; at + LENGTH <= text.length(); at++) {
                if (first.contains(text.charAt(at))) {
                    times.merge(text.substring(at, at + LENGTH), 1, Integer::sum);
                }
            }
        }
    }

    @Override
    public void check(Article article, Findings findings) {
        Roll roll = Roll.of(article);
        if (!roll.persons().isEmpty() && roll.persons().size() <= MOST) {
            article.written().forEach(prose -> compare(article, prose, roll, findings));
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
                persons.putIfAbsent(name, new Person(name, post, prose, matcher.start()));
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

    private static void compare(Article article, Prose prose, Roll roll, Findings findings) {
        String text = prose.text();
        for (int at = 0; at + LENGTH <= text.length(); at++) {
            for (Person person : roll.surnames().getOrDefault(text.charAt(at), List.of())) {
                compare(article, person, prose, at, roll, findings);
            }
        }
    }

    private static void compare(
            Article article, Person person, Prose prose, int at, Roll roll, Findings findings) {
        String text = prose.text();
        int end = at + LENGTH;
        if (text.startsWith(person.name(), at)) {
            checkDeputy(article, person, prose, at, findings);
            return;
        }
        String typed = text.substring(at, end);
        if (isVaried(person.name(), typed, isTitled(text, end))
                && !isKnown(roll.persons(), typed, person)
                && isSamePerson(person, text, at)
                && roll.times().getOrDefault(typed, 0) == 1) {
            report(article, prose, at, end, typed, person, findings);
        }
    }

    /** Whether one of the two given characters is another that may have been typed for it. */
    private static boolean isVaried(String name, String typed, boolean titled) {
        char middle = typed.charAt(1);
        char last = typed.charAt(2);
        boolean near = middle == name.charAt(1) || last == name.charAt(2);
        if (!near || !Characters.isHan(middle) || !Characters.isHan(last) || NO_END.get(last)) {
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
        boolean titled = post.isEmpty() && TITLES.indexOf(Characters.at(text, at - 1)) >= 0;
        boolean organs =
                !before.isEmpty()
                        && Names.areOfTwoOrgans(
                                text,
                                at - before.length(),
                                person.prose().text(),
                                person.at() - person.post().length());
        boolean other = titled || organs || !post.isEmpty() && !post.equals(person.post());
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
