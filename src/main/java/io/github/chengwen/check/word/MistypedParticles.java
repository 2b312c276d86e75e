package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Excerpt;
import java.util.List;
import java.util.regex.Pattern;

/** 的, 地 and 得 by which of them the words on either side are seen with: 紧密的团结, 吃的好. */
final class MistypedParticles {

    /** The least weights of 地 and 得 where 的 was typed, and of 的 for 地. */
    private static final float WAY = 1.3f;

    private static final float COMPLEMENT = 1.2f;
    private static final float QUALITY = 5;

    /** The same for 地 after what does not say how, 危险区地巡查, and for 得, 职工得监督. */
    private static final float OWNER = 6.5f;

    private static final float POSSESSION = 9;

    private static final class Loaded {
        private static final Weights WAY = Weights.of("的地");
        private static final Weights COMPLEMENT = Weights.of("的得");
        private static final Weights QUALITY = Weights.of("地的");
        private static final Weights POSSESSION = Weights.of("得的");
    }

    /** What begins that to which something is done: 诚挚地邀请各位, 热情地接待您. */
    private static final String DONE_TO = "各您你他她它我大这那每";

    private static final List<String> THINGS = List.of("不足", "问题", "困难", "差距", "短板");

    /** What makes a thing of the verb before it: 全心全意的服务态度. */
    private static final List<String> ABSTRACT =
            List.of(
                    "过程", "态度", "精神", "水平", "能力", "质量", "方式", "方法", "体系", "机制", "成果", "成效", "理念",
                    "格局", "氛围", "环境", "作风", "制度", "模式", "经验");

    /** What makes a place of 地 behind it: 飞地, 属地, 战略要地. */
    private static final String LANDS = "角脚基飞属有要人产湿林耕草场道驻原首界线在户营册";

    private MistypedParticles() {}

    static void check(Prose prose, List<Cut> cuts, Findings findings) {
        String text = prose.text();
        for (Cut cut : cuts) {
            for (int at = cut.from() + 1; at < cut.to() - 1; at++) {
                char c = text.charAt(at);
                if ("的地得".indexOf(c) >= 0 && cut.isBorder(at) && cut.next(at) == at + 1) {
                    char right = right(text, cut, at, c);
                    if (right != c) {
                        int from = Excerpt.before(text, at, 2);
                        int to = Excerpt.after(text, at, 3);
                        findings.add(
                                Code.WRONG_PARTICLE,
                                prose.span(at, at + 1),
                                text.substring(from, to),
                                text.substring(from, at) + right + text.substring(at + 1, to));
                    }
                }
            }
        }
    }

    private static boolean startsAbstract(String text, int at) {
        for (String noun : ABSTRACT) {
            if (text.startsWith(noun, at)) {
                return true;
            }
        }
        return false;
    }

    /** 好的发流动红旗，差的上曝光栏: whether those of a sort are meant. */
    private static boolean isSort(String text, int at) {
        return "好差多少大小新老高低快慢重轻强弱".indexOf(text.charAt(at - 1)) >= 0
                && (at < 2 || "，。；、：".indexOf(text.charAt(at - 2)) >= 0);
    }

    /** 变成实实在在的改变, 一次次耐心的讲解: whether the clause has a verb for the thing, or counts it. */
    private static final Pattern GAINED =
            Pattern.compile(
                    "(?:作了|做了|变成|成为|带来|得到|换来|迎来|看到|看见|感受到|取得|作出|做出|给予|收获|赢得|离不开|源于|来自|感谢|一次次|一声声|一遍遍|一次又一次的?|这种|那种)[^，。；：的]{0,6}$|靠[^，。；：的]{0,10}$|(?<=[，。；：])是[^，。；：的]{2,9}$");

    private static boolean isGained(String text, int at) {
        // 耐心的解释要有，严格的执法也要有
        boolean subject = text.startsWith("要有", at + 3) || text.startsWith("也要有", at + 3);
        return subject || GAINED.matcher(text).region(Math.max(0, at - 12), at).find();
    }

    /** 文明的观赛、热情地加油: whether a verb follows, and what is done beside it has 地. */
    private static boolean isBesideWay(String text, int at) {
        return Particles.isVerb(text, at + 1)
                && BESIDE_WAY.matcher(text).region(at + 1, text.length()).lookingAt();
    }

    private static final Pattern BESIDE_WAY =
            Pattern.compile(
                    "[\\u4e00-\\u9fff]{2,4}、更?[\\u4e00-\\u9fff]{2}地(?![方区位点质])[\\u4e00-\\u9fff]{2}");

