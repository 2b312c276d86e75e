package io.github.chengwen.read.official;

import java.util.regex.Pattern;

/** How the elements of heads and imprints are written in drafts (Q-10…Q-31). */
final class ElementPatterns {

    private static final String SP = "[\\s\\u3000\\u00A0]";
    private static final String HAN = "[\\u3400-\\u9FFF]";
    private static final String DIGIT = "[0-9０-９]";
    private static final String YMD =
            "(?:"
                    + DIGIT
                    + "{4}|[×xX○]{2,4}|20[×xX○]{2})"
                    + SP
                    + "*年"
                    + SP
                    + "*(?:"
                    + DIGIT
                    + "{1,2}|[×xX○]{1,2})?"
                    + SP
                    + "*月"
                    + SP
                    + "*(?:"
                    + DIGIT
                    + "{1,2}|[×xX○]{1,2})?"
                    + SP
                    + "*日";
    private static final String LEFT = "[〔\\[［(（【﹝]";
    private static final String RIGHT = "[〕\\]］)）】﹞]";

    /** */
    static final Pattern COPY_NUMBER =
            compile("(?:份_号[：:]?_)?(?:№|No\\.?_)?(?<digits>" + DIGIT + "{6})");

    /** */
    static final Pattern SECRECY =
            compile(
                    "(?:密_级(?:和保密期限)?_[：:]_)?(?<level>绝_密|机_密|秘_密)_"
                            + "(?:[★☆*＊]_(?<term>"
                            + DIGIT
                            + "{1,2}_(?:年|个月)|长_期))?");

    /** */
    static final Pattern URGENCY = compile("(?:紧急程度_[：:]_)?(?<words>特_急|加_急|特_提|平_急|急_件)");

    /** …文件. */
    static final Pattern MARK = compile("(?:发文机关(?:标志)?_[：:]_)?(?<organ>" + HAN + "{4,40}?)_文_件");

    /** */
    static final Pattern NUMBER =
            compile(
                    "(?:(?:发文字号|文号)_[：:]_)?(?<code>[\\u3400-\\u9FFF×xX○]{1,14})_"
                            + LEFT
                            + "_(?<year>"
                            + DIGIT
                            + "{4}|"
                            + DIGIT
                            + "{2}|[×xX○]{2,4}|20[×xX○]{2})_"
                            + RIGHT
                            + "_(?<ordinal>第?)_(?<n>"
                            + DIGIT
                            + "{1,5}|[×xX○]{1,3}|)_号");

    /** */
    static final Pattern SIGNERS =
            compile("签_发_人_(?<colon>[：:])_(?<names>[^：:]{0,40}[\\p{L}×○][^：:]{0,40})");

    /** */
    static final Pattern NUMBER_AND_SIGNERS =
            Pattern.compile("^(?<number>.{4,40}?号)" + SP + "+(?<signers>签" + SP + "*发.{3,60})$");

    /** The number and the last names of several signers, whose label stands in a row above. */
    static final Pattern NUMBER_AND_NAMES =
            Pattern.compile(
                    "^(?<number>.{4,40}?号)(?:" + SP + "+[\\u3400-\\u9FFF·]{1,8}){1,4}" + SP + "*$");

    /** */
    static final Pattern ISSUE_NUMBER =
            compile(
                    "(?:第_(?:"
                            + DIGIT
                            + "{1,4}|[一二三四五六七八九十]{1,3})_[号期]|[（(]第_"
                            + DIGIT
                            + "{1,4}_[号期][）)]|"
                            + LEFT
                            + "_"
                            + DIGIT
                            + "{4}_"
                            + RIGHT
                            + "_第?_"
                            + DIGIT
                            + "{1,4}_[号期])");

    /** */
    static final Pattern ORDER_MARK = compile(HAN + "{4,30}?_(?:命_令|令)");

    /** */
    static final Pattern MINUTES_MARK =
            compile("(?!.*(?:讲话|发言|致辞|答问|谈话))[^，。；：]{2,30}?(?:会_议_纪_要|纪_要)");

    /** The organ and the date under the number of minutes. */
    static final Pattern ISSUE =
            Pattern.compile("^(?<organ>" + HAN + "{3,30})" + SP + "+(?<date>" + YMD + ")$");

    /** */
    static final Pattern ANNOTATION =
            compile("[（(](?:此件.{2,30}|联_系_(?:人|电话).{2,80}|信息公开.{2,30}|.{0,30}公开.{0,10})[）)]");

    /** */
    static final Pattern COPIES = compile("(?<kind>抄_送|抄_报|分_送|主_送)_(?<colon>[：:])_(?<list>.+)");

    /** only above 印发. */
    static final Pattern SHORT_COPIES = compile("(?<kind>报|送)_(?<colon>[：:])_(?<list>.+)");

    /** Q-28; the date alone only beside another element of the imprint. */
    static final Pattern PRINTED =
            compile("(?:(?<organ>" + HAN + "{4,40}?)_)?(?<date>" + YMD + ")_印_发_?");

    /** */
    static final Pattern COPIES_PRINTED = compile("[（(]?共?_印_" + DIGIT + "{1,5}_份[）)]?");

    /** */
    static final Pattern SUBJECT_WORDS = compile("主_题_词_[：:].+");

    /** */
    static final Pattern ATTENDANCE =
            compile("(?<label>出_席|请_假|缺_席|列_席|主_持_人?|记_录_人?)_[：:]_(?<names>.+)");

    /** */
    static final Pattern NO_TEXT = compile("[（(]_此页无正文_[）)]");

    /** a field above the text. */
    static final Pattern FIELD =
            compile(
                    "(?<label>份_号|密_级(?:和保密期限)?|紧急程度|发文机关(?:标志)?|发文字号|文_号|签_发_人"
                            + "|主_送(?:机关)?|抄_送(?:机关)?|印发机关|印发日期|附_注|文_种|格_式|标_题)"
                            + "_[：:]_(?<value>[^\\s\\u3000].*)");

    /** A date of a year, a month and a day. */
    static final Pattern DATE = compile(YMD);

    /** */
    static final Pattern ATTACHMENT_LABEL =
            compile("附_件_(?<n>" + DIGIT + "{0,2}|[一二三四五六七八九十]{1,3})_[：:]?");

    /** The kinds of documents that a title ends with (条例 article 8), and two that are common. */
    static final Pattern GENRE =
            Pattern.compile(
                    ".*(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|规定|办法)"
                            + "(?:[（(][^（()）]{1,8}[）)])?$");

    private ElementPatterns() {}

    /** Any white space stands for a low line; the whole line has to match. */
    private static Pattern compile(String pattern) {
        return Pattern.compile("^" + pattern.replace("_", SP + "*") + "$");
    }
}
