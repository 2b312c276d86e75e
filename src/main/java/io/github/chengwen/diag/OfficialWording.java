package io.github.chengwen.diag;

/** The messages and hints of the codes of official documents. */
final class OfficialWording {

    static final Wording OFFICIAL_READ =
            new Wording(
                    "按{0}排：有{1}",
                    "set as {2}: {3} found",
                    "若不是，请用 --style speech",
                    "if it is none, use --style speech");
    static final Wording ELEMENT_DROPPED =
            new Wording(
                    "公文已不用这一要素，没有排：{0}",
                    "official documents no longer have this element; it is not set: {0}",
                    "",
                    "");

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
    static final Wording MARK_MISSING =
            new Wording(
                    "草稿里没有发文机关标志，只给红头留了位置",
                    "the draft has no organ mark; only the space of the red head is kept",
                    "要印红头，请在发文字号上面写一行机关名称，如“××市人民政府文件”",
                    "to have it printed, write the organ above the document number");

    private OfficialWording() {}
}
