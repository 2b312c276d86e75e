package io.github.chengwen.read.form;

import java.util.regex.Pattern;

/** Who is addressed: 同志们：, 尊敬的各位领导、各位来宾：, 各县（市、区）人民政府： (R-33, E-22). */
public final class Salutations {

    private static final String ADDRESSEES =
            "(?:[\\u4e00-\\u9fff](?<![我你他她它咱])们|代表|委员|主席|各位|诸位|尊敬的|敬爱的|亲爱的|(?<![给跟向请和为让对使叫])大家)";

    /** One or more groups of addressees, ending in a colon. */
    private static final Pattern SPEECH =
            Pattern.compile("^(?:[^。！？：:；“”]{0,14})" + ADDRESSEES + "[^。！？：:；]{0,120}[：:]$");

    /** One group of them: 尊敬的王主任, 各位来宾, 女士们. */
    private static final Pattern GROUP =
            Pattern.compile(
                    ".*(?:"
                            + ADDRESSEES
                            + "|同志|先生|女士|朋友|来宾|嘉宾|阁下|教授|书记|部长|主任|全体.{1,4}|[省市县区州镇乡院校会厅局处科馆站社]长|职工|员工|工作者|干部|群众|官兵|乡亲|同学|老师|家长|[上下中]午好|早上好|晚上好)[^。！？：:；]{0,30}");

    /** A group on a line of its own, the next on the next line. */
    private static final Pattern OPEN_GROUP =
            Pattern.compile("^(?:尊敬的|敬爱的|亲爱的|各位|女士们|同志们|老师们)[^。！？：:；“”]{0,44}[，,、]$");

    /** Addressees and nothing else, whatever mark is missing or wrong at the end. */
    private static final Pattern NOTHING_ELSE =
            Pattern.compile(
                    "^(?=尊敬的|敬爱的|亲爱的|各位|同志们|朋友们|同学们|老师们|乡亲们|女士们)"
                            + "(?:尊敬的|敬爱的|亲爱的|各位|全体|广大|领导|来宾|嘉宾|评委|老师|同学|同志|代表|委员|家长|朋友|乡亲|先生|女士|战友|干部|职工|书记|主任|专家|学者|[省市县区镇乡校院局]长|们|[，、])++[；;。]?$");

    private static final int LONGEST_BARE = 40;

    /** The first characters of {@link #NOTHING_ELSE}, also before it is simplified. */
    private static final String BARE_FIRST = "尊敬亲親各同朋老乡鄉女";

    /** The organs that a notice is sent to. */
    private static final Pattern ORGANS =
            Pattern.compile(
                    "^(?!(?:工作|所在|主办|承办|发文|填报|申报|报送|联系|所属)?(?:单位|部门|学校|公司|支部|机构|银行)[：:]$)[^。！？：:；，“”]{0,120}(?:政府|部门|机构|单位|[导作研查视]组|专班|局|委|委员会|办公室|办|学校|支部|党组|公司|厅|院|大学|中学|小学|团体|银行|党员|干部|职工|同学|老师|居民|群众|村民|市民|业主|家长)(?:[，、][^。！？：:；“”]{1,100})?[：:]$");

    /** 各位领导，大家下午好！ */
    private static final Pattern GREETING =
            Pattern.compile(
                    "^[^。！？：:；]{0,40}"
                            + ADDRESSEES
                            + "[^。！？：:；]{0,40}[，,、]\\S{0,6}(?:[上下中]午|早上|晚上|大家|你们|您|各位|新年|新春|学期|节日)好[！!。]?$");

    /** 同志们、朋友们！ standing alone in a speech. */
    private static final Pattern VOCATIVE =
            Pattern.compile(
                    "^(?![祝愿让请向为])(?:(?:尊敬的|亲爱的|敬爱的)?(?:各位)?[^。！？：:；，、的]{0,8}(?:们|各位[^。！？：:；，、]{1,8})[，、]?){1,6}[！!]$");

