package io.github.chengwen.read.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks, as it stands under a title (R-23…R-29).
 *
 * @param post such as 市委书记; may be empty
 * @param name without spaces; may be empty
 */
public record SpeakerLine(String post, String name) {

    private static final String HAN = "[\\u3400-\\u9fff]";
    private static final String SP = "[\\s\\u3000\\u00a0]";
    private static final String X = "[×xXＸ＊*○某]";

    private static final String POST =
            "(?:书记|主席|主任|常委|总理|经理|党组成员|巡视员|调研员|负责人|司令员|政委|总裁|总工程师|执行官|教授|研究员|讲师"
                    + "|主席团成员|委员|[\\u4e00-\\u9fff]长)";

    private static final Pattern SPACED_NAME =
            Pattern.compile("^" + HAN + SP + "+" + HAN + "(?:" + SP + "*" + HAN + "){0,2}$");

    /** 马 卫 光: nothing else is written so, whatever the surname. */
    private static final Pattern LETTERSPACED =
            Pattern.compile("^" + HAN + SP + HAN + SP + HAN + "$");

    /** The last characters of other words that are set so: 发 言 稿, 老 师 们. */
    private static final String NO_NAME = "稿词辞书报电录单表案章节会室状年月日题目言语话函令们的";

    /** 马 卫 光 同志 */
    private static final Pattern SPACED_AND_TITLE =
            Pattern.compile(
                    "^(?<name>"
                            + HAN
                            + SP
                            + "+"
                            + HAN
                            + "(?:"
                            + SP
                            + "*"
                            + HAN
                            + ")?)"
                            + SP
                            + "*同志$");

    private static final Pattern DOTTED_NAME =
            Pattern.compile("^" + HAN + "{1,8}[·•・]" + HAN + "{1,10}$");

    private static final Pattern POST_AND_NAME =
            Pattern.compile(
                    "^(?<post>[^，。；：！？“”]{0,40}?"
                            + POST
                            + ")"
                            + SP
                            + "*(?<name>"
                            + X
                            + "{1,4}|"
                            + HAN
                            + X
                            + "{1,2}|"
                            + HAN
                            + SP
                            + "*"
                            + HAN
                            + "(?:"
                            + SP
                            + "*"
                            + HAN
                            + "){0,2}|(?:[A-Z][A-Za-z.]*\\s*){1,3}"
                            + HAN
                            + "{0,4})?(?:同志)?$");

