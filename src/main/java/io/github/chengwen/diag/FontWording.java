package io.github.chengwen.diag;

/** The messages and hints of the codes of faces and characters. */
final class FontWording {

    static final Wording GLYPH_MISSING =
            new Wording(
                    "没有字体能显示“{0}”（{1}），PDF 中以 □ 代替",
                    "no face has “{0}” ({1}); the PDF shows □",
                    "请用 --font-dir 指定含此字的字体，或改字",
                    "name a font that has it with --font-dir, or change the character");
    static final Wording FACE_SUBSTITUTED =
            new Wording("“{0}”用 {1} 代替", "“{0}” is replaced by {1}", "", "");
    static final Wording FONT_UNREADABLE =
            new Wording("字体文件不能用：{0}", "the font file cannot be used: {0}", "", "");
    static final Wording FONT_POST_SCRIPT =
            new Wording(
                    "“{0}”没有嵌进 DOCX：{1} 是 PostScript 轮廓（CFF），Word 只嵌 TrueType",
                    "“{0}” is not embedded in the DOCX: {1} has PostScript outlines (CFF), and Word"
                            + " embeds TrueType only",
                    "请换成 TrueType 轮廓的字体文件（多是 .ttf、.ttc）；PDF 不受影响",
                    "use a font file with TrueType outlines (.ttf, .ttc); the PDF is not affected");
    static final Wording FONT_PRINT_ONLY =
            new Wording(
                    "“{0}”没有嵌进 DOCX：{1} 只许嵌进供阅读和打印的文件（fsType）",
                    "“{0}” is not embedded in the DOCX: {1} may be embedded for reading and print"
                            + " only (fsType)",
                    "请换成允许嵌入可编辑文件的字体；PDF 不受影响",
                    "use a font that may be embedded for editing; the PDF is not affected");

    private FontWording() {}
}
