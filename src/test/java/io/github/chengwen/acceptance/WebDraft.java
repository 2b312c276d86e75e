package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A saved page with a title, some text and a table. */
final class WebDraft {

    private static final String PAGE =
            """
            <html><head><meta charset="utf-8"></head><body>
            <h1>关于印发重点任务分工的通知</h1>
            <p>各乡镇人民政府，县直各单位：</p>
            <p>　　现将重点任务分工印发给你们，请认真组织实施。</p>
            <p>表1　重点任务分工</p>
            %s
            <p>　　各牵头单位要对照分工，逐项制定方案，明确责任人和时间节点，于本月底前报县政府办公室。</p>
            </body></html>
            """;

    private static final String[] TASKS = {
        "整治河道三条", "完成高标准农田建设二万亩，配套灌溉渠道四十公里，修缮机耕道路十二公里", "新建村级养老服务站十二个，实现老年助餐服务在中心村全覆盖"
    };

    private WebDraft() {}

    static byte[] of(String table) {
        return PAGE.formatted(table).getBytes(UTF_8);
    }

    /** A table of tasks with a head and so many rows below it. */
    static byte[] tasks(int rows) {
        return of(
                table(
                        row("th", "序号", "任务", "牵头单位", "时限"),
                        numbered(
                                rows,
                                i ->
                                        row(
                                                "td",
                                                String.valueOf(i),
                                                TASKS[i % TASKS.length],
                                                "第" + i + "组",
                                                "2026年" + (i % 12 + 1) + "月底"))));
    }

    /** A report of so many paragraphs, every other with a note, and a table with one. */
    static byte[] notes(int paragraphs) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = 1; i <= paragraphs; i++) {
            boolean noted = i % 2 == 0;
            text.append("<p>　　今年以来，全县各级各部门认真落实第")
                    .append(i)
                    .append("项部署，坚持以人民为中心的发展思想")
                    .append(noted ? reference(i) : "")
                    .append("，扎实推进各项工作，取得了新的进展，群众满意度稳步提升。</p>");
            if (noted) {
                notes.append(note(i, "第%d项部署见有关文件，数据由牵头单位提供。".formatted(i).repeat(i % 7 + 1)));
            }
        }
        String cells = row("td", "甲乡", "120" + reference(900)) + row("td", "乙乡", "98");
        notes.append(note(900, "截至九月底。"));
        return of(text + table(row("th", "乡镇", "人数"), cells) + notes);
    }

    private static String reference(int number) {
        return "<a href=\"#_ftn%d\" name=\"_ftnref%d\"><sup>[%d]</sup></a>"
                .formatted(number, number, number);
    }

    private static String note(int number, String text) {
        return "<div id=ftn%d><p><a href=\"#_ftnref%d\" name=\"_ftn%d\">[%d]</a> %s</p></div>"
                .formatted(number, number, number, number, text);
    }

    /** A form to be filled in, with a photo beside four of its rows, bold labels and grey ones. */
    static byte[] form() {
        return of(
                "<table><tr>"
                        + cells("<b>姓名</b>", "李明", "<b>性别</b>", "男")
                        + "<td rowspan=4>%s</td></tr>".formatted(picture(105, 147, "一寸照片"))
                        + row("td", "<b>出生年月</b>", "1990年3月", "<b>民族</b>", "汉族")
                        + row("td", "<b>学历</b>", "", "<b>职称</b>", "")
                        + "<tr><td><b>单位</b></td><td colspan=3></td></tr>"
                        + "<tr><td bgcolor=\"#E7E6E6\"><b>简历</b></td><td colspan=4>"
                        + "2012年至今在县水利局工作，<b>获评先进个人3次</b>。</td></tr>"
                        + "<tr><td bgcolor=\"#FFC000\">意见</td><td colspan=2>同意。%s</td>"
                                .formatted(picture(160, 160, "单位印章"))
                        + "<td colspan=2>%s<br>会场</td></tr></table>"
                                .formatted(picture(1200, 500, "会场")));
    }

    /** A table of so many rows, each with a picture of another size, under a grey head. */
    static byte[] photos(int rows) {
        return of(
                table(
                        row("th bgcolor=\"#D0CECE\"", "序号", "桥名", "病害照片", "整改后"),
                        numbered(
                                rows,
                                i ->
                                        row(
                                                "td",
                                                String.valueOf(i),
                                                "第" + i + "号桥",
                                                photo(i) + "伸缩缝堵塞。".repeat(i % 5),
                                                i % 4 == 0 ? photo(i + 1) : ""))));
    }

    private static String numbered(int rows, IntFunction<String> row) {
        return IntStream.rangeClosed(1, rows).mapToObj(row).collect(Collectors.joining());
    }

    private static String photo(int number) {
        return picture(60 + number * 67 % 400, 60 + number * 41 % 300, "第" + number + "号桥");
    }

    /** A picture in its page, in pixels. */
    private static String picture(int width, int height, String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new AssertionError("an array of bytes does not fail", e);
        }
        return "<img alt=\"%s\" width=%d height=%d src=\"data:image/png;base64,%s\">"
                .formatted(
                        words,
                        width,
                        height,
                        Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    private static String cells(String... cells) {
        return row("td", cells).replaceAll("</?tr>", "");
    }

    /** One of more columns than stand on an upright page. */
    static byte[] months(int rows) {
        String[] head = new String[13];
        head[0] = "乡镇";
        for (int i = 1; i < head.length; i++) {
            head[i] = i + "月";
        }
        return of(
                table(
                        row("th", head),
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(WebDraft::figures)
                                .collect(Collectors.joining())));
    }

    private static String figures(int number) {
        String[] cells = new String[13];
        cells[0] = "青岚乡第" + number + "村";
        for (int i = 1; i < cells.length; i++) {
            cells[i] = String.valueOf(1000 * i + 37 * number);
        }
        return row("td", cells);
    }

    static String table(String head, String body) {
        return "<table><thead>" + head + "</thead><tbody>" + body + "</tbody></table>";
    }

    static String row(String kind, String... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String cell : cells) {
            row.append('<').append(kind).append('>').append(cell);
            row.append("</").append(kind, 0, 2).append('>');
        }
        return row.append("</tr>").toString();
    }
}