    private static final Pattern NAME_AND_TITLE =
            Pattern.compile(
                    "^(?<name>" + HAN + "{2,4}|" + HAN + X + "{1,2}|" + X + "{2,3})" + SP + "*同志$");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(?:讲话人|竞聘人|述职人|承诺人|整理|撰稿|供稿|记者|讲述人|讲述|朗诵|发言人|报告人|主讲人?|致辞人|宣讲人|演讲人|汇报人|主持人|作者)"
                            + SP
                            + "*[：:]"
                            + SP
                            + "*(?<name>.{2,30})$");

    /** 竞聘人　钟　雨 */
    private static final Pattern LABEL_AND_NAME =
            Pattern.compile(
                    "^(?:讲话人|竞聘人|述职人|承诺人|发言人|报告人|主讲人|致辞人|宣讲人|演讲人|汇报人|主持人)"
                            + SP
                            + "+(?<name>"
                            + HAN
                            + "(?:"
                            + SP
                            + "*"
                            + HAN
                            + "){1,3})$");

    /** 董事长：江一苇 */
    private static final Pattern POST_COLON_NAME =
            Pattern.compile(
                    "^(?<post>[^，。；：！？“”]{0,20}?"
                            + POST
                            + ")"
                            + SP
                            + "*[：:]"
                            + SP
                            + "*(?<name>"
                            + HAN
                            + "{2,3})$");

    /** An organ and a name: 第二中学 林知夏, 本刊记者 苑小溪. */
    private static final Pattern ORGAN_AND_NAME =
            Pattern.compile(
                    "^(?<post>[^，。；：！？“”—]{0,24}(?:局|中心|学校|小学|中学|大学|学院|幼儿园|支部|党委|镇|乡|村|社区|街道|公司|集团|医院|厂|站|所|办|科|处|股|室|委员会|干部|班|年级|中队|大队|支队|学院|协会|工会|妇联|团委|车间|代表|记者|教师|学生|党员|职工|农民|队员))"
                            + SP
                            + "*(?<name>"
                            + HAN
                            + "{2,3}|"
                            + HAN
                            + SP
                            + "+"
                            + HAN
                            + "{1,2})$");

    /** Whatever stands before it, a name set apart by wide space: 高三年级组　陆文渊. */
    private static final Pattern SET_APART =
            Pattern.compile(
                    "^(?<post>[^，。；：！？“”—\\s\\u3000]{2,20})(?:\\u3000+|[\\s\\u00a0]{2,})(?<name>"
                            + HAN
                            + "{2,3}|"
                            + HAN
                            + SP
                            + "+"
                            + HAN
                            + "(?:"
                            + SP
                            + "*"
                            + HAN
                            + ")?)$");

    /** （市林业局局长　尉迟明） */
    private static final Pattern BRACKETED = Pattern.compile("^[（(]([^（）()]{4,40})[）)]$");

    private static final Pattern POST_ALONE =
            Pattern.compile("^[^，。；：！？“”（）()\\s\\u3000]{0,30}?" + POST + "$");

    private static final int LONGEST_POST = 32;
    private static final int LONGEST_NAME = 10;

    private static final Pattern PLAIN_NAME = Pattern.compile("^" + HAN + "{2,4}$");

    /** True where a post is on one line and the name on the next: 县长 ｜ 钟　雨. */
    public static boolean isBroken(String line, String below) {
        return line.length() <= LONGEST_POST
                && below.length() <= LONGEST_NAME
                && !Chars.endsClause(line)
                && POST_ALONE.matcher(Simplified.of(line)).matches()
                && SpeakerLine.of(below).filter(found -> found.post().isEmpty()).isPresent();
    }

    /**
     * Three characters with a space between each, which under a title or beside a date are a name
     * also where no surname that is known begins it.
     */
    public static Optional<SpeakerLine> letterspaced(String text) {
        if (!LETTERSPACED.matcher(text).matches()) {
            return Optional.empty();
        }
        String name = close(text);
        return TitleLines.likeness(name) == 0 && NO_NAME.indexOf(name.charAt(2)) < 0
                ? Optional.of(new SpeakerLine("", name))
                : Optional.empty();
    }

    public static Optional<SpeakerLine> of(String text) {
        if (text.length() > 50 || "。；，！？：,;!?:、".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return Optional.empty();
        }
        String line = Simplified.of(text);
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.matches()) {
            return simplified(bracketed.group(1))
                    .filter(found -> !found.post().isEmpty())
                    .map(found -> found.as(text.substring(1, text.length() - 1)));
        }
        if (TitleLines.likeness(line) == 3) {
            return Optional.empty();
        }
        return simplified(line)
                .or(() -> simplified(Spaces.none(line)).filter(found -> !found.post().isEmpty()))
                .map(found -> found.as(text));
    }

    /** The same parts in the characters of the draft. */
    private SpeakerLine as(String text) {
        String original = close(text);
        if (post.isEmpty()) {
            return new SpeakerLine("", name.equals(close(Simplified.of(text))) ? original : name);
        }
        String closedPost = close(post);
        return new SpeakerLine(
                original.substring(0, closedPost.length()),
                original.substring(closedPost.length(), closedPost.length() + name.length()));
    }

    private static Optional<SpeakerLine> simplified(String line) {
        if (SPACED_NAME.matcher(line).matches() && PersonName.isName(close(line))) {
            return Optional.of(new SpeakerLine("", close(line)));
        }
        if (DOTTED_NAME.matcher(line).matches()
                || PLAIN_NAME.matcher(line).matches() && PersonName.isName(line)) {
            return Optional.of(new SpeakerLine("", line));
        }
        Matcher spaced = SPACED_AND_TITLE.matcher(line);
        if (spaced.matches() && PersonName.isName(close(spaced.group("name")))) {
            return Optional.of(new SpeakerLine("", close(line)));
        }
        return named(NAME_AND_TITLE, line)
                .or(() -> named(LABELLED, line))
                .or(() -> named(LABEL_AND_NAME, line))
                .or(() -> posted(POST_AND_NAME, line))
                .or(() -> posted(POST_COLON_NAME, line).filter(f -> PersonName.isName(f.name())))
                .or(() -> posted(ORGAN_AND_NAME, line))
                .or(() -> posted(SET_APART, line).filter(found -> PersonName.isName(found.name())));
    }

    private static Optional<SpeakerLine> named(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(new SpeakerLine("", line)) : Optional.empty();
    }

    private static Optional<SpeakerLine> posted(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches() || matcher.group("name") == null) {
            return Optional.empty();
        }
        String name = close(matcher.group("name"));
        boolean masked = name.matches(".?" + X + "{1,4}");
        boolean latin = name.codePointAt(0) < 0x80;
        boolean spaced = Chars.isSpace(line.charAt(matcher.start("name") - 1));
        return masked || latin || PersonName.isName(name) || spaced
                ? Optional.of(new SpeakerLine(matcher.group("post"), name))
                : Optional.empty();
    }

    private static String close(String spaced) {
        return spaced.replaceAll(SP, "");
    }
}
