package io.github.chengwen.diag;

/** The messages and hints of the codes of drafts that are no text files, CW7xx. */
final class SourceWording {

    static final Wording FORMAT_GUESSED =
            new Wording(
                    "名字像是 {0}，内容其实是 {1}，已按内容读入",
                    "the name says {0} but the content is {1}; it was read as that", "", "");
    static final Wording PASSWORD =
            new Wording(
                    "文件有密码，打不开",
                    "the file is protected by a password",
                    "请在 Word 或 WPS 里打开，取消密码，另存后再试",
                    "open it in Word or WPS, remove the password, save it and try again");
    static final Wording DAMAGED =
            new Wording(
                    "这个 {0} 文件不完整或已损坏：{1}",
                    "this {0} file is incomplete or damaged: {1}",
                    "请在 Word 或 WPS 里打开，另存为 .docx；也可以全选、复制，存成 .txt",
                    "open it in Word or WPS and save it as .docx, or copy its text into a .txt file");
    static final Wording BEYOND_LIMIT =
            new Wording(
                    "文件展开后超过上限：{0}",
                    "unpacked, the file goes beyond a limit: {0}",
                    "请删去图片和附件，或只把文字另存为 .txt",
                    "delete its pictures and attachments, or save the text alone as .txt");
    static final Wording UNSUPPORTED =
            new Wording(
                    "程序不读 {0}",
                    "{0} cannot be read",
                    "请在 Word 或 WPS 里另存为 .docx；表格、演示文稿和版式文件，把要排的文字复制到文档里再存",
                    "save it as .docx in Word or WPS; of sheets, slides and fixed pages copy the text into a document first");
    static final Wording NO_ANSWER =
            new Wording(
                    "{0} 秒之内没有读完这个 {1} 文件",
                    "this {1} file was not read within {0} seconds",
                    "请在 Word 或 WPS 里另存为 .docx",
                    "save it as .docx in Word or WPS");
    static final Wording SCANNED =
            new Wording(
                    "第 {0} 页没有文字，像是扫描件",
                    "page {0} has no text; it looks scanned",
                    "请先用文字识别（OCR）软件处理，核对后存成 .docx 或 .txt",
                    "run it through text recognition, proof-read it, and save it as .docx or .txt");
    static final Wording CHANGES_ACCEPTED =
            new Wording(
                    "有 {0} 处修订没有处理，一律按接受读入；第一处在“{1}”",
                    "{0} tracked changes were taken as accepted; the first is at “{1}”",
                    "请看一遍修订；不想接受的，在 Word 或 WPS 里拒绝后再排",
                    "look through them; those that are not wanted must be rejected in Word or WPS");
    static final Wording CHANGES_UNDECIDED =
            new Wording(
                    "有 {0} 处修订没有处理，按 --changes fail 不排",
                    "{0} tracked changes are undecided; --changes fail refuses that",
                    "请在 Word 或 WPS 里接受或拒绝修订；或者用 --changes accept 或 reject",
                    "accept or reject them in Word or WPS, or use --changes accept or reject");
    static final Wording CHANGES_REJECTED =
            new Wording(
                    "有 {0} 处修订没有处理，一律按拒绝读入，用的是原文；第一处在“{1}”",
                    "{0} tracked changes were taken as rejected, the text is the original; the first is at “{1}”",
                    "这是 --changes reject 要的；不写它，就按接受读入",
                    "that is what --changes reject asks for; without it they are taken as accepted");
    static final Wording PICTURES_OFF =
            new Wording(
                    "按 --pictures drop，{0} 张图片没有排进去",
                    "{0} pictures were left out, as --pictures drop asks", "", "");
    static final Wording TABLES_OFF =
            new Wording(
                    "按 --tables drop，{0} 个表格没有排进去",
                    "{0} tables were left out, as --tables drop asks", "", "");
    static final Wording COMMENTS_DROPPED =
            new Wording(
                    "有 {0} 条批注，没有排进去",
                    "{0} comments were left out",
                    "请确认批注里的意见都已经改进正文",
                    "make sure that the text says what they ask for");
    static final Wording HIDDEN_DROPPED =
            new Wording(
                    "有 {0} 处隐藏文字，没有排进去；第一处是“{1}”",
                    "hidden text was left out in {0} places, first “{1}”",
                    "要印的，在 Word 或 WPS 里取消“隐藏”；不要的，请删掉再发文",
                    "unhide it in Word or WPS if it is to be printed; if not, delete it before the paper"
                            + " goes out");
    static final Wording HEADER_DROPPED =
            new Wording("页眉页脚没有排进去：“{0}”", "a header or footer was left out: “{0}”", "", "");
    static final Wording HEADER_MATTERS =
            new Wording(
                    "页眉页脚里像有密级或文号，没有排进去：“{0}”",
                    "a header or footer that was left out seems to hold a classification or a document"
                            + " number: “{0}”",
                    "要印的，请写进正文的前几行",
                    "write it into the first lines of the text if it is to be printed");
    static final Wording BOX_MOVED =
            new Wording(
                    "有 {0} 个文本框，文字移到了所在段落之后或文末；第一个是“{1}”",
                    "the text of {0} text boxes was moved behind their paragraphs or to the end, first “{1}”",
                    "请核对这些文字的位置；不要的请删掉",
                    "check where the text should stand, or delete it");
    static final Wording NUMBERS_WRITTEN =
            new Wording(
                    "{0} 个自动编号已写成文字，第一个是“{1}”",
                    "{0} automatic numbers were written as text, first “{1}”", "", "");
    static final Wording BULLETS_DROPPED =
            new Wording("{0} 个项目符号没有排进去", "{0} bullets were left out", "", "");
    static final Wording PICTURE_DROPPED =
            new Wording(
                    "有 {0} 张图片，没有排进去（第一张：{1}）",
                    "{0} pictures were left out (first: {1})",
                    "能排的是 PNG 和 JPEG，在文本框和注释以外；请换成这样的图片，或在排好的 DOCX 里补上",
                    "PNG and JPEG outside of boxes and notes are set; use such, or insert them in the DOCX that was made");
    static final Wording PICTURE_SILENT =
            new Wording(
                    "{0} 张图片没有替代文字，读屏软件只能读出“图片”",
                    "{0} pictures have no alternative text; a reader aloud can say only that there is one",
                    "在 Word 里右键图片，查看可选文字，写一句说明",
                    "in Word, right-click the picture, view alt text, and describe it in a sentence");
    static final Wording OBJECT_DROPPED =
            new Wording(
                    "有 {0} 个图表或嵌入对象，没有排进去（第一个是{1}）",
                    "{0} charts or embedded objects were left out (first: {1})",
                    "请在排好的 DOCX 里补上，或把内容写成文字",
                    "insert them in the DOCX that was made, or put their content in words");
    static final Wording MACROS_IGNORED =
            new Wording("文件带有宏，没有运行", "the file holds macros; they were not run", "", "");
    static final Wording NOTES_MOVED =
            new Wording(
                    "{0} 条脚注或尾注：脚注排在当页下端，尾注和排不下的移到文末，原处写作〔1〕〔2〕……",
                    "{0} footnotes or endnotes: footnotes stand at the foot of their page; endnotes, and those without room there, at the end, with references 〔1〕, 〔2〕 …",
                    "",
                    "");
    static final Wording CONTENTS_DROPPED =
            new Wording("自动目录没有排进去", "an automatic table of contents was left out", "", "");
    static final Wording FORMULA_LINEAR =
            new Wording(
                    "有 {0} 个公式，写成了一行文字；第一个是“{1}”",
                    "{0} formulas were written as plain text, first “{1}”",
                    "请核对，或在排好的 DOCX 里重新插入公式",
                    "check them, or insert the formulas again in the DOCX that was made");
    static final Wording SYMBOL_UNKNOWN =
            new Wording(
                    "有 {0} 个符号字体里的符号认不出，以 □ 代替；第一个是 {1}",
                    "{0} signs of symbol fonts are not known and became □, first {1}",
                    "请换成普通字符",
                    "replace them by ordinary characters");
    static final Wording REFERENCE_BROKEN =
            new Wording(
                    "有 {0} 处交叉引用已经失效：“{1}”",
                    "{0} cross-references are broken: “{1}”",
                    "请在 Word 或 WPS 里改好，或写成文字",
                    "mend them in Word or WPS, or write them as text");
    static final Wording TABLES_SET =
            new Wording(
                    "{0} 个表格按样式排成表格",
                    "{0} tables are set as tables in the look of the style",
                    "行列、合并的单元格、单元格里的图片、浅灰底色照原样，加粗的字用黑体；彩色底色、粗细不一的线和单元格里的其他字体不保留",
                    "rows, columns, merged cells, pictures in cells and light grey grounds are kept, bold is set in 黑体; coloured grounds, other rules and faces are not");
    static final Wording SHADES_DROPPED =
            new Wording(
                    "{0} 个单元格的底色没有保留（第一个是 {1}）",
                    "the grounds of {0} cells were not kept (first: {1})",
                    "公文里的表格只留浅灰；要突出这些单元格，请改成浅灰底色或加粗",
                    "tables of official documents keep light grey alone; make the cells light grey or bold");
    static final Wording LINKS_DROPPED =
            new Wording("{0} 个超链接只留文字", "of {0} links only the text was kept", "", "");
    static final Wording PHONETIC_DROPPED =
            new Wording(
                    "{0} 处拼音指南只留正字", "of {0} phonetic guides only the base text was kept", "", "");
    static final Wording NUMBER_UNKNOWN =
            new Wording(
                    "有 {0} 个自动编号的样式（{1}）认不出，写成了阿拉伯数字",
                    "{0} automatic numbers have a form ({1}) that is not known; they were written in"
                            + " digits",
                    "请核对这些编号",
                    "check these numbers");
    static final Wording WEB_PARTS_DROPPED =
            new Wording(
                    "网页里 {0} 处导航、页脚、表单等没有排进去；第一处是“{1}”",
                    "{0} parts of the web page such as navigation and forms were left out, first “{1}”",
                    "",
                    "");

    static final Wording FRONT_MATTER_DROPPED =
            new Wording(
                    "文件头的 {0} 行说明没有排进去，第一行是“{1}”",
                    "{0} lines of front matter were left out, first “{1}”", "", "");

    private SourceWording() {}
}
