package io.github.chengwen.diag;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of diagnostics, each with a stable id and default severity: CW1xx encoding, 2xx
 * structure, 3xx text, 4xx style and layout, 5xx fonts, 6xx files, 7xx drafts that are no text
 * files, 9xx internal. An id is never reused; messages may be reworded.
 */
public enum Code {
    // ---- 1xx: bytes to characters
    EMPTY_INPUT(
            101,
            Severity.ERROR,
            "文件是空的，没有可排版的文字",
            "the file is empty: nothing to typeset",
            "请确认草稿已保存，再试一次",
            "make sure the draft was saved, then try again"),
    BINARY_INPUT(
            102,
            Severity.ERROR,
            "这不是纯文本，像是 {0}",
            "this is not plain text; it looks like {0}",
            "请在原程序中另存为 .docx 或“纯文本（.txt）”；压缩包请先解压",
            "save it as .docx or plain text (.txt) in its own program; unpack an archive"),
    UNDECODABLE(
            103,
            Severity.ERROR,
            "第 {0} 行附近（第 {1} 个字节 {2}）解不开，既不是 UTF-8 也不是 GB18030",
            "near line {0}, byte {1} ({2}) is neither UTF-8 nor GB18030",
            "请用记事本打开，另存为 UTF-8 编码",
            "open it in a text editor and save it as UTF-8"),
    TOO_LARGE(
            104,
            Severity.ERROR,
            "文件有 {0}，超过上限 {1}",
            "the file has {0}; the limit is {1}",
            "请把草稿分成几个文件",
            "split the draft into several files"),
    NO_TEXT(
            105,
            Severity.ERROR,
            "文件里只有空白或网站杂项，没有正文",
            "the file holds white space or site clutter only, no text",
            "请确认草稿的内容",
            "check the content of the draft"),
    NO_MEMORY(
            106,
            Severity.ERROR,
            "排这份草稿约需 {0} 内存，程序能用的只有 {1}",
            "typesetting this draft takes about {0} of memory; the program has {1} for it",
            "请把草稿分成几个文件，减少 --jobs，或给程序更多内存：CHENGWEN_JAVA_OPTS={2}",
            "split the draft, use fewer --jobs, or give the program more memory:"
                    + " CHENGWEN_JAVA_OPTS={2}"),
    READ_AS_BIG5(
            107,
            Severity.NOTE,
            "文件看来是 Big5（繁体中文）编码，已按 Big5 读入",
            "the file looks like Big5 (traditional Chinese) and was read as such",
            "若排出来是乱码，请用记事本打开草稿，另存为 UTF-8 编码",
            "if what comes out is gibberish, open the draft in a text editor and save it as UTF-8"),
    BROKEN_BIG5(
            108,
            Severity.ERROR,
            "文件看来是 Big5（繁体中文）编码，但第 {0} 行附近（第 {1} 个字节 {2}）解不开",
            "the file looks like Big5 (traditional Chinese), but near line {0} byte {1} ({2}) is"
                    + " not",
            "请用能选编码的编辑器按 Big5 打开，另存为 UTF-8 编码",
            "open it as Big5 in an editor that lets you choose, and save it as UTF-8"),

