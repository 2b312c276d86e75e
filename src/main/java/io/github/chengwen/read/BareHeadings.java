package io.github.chengwen.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Headings that no number of GB/T 9704 opens: a short line between paragraphs, 第一章 总则, 01 抓早, ▎抓早,
 * 【开场】. A sign makes a heading only where the draft uses it more than once.
 */
final class BareHeadings {

    /** A heading without a number is not longer. */
    private static final int LONGEST = 26;

    /** Below a heading the first paragraph is longer; below one of several it need not be much. */
    private static final int SHORTEST_BELOW = 8;

    /** One sign on one line may be anything. */
    private static final int COMPANY = 2;

    private static final Pattern PART =
            Pattern.compile("^第[一二三四五六七八九十百0-9]{1,4}(?:[章节编]|部分)(?:[\\s\\u3000：:]*\\S{1,24})?$");

    private static final Pattern SIGN =
            Pattern.compile(
                    "^(?:([▎▍▌█])|0[1-9](?![0-9０-９年月日时点:：.．%％])|([【（])(?=[^【】（）]{2,20}[】）]$)|(?:[一二三四五六七八九十元]{1,2}|[0-9]{1,2})(月)份?[：:]?$|(第)[一二三四五六七八九十](?:个?(?:问题|方面|意见|意思|要求)|点|件事))(?:\\s*\\S.*)?");

    private static final Pattern STAGE =
            Pattern.compile(
                    "^[（(].*(?:掌声|鼓掌|笑声|静默|起立|奏|音乐|停顿|插话|举手|礼毕|坐下|请坐|落座|默哀|鞠躬|献花|剪彩|揭牌|宣|读|略|致辞|致词|讲话|发言|颁|合影|播放|表演|就座|退场|休会).*[）)]$");

    private final List<DraftLine> lines;
    private final Set<Integer> signed;
    private final boolean company;

    BareHeadings(List<DraftLine> lines) {
        this.lines = lines;
        this.signed = signed(lines);
        this.company =
                IntStream.range(0, lines.size()).anyMatch(i -> standsOut(i, LONGEST))
                        && IntStream.range(0, lines.size())
                                        .filter(i -> standsOut(i, SHORTEST_BELOW))
                                        .count()
                                >= COMPANY;
    }

    private static Set<Integer> signed(List<DraftLine> lines) {
        Map<String, Set<Integer>> bySign = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> sign = sign(lines.get(i).text());
            if (sign.isPresent()) {
                bySign.computeIfAbsent(sign.get(), s -> new HashSet<>()).add(i);
            }
        }
        Set<Integer> signed = new HashSet<>();
        bySign.values().stream().filter(set -> set.size() >= COMPANY).forEach(signed::addAll);
        return signed;
    }

    private static Optional<String> sign(String text) {
        Matcher matcher = SIGN.matcher(text);
        if (text.length() > LONGEST || !matcher.matches() || isNoHeading(text)) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return Optional.of(matcher.group(1));
        }
        return Stream.of(2, 3, 4)
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.of("0"));
    }

    /** A sentence, a date, a stage direction: whatever its length, not a heading. */
    private static boolean isNoHeading(String text) {
        return Chars.endsSentence(text)
                || "；;，,：:、".indexOf(text.charAt(text.length() - 1)) >= 0
                || DateLines.matches(text)
                || TitleLines.isMark(text)
                || TailLines.isNote(text)
                || TailLines.isAttachment(text)
                || WebFurniture.matches(text)
                || STAGE.matcher(text).matches();
    }

    /** True for a line whose sign other headings of the draft share, and for 第一章. */
    boolean isSigned(int index) {
        return signed.contains(index) || PART.matcher(lines.get(index).text()).matches();
    }

    /** True for a short line without a stop between full paragraphs. */
    boolean standsOut(int index) {
        return standsOut(index, company ? SHORTEST_BELOW : LONGEST);
    }

    private boolean standsOut(int index, int below) {
        if (index == 0 || index + 1 >= lines.size()) {
            return false;
        }
        String text = lines.get(index).text();
        if (text.length() > LONGEST || isNoHeading(text) || isBracketed(text)) {
            return false;
        }
        String above = lines.get(index - 1).text();
        String next = lines.get(index + 1).text();
        boolean aboveOver =
                Chars.endsSentence(above) || "：:；".indexOf(above.charAt(above.length() - 1)) >= 0;
        return aboveOver && next.length() > below && Chars.firstSentenceEnd(next) > 0;
    }

    private static boolean isBracketed(String text) {
        return "（(【".indexOf(text.charAt(0)) >= 0
                && "）)】".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
