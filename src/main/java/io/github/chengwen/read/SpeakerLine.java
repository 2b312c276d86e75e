package io.github.chengwen.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks, as it stands under a title (R-23…R-29).
 *
 * @param post such as 市委书记; may be empty
 * @param name without spaces; may be empty
 */
record SpeakerLine(String post, String name) {

    private static final String HAN = "[\\u3400-\\u9fff]";
    private static final String SP = "[\\s\\u3000\\u00a0]";
    private static final String X = "[×xXＸ＊*○某]";

    private static final String POST =
            "(?:书记|市长|县长|区长|省长|州长|旗长|镇长|乡长|村长|主席|主任|部长|局长|厅长|处长|科长|所长|站长|院长|检察长|秘书长|常委|组长"
                    + "|总理|委员长|校长|园长|董事长|总经理|经理|会长|理事长|党组成员|巡视员|调研员|负责人|司令员|政委|行长|社长|台长|总裁|总工程师|教授|主席团成员)";

    private static final Pattern SPACED_NAME =
            Pattern.compile("^" + HAN + SP + "+" + HAN + "(?:" + SP + "*" + HAN + "){0,2}$");

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
                            + "){0,2})?(?:同志)?$");

    private static final Pattern NAME_AND_TITLE =
            Pattern.compile(
                    "^(?<name>" + HAN + "{2,4}|" + HAN + X + "{1,2}|" + X + "{2,3})" + SP + "*同志$");

    private static final Pattern LABELLED =
            Pattern.compile(
                    "^(?:讲话人|发言人|报告人|主讲人|致辞人|宣讲人|演讲人|汇报人|主持人|作者)"
                            + SP
                            + "*[：:]"
                            + SP
                            + "*(?<name>.{2,30})$");

    private static final Pattern PLAIN_NAME = Pattern.compile("^" + HAN + "{2,3}$");

    static Optional<SpeakerLine> of(String line) {
        if (line.length() > 50) {
            return Optional.empty();
        }
        if (SPACED_NAME.matcher(line).matches() && Surnames.startsWithOne(close(line))) {
            return Optional.of(new SpeakerLine("", close(line)));
        }
        if (DOTTED_NAME.matcher(line).matches()
                || PLAIN_NAME.matcher(line).matches() && Surnames.startsWithOne(line)) {
            return Optional.of(new SpeakerLine("", line));
        }
        return named(NAME_AND_TITLE, line).or(() -> named(LABELLED, line)).or(() -> posted(line));
    }

    private static Optional<SpeakerLine> named(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(new SpeakerLine("", line)) : Optional.empty();
    }

    private static Optional<SpeakerLine> posted(String line) {
        Matcher matcher = POST_AND_NAME.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        if (name == null) {
            return Optional.empty();
        }
        String closed = close(name);
        boolean masked = closed.matches(".?" + X + "{1,4}");
        return masked || Surnames.startsWithOne(closed)
                ? Optional.of(new SpeakerLine(matcher.group("post"), closed))
                : Optional.empty();
    }

    private static String close(String spaced) {
        return spaced.replaceAll(SP, "");
    }
}