    // ---- 2xx: structure
    COLLECTION_SPLIT(201, Severity.NOTE, StructureWording.COLLECTION_SPLIT),
    LINES_JOINED(202, Severity.NOTE, StructureWording.LINES_JOINED),
    SKIPPED_LEVEL(203, Severity.NOTE, StructureWording.SKIPPED_LEVEL),
    NUMBER_GAP(204, Severity.WARNING, StructureWording.NUMBER_GAP),
    NUMBER_REPEATED(205, Severity.WARNING, StructureWording.NUMBER_REPEATED),
    TRUNCATED_PARAGRAPH(206, Severity.WARNING, StructureWording.TRUNCATED_PARAGRAPH),
    TITLE_MISSING(207, Severity.WARNING, StructureWording.TITLE_MISSING),
    TITLE_FROM_SPLITTER(208, Severity.NOTE, StructureWording.TITLE_FROM_SPLITTER),
    DATE_INCOMPLETE(209, Severity.WARNING, StructureWording.DATE_INCOMPLETE),
    UNGLUED(210, Severity.NOTE, StructureWording.UNGLUED),
    DOUBTFUL(211, Severity.WARNING, StructureWording.DOUBTFUL),
    RUN_IN_HEADING(212, Severity.NOTE, StructureWording.RUN_IN_HEADING),
    FORCED(213, Severity.NOTE, StructureWording.FORCED),
    MARK_MISSPELT(214, Severity.WARNING, StructureWording.MARK_MISSPELT),
    LABEL_TAKEN_OFF(215, Severity.NOTE, StructureWording.LABEL_TAKEN_OFF),
    OFFICIAL_READ(216, Severity.NOTE, OfficialWording.OFFICIAL_READ),
    ELEMENT_DROPPED(217, Severity.WARNING, OfficialWording.ELEMENT_DROPPED),
    MARK_MISSING(218, Severity.WARNING, OfficialWording.MARK_MISSING),
    LINE_SWALLOWED(219, Severity.WARNING, StructureWording.LINE_SWALLOWED),
    ITEM_FORM(220, Severity.WARNING, StructureWording.ITEM_FORM),

