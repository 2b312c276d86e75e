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
