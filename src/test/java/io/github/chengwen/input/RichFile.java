package io.github.chengwen.input;

import static io.github.chengwen.input.WordFile.paragraph;
import static io.github.chengwen.input.WordFile.run;

/** A file with a little of everything that has to be kept or told of. */
final class RichFile {

    private static final String NUMBERING =
            "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                    + level(0, "chineseCounting", "%1、")
                    + level(1, "chineseCounting", "（%2）")
                    + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
                    + level(0, "bullet", "·")
                    + "</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";

    private static final String FOOTNOTES =
            "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                    + "<w:footnote w:id=\"2\">"
                    + paragraph("<w:r><w:footnoteRef/></w:r>" + run(" 见上年统计公报。"))
                    + "</w:footnote>";

    /** Its lines, whatever format it comes in. */
    static final String[] LINES = {
        "关于加强林区防火工作的情况",
        "一、基本情况",
        "（一）林区范围",
        "全县林地〔1〕共十二万亩。",
        "（二）队伍情况",
        "二、存在问题",
        "圆点一",
        "乡镇\t面积\t人数",
        "东山\t三万亩\t12",
        "西岭\t四万亩\t15",
        "原文新增之后。",
        "前半段，后半段。",
        "看得见",
        "[1] 见上年统计公报。",
    };

    private RichFile() {}

    private static String level(int index, String form, String pattern) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(index, form, pattern);
    }

    private static String item(int list, int level, String text) {
        return paragraph(
                "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                                .formatted(level, list)
                        + run(text));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>")
                    .append(paragraph(run(cell)))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static byte[] docx() {
        String author = " w:author=\"甲\" w:date=\"2024-03-06T00:00:00Z\"";
        String body =
                paragraph(run("关于加强林区防火工作的情况"))
                        + item(1, 0, "基本情况")
                        + item(1, 1, "林区范围")
                        + paragraph(
                                run("全县林地")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                        + run("共十二万亩。"))
                        + item(1, 1, "队伍情况")
                        + item(1, 0, "存在问题")
                        + item(2, 0, "圆点一")
                        + "<w:tbl><w:tblPr><w:tblW w:w=\"6000\" w:type=\"dxa\"/></w:tblPr>"
                        + "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                        + row("乡镇", "面积", "人数")
                        + row("东山", "三万亩", "12")
                        + row("西岭", "四万亩", "15")
                        + "</w:tbl>"
                        + paragraph(
                                run("原文")
                                        + "<w:ins w:id=\"11\"%s>".formatted(author)
                                        + run("新增")
                                        + "</w:ins><w:del w:id=\"12\"%s>".formatted(author)
                                        + "<w:r><w:delText>旧有</w:delText></w:r></w:del>"
                                        + run("之后。"))
                        + paragraph(
                                "<w:pPr><w:rPr><w:del w:id=\"13\"%s/></w:rPr></w:pPr>"
                                                .formatted(author)
                                        + run("前半段，"))
                        + paragraph(run("后半段。"))
                        + paragraph(
                                run("看得见") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>")
                        + "<w:sectPr/>";
        return WordFile.of(body).with("numbering", NUMBERING).with("footnotes", FOOTNOTES).bytes();
    }
}
