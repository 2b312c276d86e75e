package io.github.chengwen.diag;

/** The messages and hints of proof-reading about words, fixed phrases and figures. */
final class ContentWording {

    static final Wording WRONG_WORD =
            new Wording("用词疑有误：“{0}”", "probably the wrong word: “{0}”", "应为“{1}”", "write “{1}”");
    static final Wording WRONG_PARTICLE =
            new Wording("“的”“地”“得”用错：“{0}”", "the wrong particle: “{0}”", "应为“{1}”", "write “{1}”");
    static final Wording HOUSE_TERM =
            new Wording("不合本单位用语：“{0}”", "not this house's term: “{0}”", "应为“{1}”", "write “{1}”");
    static final Wording FIXED_PHRASE =
            new Wording(
                    "固定提法有出入：“{0}”",
                    "a fixed phrase is not as laid down: “{0}”", "应为“{1}”", "it is “{1}”");
    static final Wording OFFICIAL_NAME =
            new Wording("名称有误：“{0}”", "not the name: “{0}”", "应为“{1}”", "it is “{1}”");
    static final Wording MEETING =
            new Wording("会议的届次或年份不对：“{0}”", "no such meeting: “{0}”", "{1}", "{1}");
    static final Wording ORGAN_ORDER =
            new Wording(
                    "机关或职务的次序不对：“{0}”",
                    "organs or posts out of order: “{0}”", "应为“{1}”", "the order is “{1}”");
    static final Wording OTHER_PROVINCE =
            new Wording(
                    "“{0}”不在{1}，在{2}", "“{0}” is in {2}, not in {1}", "请核对地名", "check the place");
    static final Wording DATE_OF_FACT =
            new Wording("日子与“{1}”对不上：“{0}”", "“{0}” is not the day of “{1}”", "应为{2}", "it is {2}");
    static final Wording TOLD_DIFFERENTLY =
            new Wording(
                    "前后说法不一：这里是“{0}”，第 {2} 行是“{1}”",
                    "told in two ways: “{0}” here, “{1}” in line {2}",
                    "请核对，前后统一",
                    "check which one is right");
    static final Wording CLOSING_DIFFERS =
            new Wording(
                    "结尾用语与文种不符：“{0}”，标题是“{1}”",
                    "the closing “{0}” is not that of “{1}” in the title",
                    "请改结尾用语，或者核对标题的文种",
                    "change the closing, or check the title");
    static final Wording COUNT_DIFFERS =
            new Wording(
                    "说的是“{0}”，列出的有 {1} 项",
                    "“{0}” is said, {1} are listed",
                    "请核对项数，看是否多列或漏列",
                    "check the number and the list");
    static final Wording SHARES_DIFFER =
            new Wording(
                    "各部分占比合计 {1}%：“{0}”",
                    "the shares make {1}%: “{0}”", "请核对数据", "check the figures");
    static final Wording RATE_DIFFERS =
            new Wording(
                    "与前后两数对不上：“{0}”，按两数应约为 {1}",
                    "“{0}” does not fit its two figures, which give about {1}",
                    "请核对数据",
                    "check the figures");
    static final Wording PART_LARGER =
            new Wording(
                    "部分大于总数：“{0}”，总数是“{1}”",
                    "a part is larger than its whole: “{0}” of “{1}”",
                    "请核对数据",
                    "check the figures");
    static final Wording TWO_VALUES =
            new Wording(
                    "“{0}”前后数字不一：这里是 {1}，第 {3} 行是 {2}",
                    "“{0}” has two values: {1} here, {2} in line {3}",
                    "请核对数据，前后统一",
                    "check which one is right");
    static final Wording SUM_DIFFERS =
            new Wording(
                    "各项之和是 {1}，与总数对不上：“{0}”",
                    "the items add up to {1}, which is not the total: “{0}”",
                    "请核对数据",
                    "check the figures");
    static final Wording ATTACHMENT_GAP =
            new Wording(
                    "附件序号不连续：“{0}”之后是“{1}”",
                    "attachments do not follow: “{1}” after “{0}”",
                    "请核对附件是否漏列",
                    "check whether one is missing");
    static final Wording WRONG_MARK =
            new Wording("标点写法不对：“{0}”", "not the right mark: “{0}”", "写成“{1}”", "write “{1}”");
    static final Wording WIDE_DIGITS =
            new Wording(
                    "全角数字或字母：“{0}”",
                    "full-width digits or letters: “{0}”", "写成“{1}”", "write “{1}”");

    static final Wording RULE_FAILED =
            new Wording(
                    "校对的一条规则内部出错（{0}），别的照常校对",
                    "one rule of proof-reading failed ({0}); the others went on",
                    "成品不受影响；请把这一段草稿和这条信息发给维护者",
                    "the result is not affected; please send this paragraph and this line to the maintainers");

    private ContentWording() {}
}
