package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(
                                        i ->
                                                row(
                                                        "td",
                                                        String.valueOf(i),
                                                        TASKS[i % TASKS.length],
                                                        "第" + i + "组",
                                                        "2026年" + (i % 12 + 1) + "月底"))
                                .collect(Collectors.joining())));
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
            row.append("</").append(kind).append('>');
        }
        return row.append("</tr>").toString();
    }
}
