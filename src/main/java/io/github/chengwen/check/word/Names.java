package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.text.Surnames;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells names of persons and places from words. */
public final class Names {

    private static final BitSet SURNAME = Search.set(Surnames.CERTAIN);

    /** What stands before a name: the end of a post, a joint. */
    private static final String BEFORE = "长记任席理挥员授师志学由家士生手者民友和与及处科室组部站所、";

    private static final List<String> POSTS =
            List.of(
                    "同志", "同学", "书记", "县长", "市长", "区长", "局长", "主任", "校长", "院长", "主席", "老师", "教授",
                    "先生", "女士", "师傅", "镇长", "乡长", "村长", "部长", "处长", "科长", "所长", "站长", "队长", "厂长",
                    "经理", "董事", "医生", "医师", "工程师", "受到", "任", "等", "说", "代表", "主持", "参加", "带领",
                    "宣读", "介绍", "率", "负责", "为", "在", "作", "的", "一行", "家", "副");

    /** Those of the posts that may stand behind a name whatever stands before it. */
    private static final List<String> TITLES = POSTS.subList(0, POSTS.indexOf("董事") + 1);

    private static final BitSet POST_STARTS = Search.starts(POSTS);

    private Names() {}

    /** Whether a part of a text is a word in use. */
    public static boolean isWord(String text, int from, int to) {
        return Lexicon.seen().word(text, from, to);
    }

    /** Whether one of two characters may be typed for the other: they sound or look alike. */
    public static boolean areAlike(char one, char other) {
        return Lexicon.alike().areAlike(one, other) || Lexicon.alike().soundNearly(one, other);
    }

    /** Whether a part of a text may belong to the name of a person or a place. */
    static boolean isPart(String text, int from, int to) {
        if ("市县镇乡村州街路河湖山桥岭沟坪湾庄屯寨峰店".indexOf(Characters.at(text, to)) >= 0) {
            return true;
        }
        for (int start = Math.max(0, from - 2); start < to; start++) {
            if (SURNAME.get(text.charAt(start)) && isName(text, start, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name of two or three characters is likely to begin in a place: 总指挥郁文涛. */
    static boolean beginsBehindPost(String text, int at) {
        char before = Characters.at(text, at - 1);
        boolean post =
                POST_ENDS.indexOf(before) >= 0
                        || PEOPLE.stream()
                                .anyMatch(word -> text.startsWith(word, at - word.length()));
        return SURNAME.get(text.charAt(at))
                && post
                && Characters.isHan(Characters.at(text, at + 1));
    }

    /** What people are called who have no post: 小学学生谭心怡. */
    private static final List<String> PEOPLE =
            List.of("学生", "村民", "职工", "党员", "队员", "医生", "护士", "居民", "社员", "工人", "民警", "司机", "战士");

    /** 罗家, 瞿大爷, 裴同学: whether a surname in a part of a text is that of somebody addressed. */
    static boolean isAddressed(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (SURNAME.get(text.charAt(at))
                    && ADDRESSED.matcher(text).region(at + 1, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the surname of somebody who is spoken of by it. */
    private static final Pattern ADDRESSED =
            Pattern.compile("家|[大老][爷妈娘叔伯哥姐]|奶奶|爷爷|婆婆|老太|同学|老师|师傅|阿姨|支书|队长|总[^体的是共]");

    /** What posts end with. */
    private static final String POST_ENDS = "长任记席理师授员挥";

    /**
     * Whether two like names are those of two persons: one sentence has both, or another post
     * stands before each.
     */
    static boolean areTwo(Prose one, int at, Prose other, int otherAt) {
        String first = post(one.text(), at);
        String second = post(other.text(), otherAt);
        boolean posts = !first.isEmpty() && !second.isEmpty() && !first.equals(second);
        String text = one.text();
        int from = Math.min(at, otherAt);
        int to = Math.max(at, otherAt);
        return posts || one == other && text.substring(from, to).indexOf('。') < 0;
    }

    /**
     * Whether posts before two names are those of two organs, by the two characters before each:
     * 县财政局局长, 县教育局局长.
     *
     * @param at where the first post begins
     */
    public static boolean areOfTwoOrgans(String one, int at, String other, int otherAt) {
        String first = hanBefore(one, at);
        String second = hanBefore(other, otherAt);
        return first.length() == 2 && second.length() == 2 && !first.equals(second);
    }

    private static String hanBefore(String text, int at) {
        boolean han =
                Characters.isHan(Characters.at(text, at - 1))
                        && Characters.isHan(Characters.at(text, at - 2));
        return han ? text.substring(at - 2, at) : "";
    }

    /** The two last characters of the post before a name; empty where there is none. */
    private static String post(String text, int at) {
        boolean post = POST_ENDS.indexOf(Characters.at(text, at - 1)) >= 0 && at >= 2;
        return post ? text.substring(at - 2, at) : "";
    }

    private static boolean isName(String text, int start, int to) {
        char before = Characters.at(text, start - 1);
        boolean begins = !Characters.isHan(before) || BEFORE.indexOf(before) >= 0;
        for (int end = start + 2; end <= start + 3; end++) {
            boolean ends = !Characters.isHan(Characters.at(text, end)) || startsWithPost(text, end);
            if (end >= to - 1 && begins && ends) {
                return true;
            }
            if (end >= to && startsWithTitle(text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithPost(String text, int at) {
        return startsWithOneOf(POSTS, text, at);
    }

    private static boolean startsWithTitle(String text, int at) {
        return startsWithOneOf(TITLES, text, at);
    }

    /** Without a stream: a speech asks this some thousand times, and is seldom told yes. */
    private static boolean startsWithOneOf(List<String> posts, String text, int at) {
        if (POST_STARTS.get(Characters.at(text, at))) {
            for (String post : posts) {
                if (text.startsWith(post, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
