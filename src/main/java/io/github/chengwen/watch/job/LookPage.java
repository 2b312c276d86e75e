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
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

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

    /** A collection has at most so many pictures, one for each speech. */
    private static final int MOST_PAGES = 24;

    private static final int DPI = 40;
    private static final int AROUND = 14;
    private static final int OPENING = 30;

    private static final String STYLE =
            "body{font-family:sans-serif;max-width:60em;margin:1em auto;padding:0 1em;line-height:1.6}"
                    + "table{border-collapse:collapse;width:100%}td{border-bottom:1px solid #ddd;"
                    + "padding:.3em .6em;vertical-align:top}td:first-child{white-space:nowrap}"
                    + "th{text-align:left;padding:1em .6em .3em}"
                    + "mark{background:#ffe08a}img{border:1px solid #bbb;margin:.3em}"
                    + ".code{color:#888;font-size:85%}";

    private final Converted converted;
    private final NavigableMap<Integer, Document> starts;
    private final StringBuilder html = new StringBuilder();

    private LookPage(Converted converted) {
        this.converted = converted;
        this.starts = starts(converted.draft().documents());
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
        int document = 0;
        for (Diagnostic finding : findings.subList(0, Math.min(FINDINGS, findings.size()))) {
            int next = speech(finding.span());
            if (next > document && starts.size() > 1) {
                document = next;
                heading(document);
            }
            row(finding);
        }
        html.append("</table>\n");
        pages(findings);
        html.append("<h2>什么排成了什么</h2>\n<table>\n");
        List<Document> documents = converted.draft().documents();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.size() > 1) {
                heading(i + 1);
            }
            outline(documents.get(i));
        }
        return html.append("</table>\n</body></html>\n").toString();
    }

    /** The number of the speech that a place of the draft is in, from 1; 0 before the first. */
    private int speech(Span span) {
        return span.equals(Span.NONE) ? 0 : starts.headMap(span.start(), true).size();
    }

    /** Where each speech begins in the draft. */
    private static NavigableMap<Integer, Document> starts(List<Document> documents) {
        NavigableMap<Integer, Document> starts = new TreeMap<>();
        for (Document document : documents) {
            document.blocks().stream()
                    .flatMap(block -> block.passage().spans().stream())
                    .findFirst()
                    .ifPresent(span -> starts.putIfAbsent(span.start(), document));
        }
        return starts;
    }

    /** A row with the title of a speech of a collection. */
    private void heading(int number) {
        List<Document> documents = converted.draft().documents();
        String title = number <= documents.size() ? documents.get(number - 1).titleText() : "";
        html.append("<tr><th colspan=\"3\">第")
                .append(number)
                .append("篇　")
                .append(escaped(Excerpt.opening(title, OPENING)))
                .append("</th></tr>\n");
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
        return place.name().attachment() + document + "第" + place.page() + "页";
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

    /** The first pages that have findings, small; of a collection the first of each speech. */
    private void pages(List<Diagnostic> findings) {
        Map<Integer, Map<Integer, PrintedPlace>> shown = new TreeMap<>();
        for (Diagnostic finding : findings) {
            if (!finding.span().equals(Span.NONE)) {
                converted
                        .places()
                        .at(finding.span().start())
                        .filter(this::isDrawn)
                        .ifPresent(
                                place ->
                                        shown.computeIfAbsent(
                                                        speech(finding.span()),
                                                        k -> new TreeMap<>())
                                                .putIfAbsent(place.sheet(), place));
            }
        }
        int each = Math.max(1, PAGES / Math.max(1, shown.size()));
        html.append("<h2>有问题的页</h2>\n<p>");
        shown.values().stream()
                .flatMap(pages -> pages.values().stream().limit(each))
                .limit(MOST_PAGES)
                .forEach(this::picture);
        html.append("</p>\n");
    }

    private boolean isDrawn(PrintedPlace place) {
        return place.output() < converted.outputs().size()
                && place.sheet() <= converted.outputs().get(place.output()).pages();
    }

    private void picture(PrintedPlace place) {
        Output output = converted.outputs().get(place.output());
        byte[] png = output.pictures().page(place.sheet(), DPI).toByteArray();
        String name = page(place);
        html.append("<img alt=\"")
                .append(name)
                .append("\" title=\"")
                .append(name)
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\">");
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
