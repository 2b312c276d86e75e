package io.github.chengwen.watch.status;

import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Printable;
import io.github.chengwen.watch.record.Commit.Target;
import io.github.chengwen.watch.record.LedgerEntry;
import io.github.chengwen.watch.record.Note;
import io.github.chengwen.watch.record.RecentJobs.Tally;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One page for people who look rather than read: what was done today, and what waits. */
final class StatusPage {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="refresh" content="10">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'">
            <title>成文 · 状态</title>
            <style>
            body { font-family: sans-serif; margin: 2em auto; max-width: 60em; line-height: 1.6; \
            padding: 0 1em }
            table { border-collapse: collapse; width: 100% }
            td, th { border-bottom: 1px solid #ccc; padding: .3em .6em; text-align: left; \
            vertical-align: top; overflow-wrap: anywhere }
            td:first-child, th:first-child { min-width: 4.5em }
            .ok { color: #060 } .bad { color: #a00 } .warn { color: #850 } .small { color: #666 }
            </style>
            </head>
            <body>
            <h1>成文</h1>
            """;

    private StatusPage() {}

    /**
     * The page.
     *
     * @param tally of today
     * @param done the last drafts of today, the latest first
     */
    static String of(Status status, Tally tally, List<LedgerEntry> done) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(state(status)).append(written(status)).append("<h2>今天</h2>\n");
        if (done.isEmpty()) {
            page.append("<p>还没有。</p>\n");
        } else {
            page.append(sum(tally, done.size()));
            page.append("<table>\n<tr><th>时间</th><th>草稿</th><th>结果</th></tr>\n");
            done.forEach(entry -> page.append(row(entry)));
            page.append("</table>\n");
        }
        page.append("<h2>在等</h2>\n");
        if (status.waiting().isEmpty()) {
            page.append("<p>没有。</p>\n");
        } else {
            page.append(table("草稿", "等什么", status.waiting()));
        }
        if (!status.leftAlone().isEmpty()) {
            page.append("<h2>不处理的文件</h2>\n<p>收件夹里有 ").append(status.others());
            page.append(" 个文件不是草稿，留在原处没有动。</p>\n");
            page.append(table("文件", "为什么", status.leftAlone()));
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String state(Status status) {
        return switch (status.state()) {
            case OK -> "<p class=\"ok\">正常运行，收件夹里有 " + status.inbox() + " 份草稿。</p>\n";
            case DEGRADED ->
                    "<p class=\"bad\">遇到问题："
                            + text(status.reason().map(Message::chinese).orElse(""))
                            + "</p>\n";
            case STOPPED -> "<p class=\"bad\">已停止。</p>\n";
        };
    }

    /** To the minute, so that the page is written anew once a minute at least, and no oftener. */
    private static String written(Status status) {
        String minute = status.writtenAt().substring(0, 16).replace('T', ' ');
        String hint = status.state() == Status.State.STOPPED ? "" : "；如果早于几分钟前，服务可能已经停了";
        return "<p class=\"small\">这一页写于 " + minute + hint + "。</p>\n";
    }

    private static String sum(Tally tally, int shown) {
        StringBuilder text = new StringBuilder("<p>排成 " + tally.published() + " 份");
        if (tally.warned() > 0) {
            text.append("，其中 ").append(tally.warned()).append(" 份请看一眼");
        }
        if (tally.duplicates() > 0) {
            text.append("；重复 ").append(tally.duplicates()).append(" 份");
        }
        if (tally.failed() > 0) {
            text.append("；<span class=\"bad\">没有排成 ").append(tally.failed()).append(" 份</span>");
        }
        int all = tally.published() + tally.duplicates() + tally.failed();
        text.append(all > shown ? "。下面是最后 " + shown + " 份。" : "。");
        return text.append("</p>\n").toString();
    }

    private static String table(String name, String reason, List<Waiting> files) {
        StringBuilder table = new StringBuilder("<table>\n<tr><th>");
        table.append(name).append("</th><th>").append(reason).append("</th></tr>\n");
        for (Waiting file : files) {
            table.append("<tr><td>").append(text(file.name())).append("</td><td>");
            table.append(text(file.reason().chinese())).append("</td></tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    private static String row(LedgerEntry entry) {
        String time = entry.time().substring(11, 16);
        return "<tr><td>"
                + time
                + "</td><td>"
                + text(entry.name().name().toString())
                + "</td><td>"
                + switch (entry.commit().ending()) {
                    case PUBLISHED -> published(entry);
                    case DUPLICATE -> "与以前的完全相同，没有重复排";
                    case FAILED -> failed(entry);
                }
                + "</td></tr>\n";
    }

    private static String published(LedgerEntry entry) {
        Path folder = Path.of("outbox").resolve(entry.name().subfolder());
        List<String> names = entry.commit().targets().stream().map(Target::name).toList();
        String files =
                names.stream()
                        .filter(name -> !name.endsWith(Note.ENDING))
                        .map(name -> link(folder.resolve(name), name))
                        .collect(Collectors.joining("、"));
        int warnings = entry.commit().warnings();
        if (warnings == 0) {
            return files;
        }
        String look = "请看一眼：" + warnings + " 处";
        // The note says in which lines.
        String note =
                names.stream()
                        .filter(name -> name.endsWith(Note.ENDING))
                        .map(name -> link(folder.resolve(name), look))
                        .findFirst()
                        .orElse(look);
        return files + " <span class=\"warn\">" + note + "</span>";
    }

    private static String failed(LedgerEntry entry) {
        Path folder = Path.of("failed").resolve(entry.name().subfolder());
        String reason =
                entry.commit().targets().stream()
                        .map(Target::name)
                        .filter(name -> name.endsWith(".txt"))
                        .map(name -> link(folder.resolve(name), name))
                        .collect(Collectors.joining());
        String code = entry.commit().code();
        return "<span class=\"bad\">没有排成（" + code + "）</span>，原因见 " + reason;
    }

    private static String link(Path file, String name) {
        String address =
                StreamSupport.stream(file.spliterator(), false)
                        .map(part -> encoded(part.toString()))
                        .collect(Collectors.joining("/"));
        return "<a href=\"" + address + "\">" + text(name) + "</a>";
    }

    private static String encoded(String part) {
        StringBuilder out = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
            if (plain) {
                out.append((char) b);
            } else {
                HEX.toHexDigits(out.append('%'), b);
            }
        }
        return out.toString();
    }

    /** A name as the page may show it. */
    static String text(String raw) {
        return Printable.of(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
