package io.github.chengwen.watch.job;

import io.github.chengwen.Converted;
import io.github.chengwen.Output;
import io.github.chengwen.PrintedPlace;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Excerpt;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Severity;
import io.github.chengwen.diag.Span;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The page {@code NAME.看一看.html} that lies beside the documents of a draft with findings: the
 * findings with the words around them, the pages they are on, and what was taken for what. It holds
 * words of the draft, as the documents beside it do; logs and notes never do.
 */
final class LookPage {

    static final String ENDING = ".看一看.html";

    /** More findings than this nobody reads. */
    private static final int FINDINGS = 200;

    private static final int PAGES = 8;
    private static final int DPI = 40;
    private static final int AROUND = 14;
    private static final int OPENING = 30;

    private static final String STYLE =
            "body{font-family:sans-serif;max-width:60em;margin:1em auto;padding:0 1em;line-height:1.6}"
                    + "table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #ddd;"
                    + "padding:.3em .6em;vertical-align:top}td:first-child{white-space:nowrap}"
                    + "mark{background:#ffe08a}img{border:1px solid #bbb;margin:.3em}"
                    + ".code{color:#888;font-size:85%}";

    private final Converted converted;
    private final StringBuilder html = new StringBuilder();

    private LookPage(Converted converted) {
        this.converted = converted;
    }

    /** The page of a draft; empty where nothing needs a look. */
    static Optional<byte[]> of(Converted converted) {
        List<Diagnostic> findings =
                converted.diagnostics().stream()
                        .filter(d -> d.severity() != Severity.NOTE)
                        .toList();
        if (findings.isEmpty() || converted.outputs().isEmpty()) {
            return Optional.empty();
        }
        String page = new LookPage(converted).write(findings);
        return Optional.of(page.getBytes(StandardCharsets.UTF_8));
    }

    private String write(List<Diagnostic> findings) {
        String name = escaped(converted.source().name());
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
                .append("<title>")
                .append(name)
                .append(" 看一看</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(name)
                .append("</h1>\n<h2>请看 ")
                .append(findings.size())
                .append(" 处</h2>\n<table>\n");
        findings.stream().limit(FINDINGS).forEach(this::row);
        html.append("</table>\n");
        pages(findings);
        html.append("<h2>什么排成了什么</h2>\n<table>\n");
        converted.draft().documents().forEach(this::outline);
        return html.append("</table>\n</body></html>\n").toString();
    }

    private void row(Diagnostic finding) {
        html.append("<tr><td>")
                .append(place(finding))
                .append("</td><td>")
                .append(escaped(finding.message(Language.CHINESE)));
        String hint = finding.hint(Language.CHINESE);
        if (!hint.isEmpty()) {
            html.append("。").append(escaped(hint));
        }
        html.append(" <span class=\"code\">")
                .append(finding.code().id())
                .append("</span></td><td>")
                .append(around(finding.span()))
                .append("</td></tr>\n");
    }

    private String place(Diagnostic finding) {
        if (finding.span().equals(Span.NONE)) {
            return "";
        }
        int start = finding.span().start();
        String line = "第" + converted.source().position(start).line() + "行";
        return converted.places().at(start).map(p -> page(p) + "，" + line).orElse(line);
    }

    private static String page(PrintedPlace place) {
        String document = place.document() > 0 ? "第" + place.document() + "篇" : "";
        return document + "第" + place.page() + "页";
    }

    /** The words of a finding, marked, between those around it. */
    private String around(Span span) {
        String text = converted.source().text();
        if (span.equals(Span.NONE)) {
            return "";
        }
        int from = Excerpt.before(text, span.start(), AROUND);
        int end = Math.min(span.end(), Excerpt.after(text, span.start(), 3 * AROUND));
        int to = Excerpt.after(text, end, AROUND);
        return escaped(text.substring(from, span.start()))
                + "<mark>"
                + escaped(text.substring(span.start(), end))
                + "</mark>"
                + escaped(text.substring(end, to));
    }

    /** The first pages that have findings, small. */
    private void pages(List<Diagnostic> findings) {
        TreeSet<Integer> shown = new TreeSet<>();
        boolean single = converted.outputs().size() == 1;
        for (Diagnostic finding : findings) {
            converted.places().at(finding.span().start()).ifPresent(p -> shown.add(p.page()));
        }
        if (!single) {
            return;
        }
        Output output = converted.outputs().get(0);
        html.append("<h2>有问题的页</h2>\n<p>");
        shown.stream()
                .filter(page -> page <= output.pages())
                .limit(PAGES)
                .forEach(
                        page -> {
                            byte[] png = output.pictures().page(page, DPI).toByteArray();
                            html.append("<img alt=\"第")
                                    .append(page)
                                    .append("页\" src=\"data:image/png;base64,")
                                    .append(Base64.getEncoder().encodeToString(png))
                                    .append("\">");
                        });
        html.append("</p>\n");
    }

    private void outline(Document document) {
        KindName kinds = new KindName();
        for (Block block : document.withNotesBehind()) {
            String kind = block.match(kinds);
            if (!kind.isEmpty()) {
                String text = block.passage().text();
                html.append("<tr><td>")
                        .append(kind)
                        .append("</td><td>")
                        .append(escaped(Excerpt.opening(text, OPENING)))
                        .append("</td></tr>\n");
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace('\n', ' ');
    }
}