    // ---- 3xx: characters and proof-reading
    ADVERT_DROPPED(301, Severity.WARNING, ProofWording.ADVERT_DROPPED),
    CHARACTER_DROPPED(302, Severity.WARNING, ProofWording.CHARACTER_DROPPED),
    STRAY_MARK_DROPPED(303, Severity.WARNING, ProofWording.STRAY_MARK_DROPPED),
    NORMALISED(305, Severity.NOTE, ProofWording.NORMALISED),
    CLOSING_STOP_MISSING(307, Severity.WARNING, ProofWording.CLOSING_STOP_MISSING),
    NUMBER_MISSING(310, Severity.WARNING, ProofWording.NUMBER_MISSING),
    DATE_GAP(311, Severity.WARNING, ProofWording.DATE_GAP),
    PLACEHOLDER(312, Severity.WARNING, ProofWording.PLACEHOLDER),
    TEMPLATE_LEFTOVER(313, Severity.WARNING, ProofWording.TEMPLATE_LEFTOVER),
    IMPOSSIBLE_DATE(314, Severity.WARNING, ProofWording.IMPOSSIBLE_DATE),
    WRONG_WEEKDAY(315, Severity.WARNING, ProofWording.WRONG_WEEKDAY),
    POINT_MISSING(321, Severity.WARNING, ProofWording.POINT_MISSING),
    POINT_REPEATED(322, Severity.WARNING, ProofWording.POINT_REPEATED),
    ORDINAL_COMMA(323, Severity.WARNING, ProofWording.ORDINAL_COMMA),
    HALF_WIDTH_MARK(331, Severity.WARNING, ProofWording.HALF_WIDTH_MARK),
    UNPAIRED_MARK(332, Severity.WARNING, ProofWording.UNPAIRED_MARK),
    NEEDLESS_COMMA(333, Severity.WARNING, ProofWording.NEEDLESS_COMMA),
    DOUBLED_MARK(334, Severity.WARNING, ProofWording.DOUBLED_MARK),
    WRONG_DASH(335, Severity.WARNING, ProofWording.WRONG_DASH),
    WRONG_ELLIPSIS(336, Severity.WARNING, ProofWording.WRONG_ELLIPSIS),
    RANGE_HYPHEN(337, Severity.WARNING, ProofWording.RANGE_HYPHEN),
    MARK_AT_START(338, Severity.WARNING, ProofWording.MARK_AT_START),
    SHORT_YEAR(341, Severity.WARNING, ProofWording.SHORT_YEAR),
    DATE_FORM(342, Severity.WARNING, ProofWording.DATE_FORM),
    YEAR_ZERO(343, Severity.WARNING, ProofWording.YEAR_ZERO),
    ESTIMATE_COMMA(344, Severity.WARNING, ProofWording.ESTIMATE_COMMA),
    NUMERAL_MIX(345, Severity.WARNING, ProofWording.NUMERAL_MIX),
    PERCENT_RANGE(346, Severity.WARNING, ProofWording.PERCENT_RANGE),
    REPEATED_SENTENCE(351, Severity.WARNING, ProofWording.REPEATED_SENTENCE),
    REPEATED_PARAGRAPH(352, Severity.WARNING, ProofWording.REPEATED_PARAGRAPH),
    NEARLY_SAME(353, Severity.WARNING, ProofWording.NEARLY_SAME),
    DIFFERENCE(354, Severity.NOTE, ProofWording.DIFFERENCE),
    EMPTY_HEADING(355, Severity.WARNING, ProofWording.EMPTY_HEADING),
    OTHER_OCCASION(356, Severity.WARNING, ProofWording.OTHER_OCCASION),
    OTHER_PLACE(357, Severity.WARNING, ProofWording.OTHER_PLACE),
    NAME_VARIANT(358, Severity.WARNING, ProofWording.NAME_VARIANT),
    MIXED_SCRIPT(361, Severity.WARNING, ProofWording.MIXED_SCRIPT),
    LOOK_ALIKE(362, Severity.WARNING, ProofWording.LOOK_ALIKE),
    MISSPELT(363, Severity.WARNING, ProofWording.MISSPELT),
    DOUBLED_WORD(364, Severity.WARNING, ProofWording.DOUBLED_WORD),
    WRONG_WORD(365, Severity.WARNING, ContentWording.WRONG_WORD),
    WRONG_PARTICLE(366, Severity.WARNING, ContentWording.WRONG_PARTICLE),
    HOUSE_TERM(367, Severity.WARNING, ContentWording.HOUSE_TERM),
    FIXED_PHRASE(371, Severity.WARNING, ContentWording.FIXED_PHRASE),
    OFFICIAL_NAME(372, Severity.WARNING, ContentWording.OFFICIAL_NAME),
    MEETING(373, Severity.WARNING, ContentWording.MEETING),
    ORGAN_ORDER(374, Severity.WARNING, ContentWording.ORGAN_ORDER),
    OTHER_PROVINCE(375, Severity.WARNING, ContentWording.OTHER_PROVINCE),
    DATE_OF_FACT(376, Severity.WARNING, ContentWording.DATE_OF_FACT),
    TOLD_DIFFERENTLY(377, Severity.WARNING, ContentWording.TOLD_DIFFERENTLY),
    CLOSING_DIFFERS(378, Severity.WARNING, ContentWording.CLOSING_DIFFERS),
    COUNT_DIFFERS(381, Severity.WARNING, ContentWording.COUNT_DIFFERS),
    SHARES_DIFFER(382, Severity.WARNING, ContentWording.SHARES_DIFFER),
    RATE_DIFFERS(383, Severity.WARNING, ContentWording.RATE_DIFFERS),
    PART_LARGER(384, Severity.WARNING, ContentWording.PART_LARGER),
    TWO_VALUES(385, Severity.WARNING, ContentWording.TWO_VALUES),
    SUM_DIFFERS(386, Severity.WARNING, ContentWording.SUM_DIFFERS),
    ATTACHMENT_GAP(387, Severity.WARNING, ContentWording.ATTACHMENT_GAP),
    WRONG_MARK(388, Severity.WARNING, ContentWording.WRONG_MARK),
    WIDE_DIGITS(389, Severity.WARNING, ContentWording.WIDE_DIGITS),
    MARK_OF_LETTER(390, Severity.WARNING, OfficialWording.MARK_OF_LETTER),
    NUMBER_FORM(391, Severity.WARNING, OfficialWording.NUMBER_FORM),
    SIGNER_MISSING(392, Severity.WARNING, OfficialWording.SIGNER_MISSING),
    SIGNER_NEEDLESS(393, Severity.WARNING, OfficialWording.SIGNER_NEEDLESS),
    ATTACHMENT_NAME(394, Severity.WARNING, OfficialWording.ATTACHMENT_NAME),
    ATTACHMENT_DIFFERS(395, Severity.WARNING, OfficialWording.ATTACHMENT_DIFFERS),
    LABEL_MARK(396, Severity.WARNING, OfficialWording.LABEL_MARK),
    PRINTED_EARLY(397, Severity.WARNING, OfficialWording.PRINTED_EARLY),
    COPY_NUMBER_MISSING(398, Severity.WARNING, OfficialWording.COPY_NUMBER_MISSING),
    KIND_MISSING(399, Severity.WARNING, OfficialWording.KIND_MISSING),

