package io.github.chengwen.check.grammar;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Openings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Verbs that do not go with the thing they stand before: 提高服务态度, 改善收入水平. */
public final class Collocations implements ParagraphRule {

    /** So far back from a thing its verb stands. */
    private static final int BACK = 12;

    /** A thing that ends here ends the phrase. */
    private static final String ENDS = "，。；！";

    private record Noun(String text, String right, Set<String> wrong) {}

    private static final class Loaded {
        private static final Set<String> VERBS = new HashSet<>();
        private static final Openings<Noun> NOUNS = load();
    }

    private static Openings<Noun> load() {
        Openings<Noun> nouns = new Openings<>();
        for (String line : Resource.lines(Collocations.class, "collocations.txt")) {
            int equals = line.indexOf('=');
            int colon = line.indexOf(':');
            String right = line.substring(equals + 1, colon);
            Set<String> wrong =
                    Set.copyOf(
                            new HashSet<>(
                                    List.of(line.substring(colon + 1).strip().split(" ", -1))));
            Loaded.VERBS.addAll(wrong);
            Loaded.VERBS.addAll(List.of(right.split("、", -1)));
            nouns.add(line, new Noun(line.substring(0, equals), right, wrong));
        }
        return nouns;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = 2; at < text.length(); at++) {
            if (!Loaded.NOUNS.mayBegin(text, at)) {
                continue;
            }
            for (Noun noun : Loaded.NOUNS.at(text, at)) {
                int end = at + noun.text().length();
                boolean ends = end == text.length() || ENDS.indexOf(Characters.at(text, end)) >= 0;
                if (!text.startsWith(noun.text(), at)) {
                    continue;
                }
                if (ends) {
                    check(prose, at, noun, findings);
                } else {
                    checkBehind(prose, at, noun, findings);
                }
            }
        }
    }

    private static final List<String> DEGREES =
            List.of(
                    "却", "也", "都", "又", "有了", "获得了", "实现了", "较大的", "很大的", "显著的", "明显的", "进一步的",
                    "不断", "明显", "显著", "进一步", "持续", "稳步", "大幅", "全面", "有效", "得到了", "得到", "逐步", "逐年",
                    "日益", "有所", "继续");

    /** Looks at what is said of a thing: 执法水平不断改善，. */
    private static void checkBehind(Prose prose, int at, Noun noun, Findings findings) {
        String text = prose.text();
        int start = at + noun.text().length();
        int verb = start;
        for (int i = 0; i < 3; i++) {
            for (String degree : DEGREES) {
                if (text.startsWith(degree, verb)) {
                    verb += degree.length();
                    break;
                }
            }
        }
        int end = verb + 2;
        boolean done = text.startsWith("了", end);
        int stop = done ? end + 1 : end;
        String before = text.substring(clause(text, at), at);
        boolean several = before.chars().anyMatch(c -> "、和与及".indexOf(c) >= 0);
        if ((verb > start || done)
                && !several
                && stop <= text.length()
                && ENDS.indexOf(stop == text.length() ? '。' : text.charAt(stop)) >= 0
                && noun.wrong().contains(text.substring(verb, end))
                && !isOtherBehind(noun, text.substring(verb, end))) {
            findings.add(
                    Code.WRONG_WORD,
                    prose.span(at, end),
                    text.substring(at, end),
                    noun.text() + noun.right());
        }
    }

    /** Whether a verb is right behind a thing; a 满意度 or a 覆盖率 does not 增加 anywhere. */
    private static boolean isOtherBehind(Noun noun, String verb) {
        boolean degree =
                verb.equals("增加") && (noun.text().endsWith("度") || noun.text().endsWith("率"));
        return DIFFERENT_BEHIND.contains(verb) && !degree;
    }

    /** Verbs that go behind a thing which they do not go before: 差距减少, 成本减轻. */
    private static final Set<String> DIFFERENT_BEHIND = Set.of("减少", "降低", "增加", "实现", "解决", "完善");

    /** Looks back for the nearest verb, which must belong to the thing. */
    private static void check(Prose prose, int at, Noun noun, Findings findings) {
        String text = prose.text();
        for (int from = at - 2; from >= Math.max(0, at - BACK); from--) {
            if (!Characters.isHan(text.charAt(from + 1)) || !Characters.isHan(text.charAt(from))) {
                return;
            }
            String verb = text.substring(from, from + 2);
            if (Loaded.VERBS.contains(verb)) {
                String between = text.substring(from + 2, at);
                boolean own = between.isEmpty() || isPlain(between);
                if (own && noun.wrong().contains(verb) && governs(text, from, noun)) {
                    findings.add(
                            Code.WRONG_WORD,
                            prose.span(from, at + noun.text().length()),
                            text.substring(from, at + noun.text().length()),
                            noun.right() + "…" + noun.text());
                }
                return;
            }
        }
    }

    /**
     * Whether a verb may be the one of the thing: in 加大保障和改善民生力度 and 建立扩大消费的机制 another is, and
     * 营养改善标准 are standards of an improvement.
     */
    private static boolean governs(String text, int verb, Noun noun) {
        int start = clause(text, verb);
        String before = text.substring(start, verb);
        String last = before.isEmpty() ? "" : before.substring(before.length() - 1);
        boolean part = !last.isEmpty() && "和与及或".contains(last);
        boolean other = false;
        for (String right : noun.right().split("、", -1)) {
            other |= before.contains(right);
        }
        boolean quality = NOMINAL.contains(text.substring(verb, verb + 2)) && isNoun(before);
        return !part && !other && !quality;
    }

    /** Verbs that also are the last word of a noun: 营养改善. */
    private static final Set<String> NOMINAL = Set.of("改善", "推进", "提升", "完善", "优化", "扩大", "履行");

    /** Whether a noun stands before a verb, so that both are one thing. */
    private static boolean isNoun(String before) {
        return before.endsWith("营养")
                || before.endsWith("环境")
                || before.endsWith("质量")
                || before.endsWith("福祉")
                || before.endsWith("民生")
                || before.endsWith("工作")
                || before.endsWith("条件");
    }

    private static int clause(String text, int at) {
        int start = at;
        while (start > 0 && "，。；：！？“”".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Whether words between a verb and a thing only say which thing it is. */
    private static boolean isPlain(String between) {
        return between.chars().noneMatch(c -> "对为把被让使将在以到是有要等和与及、".indexOf(c) >= 0)
                && !between.startsWith("的")
                && !between.endsWith("首创")
                && !between.matches("(?:了|工作|发展|建设|管理|服务|改革|创新|学习|完成|办好|做好|抓好).*的");
    }
}