    /** What good things there are. */
    private static final Pattern GOOD =
            Pattern.compile("好(?:做法|经验|作风|传统|政策|消息|办法|典型|苗头|势头|局面|成绩|习惯|榜样|风气)");

    private static char right(String text, Cut cut, int at, char typed) {
        boolean how = Particles.saysHow(text, at);
        float[] signs = ParticleSigns.of(text, cut, at, how, Particles.isVerb(text, at + 1));
        if (typed == '地' && Particles.isPlace(text, at)) {
            return typed;
        }
        if (typed == '地') {
            boolean land =
                    "不这该其此那是为和与及".indexOf(text.charAt(at + 1)) >= 0
                            || Lexicon.seen().word(text, at, at + 2)
                            || text.startsWith("其他", at - 2)
                            || LANDS.indexOf(text.charAt(at - 1)) >= 0
                            || !how && at >= 2 && Particles.isVerb(text, at - 2)
                            || text.startsWith("科院", at + 1);
            boolean act =
                    Particles.isVerb(text, at + 1) && Characters.isHan(Characters.at(text, at + 3));
            boolean done = act || how && DONE_TO.indexOf(Characters.at(text, at + 3)) >= 0;
            return Loaded.QUALITY.of(signs) > (how ? QUALITY : OWNER) && !land && !done
                    ? '的'
                    : typed;
        }
        if (typed == '得') {
            // 掉得一块一块的
            boolean pieces = text.charAt(at + 1) == '一' && Characters.at(text, at + 3) == '一';
            boolean gain = pieces || text.startsWith("好处", at + 1) || text.startsWith("实惠", at + 1);
            return Loaded.POSSESSION.of(signs) > POSSESSION && !gain ? '的' : typed;
        }
        boolean way = Loaded.WAY.of(signs) > WAY;
        boolean handled = how && "把将向让".indexOf(text.charAt(at + 1)) >= 0 || isBesideWay(text, at);
        boolean complement = Loaded.COMPLEMENT.of(signs) > COMPLEMENT;
        if (!way && !handled && !complement) {
            return typed;
        }
        String thing = text.substring(at + 1, Math.min(text.length(), at + 3));
        boolean chain =
                (Characters.at(text, at + 3) == '的' || Characters.at(text, at + 2) == '的')
                        && text.charAt(at + 1) != Characters.at(text, at + 2);
        boolean ends = chain || Particles.endsThing(text, at);
        boolean place = "上里中下内".indexOf(Characters.at(text, at + 2)) >= 0;
        boolean alone = place || "，。；、！".indexOf(Characters.at(text, at + 2)) >= 0;
        // 时间的累积、持续的坚持，: one of several things.
        boolean listed =
                "，。、；".indexOf(Characters.at(text, at + 3)) >= 0
                        && Characters.at(text, at - 3) == '、'
                        && text.lastIndexOf('的', at - 4) > at - 9;
        // 一个大大的拥抱
        boolean counted =
                "个种份次场声".indexOf(Characters.at(text, at - 3)) >= 0
                        && text.charAt(at - 1) == Characters.at(text, at - 2);
        boolean course =
                counted
                        || isGained(text, at)
                        || listed
                        || Particles.isMeans(text, at)
                        || startsAbstract(text, at + 3);
        if (way && !ends && !alone && !course || handled) {
            return '地';
        }
        boolean twice = at >= 2 && text.charAt(at - 1) == text.charAt(at - 2);
        // 稳稳的幸福 is a thing, 走得稳稳的 has none.
        // 霾的日变化: what begins the clause is the thing itself.
        boolean subject = at - 1 == cut.from() && !Lexicon.isSingle(text.charAt(at - 1));
        boolean things =
                twice
                        || subject
                        || isSort(text, at)
                        || GOOD.matcher(text).region(at + 1, text.length()).lookingAt()
                        || "有过上".indexOf(text.charAt(at - 1)) >= 0
                        || "该能可".indexOf(Characters.at(text, at - 2)) >= 0
                        || Characters.isDigit(Characters.at(text, at - 2))
                        || text.startsWith("次数", at + 1)
                        || text.startsWith("趟数", at + 1)
                        || text.startsWith("不到", at + 1)
                        || text.startsWith("都是", at + 1)
                        || text.startsWith("过去的", at + 1)
                        || "多少".indexOf(Characters.at(text, at + 2)) >= 0;
        return complement && !things && !ends && !THINGS.contains(thing) ? '得' : typed;
    }
}
