package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.check.text.WordList;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 的, 地 and 得 by the words on either side: how something is done (坚决地查处), what belongs to a thing
 * (辛勤的汗水), what comes of it (变得很快, 经得起).
 */
public final class Particles implements ParagraphRule {

    /** So far back a verb or a number is looked for that makes a thing of what follows. */
    private static final int BACK = 8;

    /** Verbs of one character, and the complements that 得 joins to them. */
    static final String VERBS =
            "做干抓搞办写走跑开唱守管变显过学玩考答打建改教讲说看想听问站坐睡吃穿住用花赚卖买拿扛顶拉冲叫靠信经对算称谈顾离舍沉吃稳接抢救划值懂觉记免使";

    private static final List<String> STRONG =
            List.of(
                    "铲除", "查处", "打击", "整治", "取缔", "纠正", "惩治", "遏制", "抵制", "制止", "拆除", "化解", "贯彻",
                    "落实", "推进", "推动", "做好", "抓好", "完成", "履行", "维护", "捍卫", "投身", "融入", "付出", "奉献",
                    "成长", "前进", "前行", "坚守", "耕耘", "走下去", "干下去");

    private static final class Loaded {
        private static final Map<String, WordList> WORDS =
                WordList.load(Particles.class, "particles.txt");
        private static final Set<String> VERBS = verbs();
    }

    static WordList words(String list) {
        return Loaded.WORDS.getOrDefault(list, WordList.NONE);
    }