    /** 尊敬的王主任、各位局长！ */
    private static final Pattern RESPECTED =
            Pattern.compile(
                    "^(?:尊敬|敬爱|亲爱)的(?![^。！？]{0,30}(?:让|祝|请|愿|向|为|是|有))[^。！？：:；“”]{2,36}[！!]$");

    /** 各位来宾，机关的同志们！ */
    private static final Pattern EVERYBODY =
            Pattern.compile("^各位[^。！？：:；“”]{2,30}(?:们|来宾|嘉宾|领导|代表|朋友|同学|老师|家长|委员)！$");

    /** 各县（市、区）政府，: the organs on the next line are addressed with it. */
    private static final Pattern OPEN_ORGANS =
            Pattern.compile(
                    "^各[^。！？：:；“”]{1,50}(?:政府|委员会|部门|单位|会议|街道|党委|支部|局|办|院|校|学|司|会|组)[）)]?[，,、]$");

    /** The same, before more text on its line. */
    public static final Pattern OPENING =
            Pattern.compile(
                    "^((?:[^。！？：:；，“”]{0,14})" + ADDRESSEES + "[^。！？：:；“”]{0,36}[：:])\\s*(\\S.*)$");

    /** Words that show that a line with a colon announces something and addresses nobody. */
    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    "我们|我[校市县区镇村局院]|[做办]好|件事|如下|以下|下列|几点|意见|要求|认为|指出|强调|提出|表示|希望大家|就是|感谢|包括|主要|汇报|方面|问题|工作(?!部门|人员|者|队|组|站)|批示|指示|写道|[说讲问答话][：:]?$|注释|说明|月份?[：:]?$|^一[是要]|^[0-9一二三四五六七八九十]+[、.．]");

    private Salutations() {}

    public static boolean isSpeech(String text) {
        if ("：:好！!。".indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        String line = plain(text);
        return SPEECH.matcher(line).matches() && !announces(line) && allAddress(line)
                || isGreeting(line);
    }

    /** A clause that addresses nobody shows that 同志们，古人说： is the opening of a sentence. */
    private static boolean allAddress(String line) {
        for (String group : line.substring(0, line.length() - 1).split("[，,]", -1)) {
            if (!GROUP.matcher(group).matches()) {
                return false;
            }
        }
        return true;
    }

    /** True for 尊敬的各位来宾， on a line of its own. */
    public static boolean isOpen(String text) {
        String line = text.length() <= 60 ? plain(text) : "";
        return OPEN_GROUP.matcher(line).matches() && allAddress(line)
                || OPEN_ORGANS.matcher(line).matches();
    }

    /** True for 同志们； or 尊敬的各位领导 alone on a line: right under a head it addresses. */
    public static boolean isBare(String text) {
        return text.length() <= LONGEST_BARE
                && BARE_FIRST.indexOf(text.charAt(0)) >= 0
                && NOTHING_ELSE.matcher(plain(text)).matches();
    }

    public static boolean isGreeting(String line) {
        return line.length() <= 60 && GREETING.matcher(line).matches();
    }

    public static boolean isOrgans(String text) {
        if ("：:".indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        String line = plain(text);
        return line.length() <= 200 && ORGANS.matcher(line).matches() && !announces(line);
    }

    public static boolean isVocative(String text) {
        if ("！!".indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        String line = plain(text);
        return line.length() <= 40
                && (VOCATIVE.matcher(line).matches()
                        || RESPECTED.matcher(line).matches() && allAddress(line)
                        || EVERYBODY.matcher(line).matches() && allAddress(line));
    }

    /** Simplified, and without the spaces of 同 志 们：. */
    private static String plain(String text) {
        return text.length() > 220
                ? text
                : Spaces.none(Simplified.of(text)).replace(',', '，').replace('!', '！');
    }

    /** True for a line that announces something and addresses nobody. */
    public static boolean announces(String line) {
        return ANNOUNCES.matcher(line).find();
    }
}