    // ---- 4xx: style and layout
    STYLE_SYNTAX(401, Severity.ERROR, StyleWording.STYLE_SYNTAX),
    STYLE_UNKNOWN_KEY(402, Severity.ERROR, StyleWording.STYLE_UNKNOWN_KEY),
    STYLE_BAD_VALUE(403, Severity.ERROR, StyleWording.STYLE_BAD_VALUE),
    STYLE_MISSING_KEY(404, Severity.ERROR, StyleWording.STYLE_MISSING_KEY),
    STYLE_NOT_FOUND(405, Severity.ERROR, StyleWording.STYLE_NOT_FOUND),
    STYLE_WRONG_FORM(406, Severity.ERROR, StyleWording.STYLE_WRONG_FORM),
    STYLE_DUPLICATE_KEY(407, Severity.ERROR, StyleWording.STYLE_DUPLICATE_KEY),
    STYLE_UNSUPPORTED(408, Severity.ERROR, StyleWording.STYLE_UNSUPPORTED),
    STYLE_TOO_LARGE(409, Severity.ERROR, StyleWording.STYLE_TOO_LARGE),
    LOOSE_ROW(410, Severity.NOTE, OfficialWording.LOOSE_ROW),
    STYLE_CONFLICT(411, Severity.ERROR, StyleWording.STYLE_CONFLICT),
    RUNT(412, Severity.NOTE, ProofWording.RUNT),
    ROW_PITCH_CHANGED(413, Severity.NOTE, OfficialWording.ROW_PITCH_CHANGED),
    SPACING_CHANGED(414, Severity.NOTE, OfficialWording.SPACING_CHANGED),
    TITLE_UNBROKEN(415, Severity.WARNING, ProofWording.TITLE_UNBROKEN),
    PITCH_OF_IMPRINT(416, Severity.NOTE, OfficialWording.PITCH_OF_IMPRINT),
    SPACING_OF_IMPRINT(417, Severity.NOTE, OfficialWording.SPACING_OF_IMPRINT),
    ADDRESSEES_MOVED(418, Severity.NOTE, OfficialWording.ADDRESSEES_MOVED),
    CLOSING_ALONE(419, Severity.WARNING, OfficialWording.CLOSING_ALONE),
    SEAL_UNUSED(420, Severity.WARNING, OfficialWording.SEAL_UNUSED),
    SEALS_DIFFER(421, Severity.WARNING, OfficialWording.SEALS_DIFFER),
    NAME_IN_STAMP(422, Severity.NOTE, OfficialWording.NAME_IN_STAMP),
    SEAL_MISSING(423, Severity.WARNING, OfficialWording.SEAL_MISSING),

