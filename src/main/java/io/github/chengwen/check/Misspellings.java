package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are misspelt in any context, and words typed twice. */
final class Misspellings implements Rule {

    private static final String WORDS =
            "截止目前=截至目前 截止今年=截至今年 截止去年=截至去年 截止本月=截至本月 截止上月=截至上月 截止昨天=截至昨天 拼博=拼搏 既使=即使 "
                    + "再接再励=再接再厉 一如继往=一如既往 迫不急待=迫不及待 走头无路=走投无路 不径而走=不胫而走 甘败下风=甘拜下风 谈笑风声=谈笑风生 "
                    + "出奇不意=出其不意 渡假=度假 防碍=妨碍 松驰=松弛 震憾=震撼 辐员辽阔=幅员辽阔 名信片=明信片 按装=安装 部暑=部署 布署=部署 "
                    + "座阵=坐镇 必竞=毕竟 针贬=针砭 寒喧=寒暄 急燥=急躁 浮燥=浮躁 亲睐=青睐 美仑美奂=美轮美奂 一愁莫展=一筹莫展 金榜提名=金榜题名 "
                    + "滥芋充数=滥竽充数 蛛丝蚂迹=蛛丝马迹 声名雀起=声名鹊起 手屈一指=首屈一指 委屈求全=委曲求全 鼎立相助=鼎力相助 变本加利=变本加厉 "
                    + "穿流不息=川流不息 大有稗益=大有裨益 精兵减政=精兵简政 精神可佳=精神可嘉 励行节约=厉行节约 全力以付=全力以赴 众志成诚=众志成城 "
                    + "同心同得=同心同德 克已奉公=克己奉公 再所不辞=在所不辞 再所难免=在所难免 责无旁代=责无旁贷 义不容词=义不容辞 忧心仲仲=忧心忡忡 "
                    + "默守成规=墨守成规 因地治宜=因地制宜 与时具进=与时俱进 求真物实=求真务实 开拓创兴=开拓创新 脱颖而岀=脱颖而出 首当其充=首当其冲 "
                    + "巧夺天功=巧夺天工 直接了当=直截了当 一诺千斤=一诺千金 言简意骇=言简意赅 食不裹腹=食不果腹 不记其数=不计其数 各行其事=各行其是 "
                    + "按步就班=按部就班 披星带月=披星戴月 世外桃园=世外桃源 洁白无暇=洁白无瑕 迫在眉捷=迫在眉睫 有持无恐=有恃无恐 源远流常=源远流长 "
                    + "趋之若鹜之=趋之若鹜 兢兢业业业=兢兢业业 筹划帷幄=运筹帷幄 攻艰克难=攻坚克难 攻坚刻难=攻坚克难 贯彻执形=贯彻执行 贯切落实=贯彻落实 "
                    + "锐意进去=锐意进取 稳中求近=稳中求进 身体立行=身体力行 卓有成郊=卓有成效 统酬兼顾=统筹兼顾 统畴=统筹 抓铁有恒=抓铁有痕";

    private static final Map<String, String> RIGHT =
            Pattern.compile(" ")
                    .splitAsStream(WORDS)
                    .map(pair -> pair.split("=", -1))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private static final Map<Character, List<String>> BY_START =
            RIGHT.keySet().stream().sorted().collect(Collectors.groupingBy(word -> word.charAt(0)));

    private static final BitSet STARTS =
            BY_START.keySet().stream().collect(BitSet::new, BitSet::set, BitSet::or);

    /** Single characters typed twice; 的的确确 and the like are words. */
    private static final Pattern DOUBLED =
            Pattern.compile(
                    "(?<!的)的的(?![的确士])|(?<![现在实存])在在(?![在建职校岗编册线途任场座])|与与(?![与会])|及及(?![及时早其格])|为为(?![为了何])"
                            + "|(?<![不未])了了(?![了解却])|(?<!是)是是(?![是非])");

    private static final BitSet PARTICLES = Search.set("的在与及为了是");

    /** Shortest word that is reported when typed twice; 讨论讨论 is lawful. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 8;

    @Override
    public void check(Article article, Findings findings) {
        article.written().forEach(prose -> check(prose, findings));
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        for (int i = 0; i < text.length(); i++) {
            if (STARTS.get(text.charAt(i))) {
                report(prose, i, findings);
            }
        }
        Search.at(
                text, PARTICLES, DOUBLED, m -> reportDoubled(prose, m.start(), m.end(), findings));
        int index = 0;
        while (index < text.length()) {
            int length = doubled(text, index);
            if (length > 0) {
                reportDoubled(prose, index, index + 2 * length, findings);
            }
            index += Math.max(1, 2 * length);
        }
    }

    private static void report(Prose prose, int index, Findings findings) {
        String text = prose.text();
        for (String word : BY_START.getOrDefault(text.charAt(index), List.of())) {
            if (text.startsWith(word, index)) {
                findings.add(
                        Code.MISSPELT,
                        prose.span(index, index + word.length()),
                        word,
                        RIGHT.getOrDefault(word, ""));
                return;
            }
        }
    }

    /** Reports a doubled word, unless a line end of a title lies between the two. */
    private static void reportDoubled(Prose prose, int from, int to, Findings findings) {
        Span place = prose.span(from, to);
        if (place.length() == to - from) {
            findings.add(Code.DOUBLED_WORD, place, prose.text().substring(from, to));
        }
    }

    /** The length of a word at an index that is repeated once; 0 if there is none. */
    private static int doubled(String text, int index) {
        // 一个字一个字 means one by one.
        if (text.charAt(index) == '一') {
            return 0;
        }
        for (int length = SHORTEST; length <= LONGEST; length++) {
            if (Characters.at(text, index + length) == text.charAt(index)
                    && text.regionMatches(index, text, index + length, length)
                    && !text.regionMatches(index, text, index + 2 * length, length)
                    && isWord(text.substring(index, index + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isWord(String word) {
        return Characters.han(word).length() == word.length()
                && word.chars().distinct().count() > 1;
    }
}
