package io.github.chengwen.diag;

/** The messages and hints of the codes of official documents, and of rows and pages. */
final class OfficialWording {

    static final Wording OFFICIAL_READ =
            new Wording(
                    "认作{0}：有{1}",
                    "read as {2}: {3} found",
                    "若不是，请用 --style speech",
                    "if it is none, use --style speech");
    static final Wording ELEMENT_DROPPED =
            new Wording(
                    "公文已不用这一要素，没有排：{0}",
                    "official documents no longer have this element; it is not set: {0}", "", "");

    static final Wording PITCH_OF_IMPRINT =
            new Wording(
                    "版记差几行排不下，全文行距由 {0} 磅改为 {1} 磅",
                    "the imprint missed a few rows; the row pitch is {1} pt instead of {0} pt",
                    "",
                    "");
    static final Wording SPACING_OF_IMPRINT =
            new Wording(
                    "版记差几行排不下，全文字距由 {0} 磅改为 {1} 磅",
                    "the imprint missed a few rows; the letter-spacing is {1} pt instead of {0} pt",
                    "",
                    "");
    static final Wording ADDRESSEES_MOVED =
            new Wording(
                    "主送机关太多，首页排不下正文，已移到版记",
                    "so many addressees left no room for text on page 1; they are in the imprint",
                    "",
                    "");
    static final Wording CLOSING_ALONE =
            new Wording(
                    "署名和日期单独在一页，上面没有正文，调整行距、字距也排不到一起",
                    "signature and date are on a page without text; no change of the pitch helped",
                    "请增减几行正文；不要写“此页无正文”",
                    "add or cut a few rows of the text; do not write 此页无正文");
    static final Wording MARK_MISSING =
            new Wording(
                    "草稿里没有发文机关标志，排公文时只给红头留位置",
                    "the draft has no organ mark; an official document keeps only the space of its"
                            + " red head",
                    "要印红头，请在发文字号上面写一行机关名称，如“××市人民政府文件”",
                    "to have it printed, write the organ above the document number");

    static final Wording MARK_OF_LETTER =
            new Wording(
                    "信函的发文机关标志不加“文件”二字",
                    "the mark of a letter is the name of the organ alone",
                    "去掉“文件”，按信函格式排（--style letter）",
                    "leave 文件 out; it is then set as a letter (--style letter)");
    static final Wording NUMBER_FORM =
            new Wording(
                    "发文字号“{0}”应写作“{1}”",
                    "the document number “{0}” should be “{1}”",
                    "年份用六角括号〔〕，不加“第”，不编虚位；排出来的已是后一种",
                    "the year in 〔〕, no 第, no leading zero; it is set as the latter");
    static final Wording SIGNER_MISSING =
            new Wording(
                    "{0}是上行文，没有写签发人",
                    "a {0} goes to a superior and names no signer",
                    "在发文字号后面写上“签发人：姓名”",
                    "write 签发人： and the name after the document number");
    static final Wording SIGNER_NEEDLESS =
            new Wording(
                    "{0}不是上行文，不标签发人",
                    "a {0} goes to no superior; it names no signer",
                    "请核对文种，或删去签发人",
                    "check the kind of the document, or delete 签发人");
    static final Wording ATTACHMENT_NAME =
            new Wording(
                    "附件名称不加书名号，后面不加标点：{0}",
                    "the name of an attachment has no 《》 and no mark after it: {0}", "", "");
    static final Wording ATTACHMENT_DIFFERS =
            new Wording(
                    "附件说明与后附的附件不一致：“{0}”与“{1}”",
                    "the list of attachments and the attached texts differ: “{0}” and “{1}”",
                    "请核对件数、顺序和名称",
                    "check number, order and names");
    static final Wording LABEL_MARK =
            new Wording("“{0}”后应为“{1}”", "“{0}” should be followed by “{1}”", "", "");
    static final Wording PRINTED_EARLY =
            new Wording(
                    "印发日期早于成文日期",
                    "the printing date is before the date of the document",
                    "请核对两个日期",
                    "check both dates");
    static final Wording COPY_NUMBER_MISSING =
            new Wording(
                    "标了密级（{0}），没有份号",
                    "marked {0} but without a copy number",
                    "涉密公文应在密级上面写六位份号，如 000001",
                    "write a copy number of six digits above it, such as 000001");
    static final Wording KIND_MISSING =
            new Wording(
                    "标题里没有文种：{0}",
                    "the title does not say what kind of document it is: {0}",
                    "写全发文机关、事由和文种，如“……关于……的通知”",
                    "write organ, subject and kind, such as …关于…的通知");

    static final Wording LOOSE_ROW =
            new Wording("这一行拉得较开，每字间多 {0} 磅", "this row is stretched by {0} pt a gap", "", "");
    static final Wording ROW_PITCH_CHANGED =
            new Wording(
                    "落款前的一页空得太多，全文行距由 {0} 磅改为 {1} 磅",
                    "the page before the signature was too empty; the row pitch is {1} pt instead"
                            + " of {0} pt",
                    "",
                    "");
    static final Wording SPACING_CHANGED =
            new Wording(
                    "落款前的一页空得太多，全文字距由 {0} 磅改为 {1} 磅",
                    "the page before the signature was too empty; the letter-spacing is {1} pt"
                            + " instead of {0} pt",
                    "",
                    "");

    static final Wording SEAL_UNUSED =
            new Wording(
                    "没有盖印章：没有署名和成文日期，或这种格式不留印章位置",
                    "not sealed: there is no signature above a date, or the form keeps no space for"
                            + " a seal",
                    "请核对落款；样式里 official.signing.seal 为 space 或 stamp 时才盖",
                    "check the signature; a style seals where official.signing.seal is space or"
                            + " stamp");
    static final Wording SEALS_DIFFER =
            new Wording(
                    "印章图片有 {0} 枚，署名的机关有 {1} 个，按顺序盖了 {2} 枚",
                    "{0} pictures of seals for {1} organs; {2} were placed, in order",
                    "每个机关各写一个 --seal，顺序与署名相同",
                    "give one --seal for each organ, in the order of the signature");
    static final Wording NAME_IN_STAMP =
            new Wording(
                    "签名章的图片代替了姓名“{0}”",
                    "the picture of a stamp stands in the place of the name {0}", "", "");

    static final Wording SEAL_MISSING =
            new Wording(
                    "没有“{0}”的印章图片，只留了位置，没有盖",
                    "there is no picture of the seal of {0}; only its space was kept",
                    "在 --seals 的文件夹里放上“{0}.png”，重新启动后再排",
                    "put {0}.png into the folder of --seals, start again and convert again");

    private OfficialWording() {}
}
