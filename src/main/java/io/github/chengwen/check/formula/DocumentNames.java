package io.github.chengwen.check.formula;

import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of laws and documents in 《》 that are nearly those of known ones. */
public final class DocumentNames implements ParagraphRule {

    private static final int SHORTEST = 6;

    /** （试行） and the like. */
    private static final int LONGEST_ADDITION = 12;

    private static final Pattern TITLE = Pattern.compile("《([^《》]{4,60})》");

    private static final String STATE = "中华人民共和国";

    private static final class Loaded {
        private static final List<String> NAMES =
                Resource.lines(DocumentNames.class, "documents.txt").stream()
                        .flatMap(line -> Arrays.stream(line.split("/", -1)))
                        .toList();
    }

    @Override
    public boolean reads(Prose prose) {
        return !prose.isApparatus() && prose.text().indexOf('《') >= 0;
    }

    @Override
    public void check(Prose prose, Findings findings) {
        Matcher matcher = TITLE.matcher(prose.text());
        while (matcher.find()) {
            String typed = matcher.group(1);
            if (OTHER_KINDS.indexOf(typed.charAt(typed.length() - 1)) >= 0) {
                continue;
            }
            meant(typed)
                    .ifPresent(
                            right ->
                                    findings.add(
                                            Code.OFFICIAL_NAME,
                                            prose.span(matcher.start(), matcher.end()),
                                            "《" + typed + "》",
                                            "《" + right + "》"));
        }
    }

    /** What laws and rules do not end with, but lists, forms and plans do. */
    private static final String OTHER_KINDS = "单录表证书图册划";

    /** The one known name that a title is nearly. */
    private static Optional<String> meant(String typed) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String full : Loaded.NAMES) {
            String name =
                    full.startsWith(STATE) && !typed.startsWith(STATE.substring(0, 2))
                            ? full.substring(STATE.length())
                            : full;
            if (typed.equals(name)) {
                return Optional.empty();
            }
            if (least > 0 && (isByWord(typed, name) || isStretched(typed, name))) {
                best = name;
                least = 0;
            }
            boolean alike = name.charAt(0) == typed.charAt(0) || name.length() == typed.length();
            if (!alike || Math.abs(name.length() - typed.length()) > LONGEST_ADDITION) {
                continue;
            }
            if (isShort(typed, name)) {
                return Optional.empty();
            }
            if (isTurned(typed, name)) {
                return Optional.of(name);
            }
            if (isOtherKind(typed, name)) {
                best = name;
                least = 0;
            }
            int own = name.length() - (name.startsWith(STATE) ? STATE.length() : 0);
            int most = own >= 10 ? 2 : 1;
            if (name.length() >= SHORTEST
                    && Math.abs(name.length() - typed.length()) <= most
                    && name.charAt(0) == typed.charAt(0)) {
                int distance = Distance.between(typed, name);
                if ((distance <= most || isOneWord(typed, name, distance)) && distance < least) {
                    best = name;
                    least = distance;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Whether one word of two characters within a long name is another: 道路交通管理法. */
    private static boolean isOneWord(String typed, String name, int distance) {
        int size = name.length();
        return distance == 2
                && typed.length() == size
                && size >= 7
                && typed.regionMatches(0, name, 0, 4)
                && typed.charAt(size - 1) == name.charAt(size - 1)
                && name.endsWith("法")
                && GENERAL.stream().anyMatch(word -> differsBy(typed, name, word));
    }

    /** Words that a name may have been typed with for another. */
    private static final List<String> GENERAL =
            List.of("管理", "保护", "保障", "监督", "防治", "处罚", "惩罚", "建设", "发展", "安全", "卫生");

    private static boolean differsBy(String typed, String name, String word) {
        int at = typed.indexOf(word);
        return at >= 0
                && typed.substring(0, at).equals(name.substring(0, at))
                && typed.substring(at + 2).equals(name.substring(at + 2));
    }

    /** Words that a name is often given too many or too few of: 档案管理法, 图书馆法. */
    private static final List<String> ADDED =
            List.of(
                    "管理", "保护", "保障", "监督", "防治", "公共", "无偿", "工作", "安全", "促进", "中小学", "教育", "国家",
                    "权益");

    /** Whether a law or a regulation lacks one of these words, has one too many or another. */
    private static boolean isByWord(String typed, String name) {
        boolean law = name.endsWith("法") && typed.endsWith("法");
        boolean regulation = name.endsWith("条例") && typed.endsWith("条例");
        return (law || regulation)
                && Math.abs(typed.length() - name.length()) <= 3
                && ADDED.stream()
                        .anyMatch(
                                word ->
                                        isWithout(typed, word, name)
                                                || isWithout(name, word, typed));
    }

    /** Whether a law of the state has one more word than a law there is: 工会组织法, 慈善事业促进法. */
    private static boolean isStretched(String typed, String name) {
        if (!typed.startsWith(STATE)
                || !name.startsWith(STATE)
                || !typed.endsWith("法")
                || !name.endsWith("法")) {
            return false;
        }
        int more = typed.length() - name.length();
        int stem = name.length() - 1;
        return more >= 2
                && more <= LONGEST_WORD
                && stem >= STATE.length() + 2
                && typed.startsWith(name.substring(0, stem));
    }

    private static final int LONGEST_WORD = 4;

    private static boolean isWithout(String longer, String word, String shorter) {
        int at = longer.lastIndexOf(word);
        return at >= 0
                && longer.length() == shorter.length() + word.length()
                && shorter.startsWith(longer.substring(0, at))
                && shorter.endsWith(longer.substring(at + word.length()));
    }

    private static final List<String> KINDS =
            List.of(
                    "实施条例", "实施细则", "实施办法", "暂行条例", "暂行规定", "暂行办法", "条例", "规定", "办法", "细则", "规则",
                    "准则", "法");

    /** Whether a title is a known one but for the kind of document: 暂行条例 for 暂行规定. */
    private static boolean isOtherKind(String typed, String name) {
        String kind = kind(typed);
        String right = kind(name);
        if (right.isEmpty() && kind(bare(name)).length() > 0) {
            return isOtherKind(typed, bare(name));
        }
        // 未成年人保护条例 may be one of a province, 增值税暂行条例 is older than the law.
        boolean other =
                right.equals("法") && !(kind.equals("条例") && typed.startsWith(STATE))
                        || kind.equals("法") && !right.equals("条例");
        return !kind.isEmpty()
                && !right.isEmpty()
                && !kind.equals(right)
                && !other
                && typed.length() >= SHORTEST_STEM + kind.length()
                && typed.substring(0, typed.length() - kind.length())
                        .equals(name.substring(0, name.length() - right.length()));
    }

    private static final int SHORTEST_STEM = 3;

    private static String kind(String title) {
        return KINDS.stream().filter(title::endsWith).findFirst().orElse("");
    }

    /** Whether a title has the characters of a name in another order. */
    private static boolean isTurned(String typed, String name) {
        if (typed.length() != name.length() || name.length() < SHORTEST || typed.equals(name)) {
            return false;
        }
        char[] one = typed.toCharArray();
        char[] other = name.toCharArray();
        Arrays.sort(one);
        Arrays.sort(other);
        return Arrays.equals(one, other);
    }

    /** Whether a title is a known one with 试行 or the like added or left out. */
    private static boolean isShort(String typed, String name) {
        return bare(typed).equals(bare(name));
    }

    private static String bare(String name) {
        return name.replaceAll("[（(][^）)]*[）)]", "").replaceAll("[、， \u3000]", "");
    }
}