    /** The verbs of two characters. */
    private static Set<String> verbs() {
        String all = Resource.text(Particles.class, "verbs.txt").strip();
        Set<String> verbs = new HashSet<>();
        for (int i = 0; i + 2 <= all.length(); i += 2) {
            verbs.add(all.substring(i, i + 2));
        }
        return verbs;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '的' || c == '地' || c == '得') {
                char right = right(text, i, c);
                if (right != c) {
                    int from = Excerpt.before(text, i, 2);
                    int to = Excerpt.after(text, i, 3);
                    findings.add(
                            Code.WRONG_PARTICLE,
                            prose.span(i, i + 1),
                            text.substring(from, to),
                            text.substring(from, i) + right + text.substring(i + 1, to));
                }
            }
        }
    }

    /** Whether the words before a place say how something is done. */
    static boolean saysHow(String text, int at) {
        return before("how", text, at) > 0 || fourCharacters(text, at) > 0;
    }

    /** Whether a verb of two characters begins at a place. */
    static boolean isVerb(String text, int at) {
        return verb(text, at) > 0;
    }

    /** Whether 的 ends who or what it is that something is done about: 存在的不足, 作假的取消资格. */
    static boolean endsThing(String text, int at) {
        return text.startsWith("存在", Math.max(0, at - 2))
                || PEOPLE.stream().anyMatch(state -> text.startsWith(state, Math.max(0, at - 2)))
                || text.startsWith("多是", at + 1)
                || text.startsWith("变成", at + 1)
                || text.startsWith("取消", at + 1)
                || text.startsWith("一律", at + 1)
                || text.startsWith("责令", at + 1);
    }

    /** How people are for whom something is done: 年老多病的协助办理低保. */
    private static final List<String> PEOPLE =
            List.of("多病", "患病", "贫困", "残疾", "失能", "年老", "体弱", "失业", "辍学", "丧偶");

    /** What 地 makes a place of in law and administration: 犯罪地公安机关, 案件主办地. */
    private static final List<String> PLACES =
            List.of(
                    "犯罪", "主办", "分办", "协办", "案发", "事发", "户籍", "居住", "暂住", "注册", "经营", "登记", "纳税",
                    "受理", "发证", "销售", "出口", "进口", "支付", "迁出", "迁入", "输出", "输入", "原产", "施工", "就业",
                    "行为", "履行");

    /** Whether 地 at a place is the last character of what is one: 居住地. */
    static boolean isPlace(String text, int at) {
        return PLACES.stream().anyMatch(word -> at >= 2 && text.startsWith(word, at - 2));
    }

    private static char right(String text, int at, char c) {
        if (c == '地' && isPlace(text, at)) {
            return c;
        }
        if (c == '的' && endsThing(text, at)) {
            return c;
        }
        int how = Math.max(before("how", text, at), fourCharacters(text, at));
        int done =
                Math.max(after("do", text, at + 1), how >= 3 || c == '的' ? verb(text, at + 1) : 0);
        int thing = after("thing", text, at + 1);
        if (c == '地'
                && how > 0
                && thing > 0
                && done == 0
                && endsThere(text, at + 1 + thing)
                && !isJoinedVerb(text, at + 1, thing)) {
            return '的';
        }
        if (c == '得' && isDoneSo(text, at, how) && thing == 0) {
            return '地';
        }
        if (c == '的'
                && (isTwice(text, at) && isDoneAlone(text, at)
                        || how > 0 && isDone(text, at, how, done)
                        || before("how", text, at) > 0 && isForSomebody(text, at, how)
                        || isToSomebody(text, at)
                        || (isStepwise(text, at) || isTwice(text, at)) && isDoneSo(text, at))) {
            return '地';
        }
        return Complements.isLacking(text, at, c) ? '得' : c;
    }

    /** 反复得试验: whether 得 stands between how something is done and what is done. */
    private static boolean isDoneSo(String text, int at, int how) {
        // 报告及时得当
        if (Lexicon.seen().word(text, at, at + 2)) {
            return false;
        }
        // 焦急得站在路边, where nothing comes of it
        boolean felt = before("feeling", text, at) > 0 && Characters.at(text, at + 2) != '在';
        boolean manner = how > 1 && !felt || isRepeated(text, at);
        boolean done =
                after("do", text, at + 1) > 1
                        || before("adverb", text, at) > 0
                        || verb(text, at + 1) > 0
                        || VERBS.indexOf(text.charAt(at + 1)) >= 0
                                && !Lexicon.seen().word(text, at + 1, at + 3);
        return manner
                && done
                && !Complements.begins(text, at + 1)
                && after("extent", text, at + 1) == 0;
    }

    /** Whether 一步一步 or 一点一点 ends at a place. */
    private static boolean isRepeated(String text, int at) {
        return at >= 4
                && text.charAt(at - 4) == '一'
                && text.charAt(at - 2) == '一'
                && text.charAt(at - 3) == text.charAt(at - 1);
    }

    /** Whether a thing also is what is done, with another: 更好地支撑和服务发展. */
    private static boolean isJoinedVerb(String text, int at, int length) {
        return "和与及".indexOf(Characters.at(text, at + length)) >= 0 && verb(text, at) > 0;
    }

    /** 用扎扎实实的工作守护: whether what stands behind is what something is done with. */
    static boolean isMeans(String text, int at) {
        int from = Math.max(0, at - FROM_MEANS);
        String before = text.substring(from, at);
        int with = Math.max(before.lastIndexOf('用'), before.lastIndexOf('靠'));
        return with >= 0 && before.substring(with).chars().noneMatch(c -> "，。；、：".indexOf(c) >= 0);
    }

    private static final int FROM_MEANS = 6;

    /** Whether something is done behind 的, in a way that is no quality of a thing. */
    private static boolean isDone(String text, int at, int how, int done) {
        // 习焉不察的生活
        boolean life = text.startsWith("生活", at + 1);
        if (done == 0 || life || isTaken(text, at - how) || isMeans(text, at)) {
            return false;
        }
        int end = at + 1 + done;
        String what = text.substring(at + 1, end);
        char next = Characters.at(text, end);
        if (after("thing", text, end) > 0 || "的者员性感人时会上中下率式型力和与及".indexOf(next) >= 0) {
            return false;
        }
        if (!Characters.isHan(next)) {
            return STRONG.contains(what) && isAsked(text, at - how) && before("how", text, at) > 0
                    || done > 1 && isCaused(text, at - how);
        }
        return how >= 4 && done > 1 && !isTail(text, end) && isAsked(text, at - how)
                || "到给向出成为在起住入".indexOf(what.charAt(done - 1)) >= 0
                        && done > 1
                        && how > 1
                        && !isTail(text, end)
                || done > 1 && STRONG.contains(what)
                || "了着过在到向把给对好".indexOf(next) >= 0 && done > 1
                || STRONG.contains(what);
    }

    /** Whether somebody shall, before the words from here on. */
    private static boolean isAsked(String text, int from) {
        char before = Characters.at(text, from - 1);
        return before == 0 || "要须将能应，；。、会都家们府委位门导部工民".indexOf(before) >= 0;
    }

    /** Whether somebody is made to do it: 让企业放心地投资. */
    private static boolean isCaused(String text, int from) {
        for (int i = from - 2; i >= Math.max(0, from - BACK); i--) {
            char c = text.charAt(i);
            if (!Characters.isHan(c)) {
                return false;
            }
            if (c == '让') {
                return true;
            }
        }
        return false;
    }

    /** 更好的为群众服务: whether 的 is followed by for whom, or with what, something is done. */
    private static boolean isForSomebody(String text, int at, int how) {
        boolean begins =
                "把将为向".indexOf(text.charAt(at + 1)) >= 0
                        && (!Lexicon.seen().word(text, at + 1, at + 3)
                                || text.startsWith("为人民", at + 1));
        return begins && Characters.isHan(Characters.at(text, at + 3)) && !isTaken(text, at - how);
    }

    /** 耐心的劝导群众: whether 的 is followed by a verb and by whom it is done to. */
    private static boolean isToSomebody(String text, int at) {
        return before("adverb", text, at) > 0
                && verb(text, at + 1) > 0
                && SOMEBODY.stream().anyMatch(who -> text.startsWith(who, at + 3))
                && !isTaken(text, at - before("adverb", text, at));
    }

    private static final List<String> SOMEBODY =
            List.of(
                    "群众", "老人", "孩子", "学生", "家长", "村民", "居民", "游客", "大家", "他们", "对方", "当事人", "乡亲",
                    "职工", "患者", "旅客", "顾客", "老百姓", "我们", "你们", "各位");

    /** Whether 一项一项 or 一点点 ends at a place. */
    private static boolean isStepwise(String text, int at) {
        return isRepeated(text, at)
                || at >= 3
                        && text.charAt(at - 1) == text.charAt(at - 2)
                        && text.charAt(at - 3) == '一';
    }

    /** Whether a verb with its end stands behind 的: 积累起来, 梳理清楚, 抓下去. */
    private static boolean isDoneSo(String text, int at) {
        int verb = verb(text, at + 1);
        int end = at + 1 + Math.max(1, verb);
        boolean known = verb > 0 || VERBS.indexOf(text.charAt(at + 1)) >= 0;
        return known
                && (text.startsWith("起来", end)
                        || text.startsWith("下去", end)
                        || text.startsWith("出来", end)
                        || text.startsWith("到位", end)
                        || text.startsWith("清楚", end)
                        || "给完掉".indexOf(Characters.at(text, end)) >= 0);
    }

    /** Whether a verb or a number stands before, so that what follows is a thing. */
    private static boolean isTaken(String text, int from) {
        int start = from;
        while (start > Math.max(0, from - BACK) && Characters.isHan(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, from);
        if ("是有为作以了种个次场项的".indexOf(Characters.at(text, from - 1)) >= 0) {
            return true;
        }
        for (String verb : words("take").words()) {
            if (before.contains(verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thing ends where a word ends: nothing is done to it. */
    private static boolean endsThere(String text, int at) {
        char next = Characters.at(text, at);
        return !Characters.isHan(next) || "和与及是为，。".indexOf(next) >= 0;
    }

    /** Whether what follows makes one thing with the word before it: 不懈的奋斗|精神. */
    private static boolean isTail(String text, int at) {
        char next = Characters.at(text, at);
        return "精传态作能力过问情工方措意要关机制".indexOf(next) >= 0
                || after("thing", text, at) > 0
                || Characters.at(text, at + 2) == '的';
    }

    /** Four characters that are a phrase of the language, or 认认真真. */
    private static int fourCharacters(String text, int at) {
        if (at < 4) {
            return 0;
        }
        return isTwice(text, at)
                        || Lexicon.seen().phrase(text, at - 4, at)
                                && !isThing(text, at)
                                && isAsked(text, at - 4)
                ? 4
                : 0;
    }

    /** Whether 认认真真 ends at a place. */
    private static boolean isTwice(String text, int at) {
        return at >= 4
                && text.charAt(at - 4) == text.charAt(at - 3)
                && text.charAt(at - 2) == text.charAt(at - 1)
                && text.charAt(at - 4) != text.charAt(at - 2);
    }

    /** 要痛痛快快的办，: whether one is asked to do what a verb of one character says. */
    private static boolean isDoneAlone(String text, int at) {
        return VERBS.indexOf(text.charAt(at + 1)) >= 0
                && !Characters.isHan(Characters.at(text, at + 2))
                && "要须应能会得来去".indexOf(Characters.at(text, at - 5)) >= 0;
    }

    private static boolean isThing(String text, int at) {
        return before("thing", text, at) > 0
                || Lexicon.seen().word(text, at - 2, at)
                        && Lexicon.seen().word(text, at - 4, at - 2);
    }

    /** The length of a verb at a place; 0 for none. */
    private static int verb(String text, int at) {
        return at + 2 <= text.length() && Loaded.VERBS.contains(text.substring(at, at + 2)) ? 2 : 0;
    }

    static int before(String list, String text, int at) {
        return words(list).before(text, at);
    }

    static int after(String list, String text, int at) {
        return words(list).after(text, at);
    }
}
