package io.github.chengwen.diag;

/** The messages and hints of the codes of structure, CW2xx. */
final class StructureWording {

    static final Wording COLLECTION_SPLIT =
            new Wording("识别为第 {0} 篇的开头：{1}", "taken as the start of document {0}: {1}", "", "");
    static final Wording LINES_JOINED =
            new Wording(
                    "本行与下一行接成一段：{0}",
                    "this line was joined to the next: {0}",
                    "若原意是两段，请在两行之间空一行",
                    "to keep two paragraphs, leave a blank line between them");
    static final Wording LINE_SWALLOWED =
            new Wording(
                    "接成一段的两行也可能各是一段：“{0}”和“{1}”",
                    "two lines that were joined may be paragraphs of their own: “{0}” and “{1}”",
                    "请看一眼；若是两段，在两行之间空一行",
                    "have a look; if they are two paragraphs, leave a blank line between them");
    static final Wording SKIPPED_LEVEL =
            new Wording(
                    "“{0}”上面没有“{1}”这一级标题",
                    "“{0}” has no heading of the form “{1}” above it",
                    "字体按序号形式排；若是漏了上级标题，请补上",
                    "the face follows the number form; add the missing heading if one fell out");
    static final Wording NUMBER_GAP =
            new Wording(
                    "序号不连续：“{0}”之后应为“{1}”，这里是“{2}”",
                    "numbering jumps: “{1}” should follow “{0}”, here is “{2}”",
                    "请核对是漏了一条还是序号写错",
                    "check whether an item is missing or the number is wrong");
    static final Wording NUMBER_REPEATED =
            new Wording(
                    "序号重复：“{0}”已经出现过", "number “{0}” appears twice", "请核对序号", "check the numbers");
    static final Wording ITEM_FORM =
            new Wording(
                    "序号形式前后不一：这里是“{0}”，同一级的是“{1}”",
                    "the number is in another form than those beside it: “{0}”, not “{1}”",
                    "请改成同一种形式",
                    "give all numbers of a level one form");
    static final Wording TRUNCATED_PARAGRAPH =
            new Wording(
                    "这一段没有写完：“…{0}”",
                    "this paragraph breaks off: “…{0}”",
                    "请补全，或确认原文如此",
                    "complete it, or make sure the draft is meant to end so");
    static final Wording TITLE_MISSING =
            new Wording(
                    "没有找到标题", "no title was found", "请在第一行写上标题", "put the title on the first line");
    static final Wording TITLE_FROM_SPLITTER =
            new Wording(
                    "没有单独的标题，用分篇行里的标题：{0}",
                    "no title of its own; the one in the dividing line is used: {0}", "", "");
    static final Wording DATE_INCOMPLETE =
            new Wording(
                    "日期不完整：{0}",
                    "the date is incomplete: {0}",
                    "已按原样保留并留出空位，请补填",
                    "it is kept as typed with room left; fill it in");
    static final Wording UNGLUED =
            new Wording(
                    "原来连在一行，已分开：{0}｜{1}", "stood on one line and was set apart: {0} | {1}", "", "");
    static final Wording DOUBTFUL =
            new Wording(
                    "这一行按“{0}”处理，也可能是“{1}”",
                    "this line was read as {2}; it may also be {3}",
                    "请看一眼；要改，在行首写上【{4}】（{5}）",
                    "have a look; to change it, put 【{4}】 before the line: {6}");
    static final Wording RUN_IN_HEADING =
            new Wording("段首句按标题排：{0}", "the opening sentence is set as a heading: {0}", "", "");
    static final Wording FORCED =
            new Wording("按行首的【{0}】处理", "read as the bracketed word before it says: 【{0}】", "", "");
    static final Wording MARK_MISSPELT =
            new Wording(
                    "没有【{0}】这个标记，最接近的是{1}；这几个字不排出来，{2}",
                    "there is no mark 【{0}】; the nearest is {1}; these words are not set, {3}",
                    "请改成{1}；原文如此的，在它前面写【正文】，或换别的括号",
                    "write {1}; if it is text, put 【正文】 before it, or use other brackets");
    static final Wording LABEL_TAKEN_OFF =
            new Wording("“{0}”是标签，不排出来", "“{0}” is a label and not set", "", "");

    private StructureWording() {}
}
