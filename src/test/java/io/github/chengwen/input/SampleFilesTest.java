package io.github.chengwen.input;

import static io.github.chengwen.input.WordFile.paragraph;
import static io.github.chengwen.input.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The Word sample is made here: a draft as an office has it, with automatic numbers, a table and a
 * change that nobody has accepted. {@code -Dgolden.update=true} writes it anew.
 */
final class SampleFilesTest {

    private static final Path WORD = Path.of("samples", "11-Word草稿.docx");

    private static final String NUMBERING =
            "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                    + level(0, "chineseCountingThousand", "%1、")
                    + level(1, "chineseCountingThousand", "（%2）")
                    + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static String level(int index, String form, String pattern) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(index, form, pattern);
    }

    private static String item(int level, String text) {
        return paragraph(
                "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                .formatted(level)
                        + run(text));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"2400\" w:type=\"dxa\"/></w:tcPr>")
                    .append(paragraph(run(cell)))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static byte[] word() {
        String change = " w:id=\"1\" w:author=\"办公室\" w:date=\"2024-05-06T09:00:00Z\"";
        return WordFile.of(
                        paragraph(run("在全县河道清理工作会议上的讲话"))
                                + paragraph(run("（2024年5月6日）"))
                                + paragraph(run("同志们："))
                                + paragraph(
                                        run("今天会议的任务是总结前一段河道清理情况，部署")
                                                + "<w:ins%s>".formatted(change)
                                                + run("汛期前")
                                                + "</w:ins>"
                                                + run("的工作。下面，我讲两点意见。")
                                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>此段请县长再看。</w:t></w:r>")
                                + item(0, "看到成绩，正视不足")
                                + item(1, "清理任务完成过半")
                                + paragraph(run("三个乡镇的进度见下表。"))
                                + "<w:tbl><w:tblPr><w:tblW w:w=\"7200\" w:type=\"dxa\"/></w:tblPr>"
                                + "<w:tblGrid><w:gridCol w:w=\"2400\"/><w:gridCol w:w=\"2400\"/><w:gridCol w:w=\"2400\"/></w:tblGrid>"
                                + row("乡镇", "河段（公里）", "已清理（公里）")
                                + row("青禾镇", "12.5", "9")
                                + row("滍水乡", "18", "7.5")
                                + row("东山乡", "6", "4")
                                + "</w:tbl>"
                                + item(1, "下游进度偏慢")
                                + paragraph(run("滍水乡下游两个村至今没有开工，原因是机械不足。"))
                                + item(0, "抓紧时间，汛前扫尾")
                                + paragraph(run("各乡镇要在五月底以前全部完成，县水利局逐段验收。"))
                                + "<w:sectPr/>")
                .with("numbering", NUMBERING)
                .bytes();
    }

    @Test
    void theWordSampleIsWhatIsMadeHere() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(WORD, word());
        }
        // Not byte by byte: how well a file is compressed is up to the JDK.
        Draft made = Draft.open("稿.docx", word());
        Draft sample = Draft.open("稿.docx", Files.readAllBytes(WORD));

        assertThat(sample.lines()).isEqualTo(made.lines());
        assertThat(sample.told()).isEqualTo(made.told());
    }
}
