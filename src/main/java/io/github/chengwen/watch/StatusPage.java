package io.github.chengwen.watch;

import io.github.chengwen.watch.Commit.Target;
import java.util.List;
import java.util.stream.Collectors;

/** One page for people who look rather than read: what was done today, and what waits. */
final class StatusPage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="refresh" content="10">
            <meta http-equiv="Content-Security-Policy" \
            content="default-src 'none'; style-src 'unsafe-inline'">
            <title>成文 · 状态</title>
            <style>
            body { font-family: sans-serif; margin: 2em auto; max-width: 60em; line-height: 1.6 }
            table { border-collapse: collapse; width: 100% }
            td, th { border-bottom: 1px solid #ccc; padding: .3em .6em; text-align: left }
            .ok { color: #060 } .bad { color: #a00 } .warn { color: #850 }
            </style>
            </head>
            <body>
            <h1>成文</h1>
            """;

    private StatusPage() {}

    /**
     * The page.
     *
     * @param done the drafts of today, the latest first
     */
    static String of(Status status, List<LedgerEntry> done) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(state(status)).append("<h2>今天</h2>\n");
        if (done.isEmpty()) {
            page.append("<p>还没有。</p>\n");
        } else {
            page.append("<table>\n<tr><th>时间</th><th>草稿</th><th>结果</th></tr>\n");
            done.forEach(entry -> page.append(row(entry)));
            page.append("</table>\n");
        }
        page.append("<h2>在等</h2>\n");
        if (status.waiting().isEmpty()) {
            page.append("<p>没有。</p>\n");
        } else {
            page.append("<table>\n<tr><th>草稿</th><th>为什么</th></tr>\n");
            for (Status.Waiting draft : status.waiting()) {
                page.append("<tr><td>").append(text(draft.name())).append("</td><td>");
                page.append(text(draft.reason())).append("</td></tr>\n");
            }
            page.append("</table>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String state(Status status) {
        return switch (status.state()) {
            case OK -> "<p class=\"ok\">正常运行，收件夹里有 " + status.inbox() + " 份草稿。</p>\n";
            case DEGRADED -> "<p class=\"bad\">遇到问题：" + text(status.reason()) + "</p>\n";
            case STOPPED -> "<p class=\"bad\">已停止。</p>\n";
        };
    }

    private static String row(LedgerEntry entry) {
        Commit commit = entry.commit();
        String time = entry.time().substring(11, Math.min(19, entry.time().length()));
        return "<tr><td>"
                + time
                + "</td><td>"
                + text(entry.name().file())
                + "</td><td>"
                + switch (commit.ending()) {
                    case PUBLISHED -> published(commit);
                    case DUPLICATE -> "与以前的完全相同，没有重复排";
                    case FAILED ->
                            "<span class=\"bad\">没有排成（" + commit.code() + "），见 failed</span>";
                }
                + "</td></tr>\n";
    }

    private static String published(Commit commit) {
        String files =
                commit.targets().stream()
                        .map(Target::name)
                        .filter(name -> !name.endsWith(Preparation.NOTE))
                        .map(StatusPage::text)
                        .collect(Collectors.joining("、"));
        String warnings =
                commit.warnings() == 0
                        ? ""
                        : " <span class=\"warn\">请看一眼：" + commit.warnings() + " 处</span>";
        return "<span class=\"ok\">" + files + "</span>" + warnings;
    }

    /** A name as the page may show it. */
    static String text(String raw) {
        return Shown.of(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