    // ---- 5xx: fonts
    GLYPH_MISSING(501, Severity.WARNING, FontWording.GLYPH_MISSING),
    FACE_SUBSTITUTED(502, Severity.NOTE, FontWording.FACE_SUBSTITUTED),
    FONT_UNREADABLE(503, Severity.WARNING, FontWording.FONT_UNREADABLE),
    FONT_POST_SCRIPT(504, Severity.WARNING, FontWording.FONT_POST_SCRIPT),
    FONT_PRINT_ONLY(505, Severity.WARNING, FontWording.FONT_PRINT_ONLY),

    // ---- 6xx: files
    FILE_NOT_FOUND(
            601,
            Severity.ERROR,
            "找不到这个文件",
            "there is no such file",
            "请核对路径和文件名",
            "check the path and the name"),
    FILE_UNREADABLE(
            602,
            Severity.ERROR,
            "读不了这个文件：{0}",
            "the file cannot be read: {0}",
            "请检查权限，或确认文件没有被别的程序占用",
            "check its permissions, or whether another program holds it"),
    OUTPUT_EXISTS(
            603,
            Severity.ERROR,
            "输出文件已存在，没有覆盖：{0}",
            "the output file exists and was left alone: {0}",
            "换一个输出文件夹（-o），或加 --force 覆盖",
            "choose another folder (-o), or add --force to replace it"),
    OUTPUT_NOT_WRITABLE(
            604,
            Severity.ERROR,
            "写不了输出文件：{0}",
            "the output cannot be written: {0}",
            "请检查输出文件夹的权限和磁盘空间",
            "check the output folder's permissions and free space"),
    NOTHING_TO_DO(605, Severity.WARNING, "文件夹里没有草稿", "the folder holds no draft", "", ""),
    INPUT_IS_FOLDER(
            606,
            Severity.ERROR,
            "这是文件夹，这里需要一个文件",
            "this is a folder; a file is needed here",
            "请给出文件的路径",
            "give the path of a file"),
    INPUT_CLOSED(
            607,
            Severity.ERROR,
            "标准输入是关闭的，“-”没有可读的草稿",
            "standard input is closed: there is no draft for “-” to read",
            "请用管道或 < 草稿.txt 送入草稿，或写出草稿文件的路径",
            "give the draft through a pipe or < draft.txt, or name its file"),

