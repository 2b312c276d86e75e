package io.github.chengwen.diag;

/** The messages and hints of the codes of proof-reading, and of some others. */
final class ProofWording {

    static final Wording ADVERT_DROPPED =
            new Wording(
                    "删去网站杂项：{0}",
                    "site clutter was dropped: {0}",
                    "若是正文，请从草稿中改写这一处",
                    "if it belongs to the text, reword it in the draft");
    static final Wording CHARACTER_DROPPED =
            new Wording(
                    "删去不能排版的字符 {0}",
                    "a character that cannot be set was dropped: {0}",
                    "请核对此处是否缺字",
                    "check whether a character is missing here");
    static final Wording STRAY_MARK_DROPPED =
            new Wording("删去多余的符号“{0}”", "a stray mark was dropped: “{0}”", "", "");
    static final Wording NORMALISED =
            new Wording("写法统一：“{0}”→“{1}”", "normalised: “{0}” → “{1}”", "", "");
    static final Wording CLOSING_STOP_MISSING =
            new Wording(
                    "段末没有标点：“…{0}”",
                    "the paragraph ends without a stop: “…{0}”",
                    "请补上句号或感叹号",
                    "add a full stop or an exclamation mark");
    static final Wording NUMBER_MISSING =
            new Wording(
                    "这里好像漏了数字：“{0}”",
                    "a number seems to have dropped out here: “{0}”",
                    "请对照原始材料补上",
                    "fill it in from your sources");
    static final Wording DATE_GAP =
            new Wording(
                    "日期缺了一部分：“{0}”",
                    "a part of this date is missing: “{0}”",
                    "请补上年、月或日",
                    "add the year, month or day");
    static final Wording PLACEHOLDER =
            new Wording(
                    "占位符还没有填：“{0}”",
                    "a placeholder is still to be filled in: “{0}”",
                    "请填上实际内容",
                    "put the real words there");
    static final Wording TEMPLATE_LEFTOVER =
            new Wording(
                    "像是模板或草稿里留下的话：“{0}”",
                    "this looks like a leftover of a template: “{0}”",
                    "请替换或删去",
                    "replace or delete it");
    static final Wording IMPOSSIBLE_DATE =
            new Wording("没有这一天：“{0}”", "there is no such day: “{0}”", "请核对日期", "check the date");
    static final Wording WRONG_WEEKDAY =
            new Wording(
                    "“{0}”应是星期{1}", "“{0}” is a {2}", "请核对日期和星期", "check the date and the weekday");
    static final Wording POINT_MISSING =
            new Wording(
                    "分点不连续：“{0}”之后应为“{1}”，这里是“{2}”",
                    "points do not follow: after “{0}” comes “{1}”, here is “{2}”",
                    "请核对是漏了一点还是序号写错",
                    "check whether a point is missing or the number is wrong");
    static final Wording POINT_REPEATED =
            new Wording(
                    "分点序号重复或颠倒：“{0}”之后又是“{1}”",
                    "points repeat or run back: “{0}” is followed by “{1}”",
                    "请核对序号",
                    "check the numbers");
    static final Wording ORDINAL_COMMA =
            new Wording("“{0}”后面应该用逗号", "“{0}” takes a comma ，", "写成“{1}”", "write “{1}”");
    static final Wording HALF_WIDTH_MARK =
            new Wording(
                    "半角标点 {0} 处：{1}",
                    "half-width marks: {0} ({1})",
                    "中文里用全角标点",
                    "Chinese text takes full-width marks");
    static final Wording UNPAIRED_MARK =
            new Wording(
                    "“{0}”没有配对",
                    "“{0}” has no partner", "请补上或删去一个", "add the other one or delete this one");
    static final Wording NEEDLESS_COMMA =
            new Wording(
                    "并列的引号或书名号之间不用顿号，这一段有 {0} 处",
                    "no 、 goes between quotations or titles in a row; in this paragraph: {0}",
                    "删去顿号",
                    "delete the 、");
    static final Wording DOUBLED_MARK =
            new Wording("标点重复：“{0}”", "doubled marks: “{0}”", "只留一个", "keep one of them");
    static final Wording WRONG_DASH =
            new Wording(
                    "破折号或连接号写法不对：“{0}”", "this is no proper dash: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording WRONG_ELLIPSIS =
            new Wording(
                    "省略号写法不对：“{0}”", "this is no proper ellipsis: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording RANGE_HYPHEN =
            new Wording("数值范围用了短横：“{0}”", "a hyphen in a range: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording MARK_AT_START =
            new Wording(
                    "段首不应有“{0}”",
                    "a paragraph cannot begin with “{0}”",
                    "请看前面是否漏了字",
                    "see whether words are missing before it");
    static final Wording SHORT_YEAR =
            new Wording(
                    "年份要写四位：“{0}”",
                    "a year takes four digits: “{0}”",
                    "写全，如 2024年",
                    "write it in full, such as 2024年");
    static final Wording DATE_FORM =
            new Wording(
                    "日期写法不规范：“{0}”",
                    "this is not how a date is written: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording YEAR_ZERO =
            new Wording(
                    "汉字年份里的零应写作“〇”：“{0}”",
                    "the zero of a year in Chinese numerals is 〇: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording ESTIMATE_COMMA =
            new Wording(
                    "概数中间不用顿号：“{0}”", "an estimate takes no 、: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording NUMERAL_MIX =
            new Wording(
                    "数字和汉字混写：“{0}”",
                    "digits and Chinese numerals are mixed: “{0}”",
                    "全用数字，或全用汉字",
                    "use one or the other");
    static final Wording PERCENT_RANGE =
            new Wording(
                    "百分数范围的前一个数也要带百分号：“{0}”",
                    "both ends of a percent range take the sign: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording REPEATED_SENTENCE =
            new Wording(
                    "这句话在第 {0} 行已经有了：“{1}…”",
                    "this sentence stands in line {0} already: “{1}…”",
                    "若不是有意重复，请删去一处",
                    "delete one unless it is meant");
    static final Wording REPEATED_PARAGRAPH =
            new Wording(
                    "这一段与第 {0} 行的一段相同：“{1}…”",
                    "this paragraph is the same as the one in line {0}: “{1}…”",
                    "请删去一处",
                    "delete one of them");
    static final Wording NEARLY_SAME =
            new Wording(
                    "第 {0} 篇与第 {1} 篇几乎相同（{2}% 的句子一样）；不同的行：{3}",
                    "document {0} is nearly the same as document {1} ({2}% of its sentences); lines that differ: {3}",
                    "请确认是否重复收录，并核对不同之处",
                    "check whether it is here twice, and the lines that differ");
    static final Wording DIFFERENCE =
            new Wording(
                    "与第 {0} 行不同：这里是“{1}”，那里是“{2}”",
                    "differs from line {0}: “{1}” here, “{2}” there", "", "");
    static final Wording EMPTY_HEADING =
            new Wording(
                    "标题下面没有内容：“{0}”",
                    "nothing stands under this heading: “{0}”",
                    "请补上内容，或删去标题",
                    "add the text or delete the heading");
    static final Wording OTHER_OCCASION =
            new Wording(
                    "标题说的是“{0}”，正文说的是“{1}”",
                    "the title speaks of “{0}”, the text of “{1}”",
                    "请核对标题和会议名称",
                    "check the title and the name of the occasion");
    static final Wording OTHER_PLACE =
            new Wording(
                    "前面是“{0}”，这里是“{1}”",
                    "“{0}” before, “{1}” here",
                    "请核对地名，可能是旧稿里留下的",
                    "check the name; it may be left over from another draft");
    static final Wording NAME_VARIANT =
            new Wording(
                    "“{0}”在别处写作“{1}”（第 {2} 行）",
                    "“{0}” is written “{1}” elsewhere (line {2})",
                    "请核对名称，全文统一",
                    "check the name and write it in one way");
    static final Wording MIXED_SCRIPT =
            new Wording(
                    "简体文稿里的繁体字“{0}”",
                    "a traditional character in a simplified text: “{0}”",
                    "写成“{1}”",
                    "write “{1}”");
    static final Wording LOOK_ALIKE =
            new Wording(
                    "“{0}”是形似的字符（{1}）",
                    "“{0}” is a look-alike ({1})", "换成“{2}”", "replace it by “{2}”");
    static final Wording MISSPELT =
            new Wording("疑为错别字：“{0}”", "probably misspelt: “{0}”", "应为“{1}”", "write “{1}”");
    static final Wording DOUBLED_WORD =
            new Wording("字词重复：“{0}”", "a word stands twice: “{0}”", "请删去一个", "delete one of them");
    static final Wording TITLE_UNBROKEN =
            new Wording(
                    "标题太长，排不成好看的几行：“{0}…”",
                    "the title is too long to break well: “{0}…”",
                    "请缩短标题，或把一部分改作副标题",
                    "shorten it, or make a part of it a subtitle");
    static final Wording RUNT =
            new Wording(
                    "段末一行只有一个字：“{0}”",
                    "the last row of the paragraph holds one character: “{0}”",
                    "增删一两个字即可避免",
                    "a word more or less avoids it");

    private ProofWording() {}
}