    // ---- 7xx: drafts that are no text files
    FORMAT_GUESSED(701, Severity.NOTE, SourceWording.FORMAT_GUESSED),
    PASSWORD(702, Severity.ERROR, SourceWording.PASSWORD),
    DAMAGED(703, Severity.ERROR, SourceWording.DAMAGED),
    BEYOND_LIMIT(704, Severity.ERROR, SourceWording.BEYOND_LIMIT),
    UNSUPPORTED(705, Severity.ERROR, SourceWording.UNSUPPORTED),
    NO_ANSWER(706, Severity.ERROR, SourceWording.NO_ANSWER),
    SCANNED(707, Severity.ERROR, SourceWording.SCANNED),
    CHANGES_UNDECIDED(708, Severity.ERROR, SourceWording.CHANGES_UNDECIDED),
    CHANGES_ACCEPTED(711, Severity.WARNING, SourceWording.CHANGES_ACCEPTED),
    COMMENTS_DROPPED(712, Severity.WARNING, SourceWording.COMMENTS_DROPPED),
    HIDDEN_DROPPED(713, Severity.WARNING, SourceWording.HIDDEN_DROPPED),
    HEADER_DROPPED(714, Severity.NOTE, SourceWording.HEADER_DROPPED),
    HEADER_MATTERS(715, Severity.WARNING, SourceWording.HEADER_MATTERS),
    BOX_MOVED(716, Severity.WARNING, SourceWording.BOX_MOVED),
    NUMBERS_WRITTEN(717, Severity.NOTE, SourceWording.NUMBERS_WRITTEN),
    BULLETS_DROPPED(718, Severity.NOTE, SourceWording.BULLETS_DROPPED),
    PICTURE_DROPPED(719, Severity.WARNING, SourceWording.PICTURE_DROPPED),
    OBJECT_DROPPED(720, Severity.WARNING, SourceWording.OBJECT_DROPPED),
    MACROS_IGNORED(721, Severity.NOTE, SourceWording.MACROS_IGNORED),
    NOTES_MOVED(722, Severity.NOTE, SourceWording.NOTES_MOVED),
    CONTENTS_DROPPED(723, Severity.NOTE, SourceWording.CONTENTS_DROPPED),
    FORMULA_LINEAR(724, Severity.WARNING, SourceWording.FORMULA_LINEAR),
    SYMBOL_UNKNOWN(725, Severity.WARNING, SourceWording.SYMBOL_UNKNOWN),
    REFERENCE_BROKEN(726, Severity.WARNING, SourceWording.REFERENCE_BROKEN),
    TABLES_SET(727, Severity.NOTE, SourceWording.TABLES_SET),
    LINKS_DROPPED(728, Severity.NOTE, SourceWording.LINKS_DROPPED),
    PHONETIC_DROPPED(729, Severity.NOTE, SourceWording.PHONETIC_DROPPED),
    NUMBER_UNKNOWN(730, Severity.WARNING, SourceWording.NUMBER_UNKNOWN),
    WEB_PARTS_DROPPED(731, Severity.NOTE, SourceWording.WEB_PARTS_DROPPED),
    FRONT_MATTER_DROPPED(732, Severity.NOTE, SourceWording.FRONT_MATTER_DROPPED),
    PICTURE_SILENT(733, Severity.NOTE, SourceWording.PICTURE_SILENT),
    CHANGES_REJECTED(734, Severity.WARNING, SourceWording.CHANGES_REJECTED),
    PICTURES_OFF(735, Severity.NOTE, SourceWording.PICTURES_OFF),
    TABLES_OFF(736, Severity.NOTE, SourceWording.TABLES_OFF),
    SHADES_DROPPED(737, Severity.NOTE, SourceWording.SHADES_DROPPED),

    // ---- 9xx: ourselves
    INTERNAL(
            901,
            Severity.ERROR,
            "程序内部出错：{0}",
            "internal error: {0}",
            "没有写出任何文件；请把草稿和这条信息发给维护者",
            "nothing was written; please send the draft and this line to the maintainers"),
    POISON(
            902,
            Severity.ERROR,
            "处理这份草稿时程序中断了 {0} 次",
            "the program broke down {0} times over this draft",
            "不再自动重试；请把草稿发给维护者",
            "it is not tried again; please send the draft to the maintainers"),
    TIMED_OUT(
            903,
            Severity.ERROR,
            "{0} 秒之内没有排完",
            "it was not finished within {0} seconds",
            "请把草稿分成几个文件，或把草稿发给维护者",
            "split the draft into several files, or send it to the maintainers"),
    RULE_FAILED(904, Severity.WARNING, ContentWording.RULE_FAILED);

    private final int number;
    private final Severity severity;
    private final Message message;
    private final Message hint;

    Code(int number, Severity severity, String zh, String en, String hintZh, String hintEn) {
        this(number, severity, new Wording(zh, en, hintZh, hintEn));
    }

    Code(int number, Severity severity, Wording wording) {
        this.number = number;
        this.severity = severity;
        this.message = wording.message();
        this.hint = wording.hint();
    }

    /** The stable id, such as {@code CW203}. */
    public String id() {
        return "CW" + number;
    }

    public Severity severity() {
        return severity;
    }

    public Message message() {
        return message;
    }

    public Message hint() {
        return hint;
    }

    /** The code with this id; upper and lower case are the same. */
    public static Optional<Code> byId(String id) {
        return Stream.of(values()).filter(c -> c.id().equalsIgnoreCase(id.strip())).findFirst();
    }
}
