package io.github.chengwen.architecture;

import static io.github.chengwen.architecture.PackageRow.pure;
import static io.github.chengwen.architecture.PackageRow.worldly;

import java.util.List;

/**
 * The packages and what each may use: the table of the architecture, one row a package. A row
 * stands for the packages below it too, unless they have rows of their own.
 */
final class PackageTable {

    static final String ROOT = "";

    static final String COMMONS_IO = "org.apache.commons.io..";
    static final String JACKSON = "com.fasterxml.jackson.core..";
    static final String SLF4J = "org.slf4j..";
    static final String COMPRESS = "org.apache.commons.compress..";
    static final String STAX = "javax.xml.stream..";

    static final List<PackageRow> ROWS =
            List.of(
                    pure(ROOT)
                            .uses(
                                    "diag",
                                    "text",
                                    "input",
                                    "input.manuscript",
                                    "image",
                                    "model",
                                    "read",
                                    "read.feature",
                                    "check",
                                    "style",
                                    "font",
                                    "compose",
                                    "layout",
                                    "page",
                                    "glyph",
                                    "docx",
                                    "pdf",
                                    "ofd",
                                    "picture"),
                    pure("memory"),
                    pure("diag"),
                    pure("text").uses("diag").and(COMMONS_IO),
                    pure("model").uses("diag", "text"),
                    pure("input.manuscript").uses("diag", "text"),
                    pure("input.number"),
                    pure("input.word").uses("input.manuscript", "diag"),
                    pure("input.xml").and(STAX),
                    pure("input.zip").uses("input.manuscript", "diag").and(COMPRESS),
                    pure("input.docx")
                            .uses(
                                    "input.manuscript",
                                    "input.number",
                                    "input.word",
                                    "input.xml",
                                    "input.zip",
                                    "diag",
                                    "text")
                            .and(STAX),
                    pure("input.doc")
                            .uses("input.manuscript", "input.number", "input.word", "diag", "text")
                            .and("org.apache.poi.."),
                    pure("input.odt")
                            .uses(
                                    "input.manuscript",
                                    "input.number",
                                    "input.word",
                                    "input.xml",
                                    "input.zip",
                                    "diag",
                                    "text")
                            .and(STAX),
                    pure("input.rtf")
                            .uses("input.manuscript", "input.number", "input.word", "diag", "text")
                            .and("com.rtfparserkit.."),
                    pure("input.html")
                            .uses("input.manuscript", "input.number", "diag", "text")
                            .and("org.jsoup.."),
                    pure("input.markdown")
                            .uses("input.manuscript", "input.number", "diag", "text")
                            .and("org.commonmark.."),
                    pure("input.pdf")
                            .uses("input.manuscript", "input.word", "diag", "text")
                            .and("org.apache.pdfbox.."),
                    pure("input")
                            .uses("diag", "text")
                            .and(
                                    STAX,
                                    COMPRESS,
                                    "org.apache.poi..",
                                    "com.rtfparserkit..",
                                    "org.jsoup..",
                                    "org.commonmark..",
                                    "org.apache.pdfbox.."),
                    pure("read.form"),
                    pure("read.lines").uses("read.form", "text", "model", "diag"),
                    pure("read.feature").uses("read.form", "read.lines", "memory", "text"),
                    pure("read.wrap")
                            .uses("read.form", "read.lines", "read.feature", "text", "diag"),
                    pure("read.search").uses("read.form", "read.lines", "read.feature", "diag"),
                    pure("read.block")
                            .uses(
                                    "read.form",
                                    "read.lines",
                                    "read.feature",
                                    "read.search",
                                    "text",
                                    "model",
                                    "diag"),
                    pure("read.official").uses("read.form", "read.lines", "model", "diag"),
                    pure("read").uses("text", "model", "diag"),
                    pure("check.text").uses("memory", "model", "diag"),
                    pure("check.word").uses("check.text", "diag"),
                    pure("check.person").uses("check.text", "check.word", "diag"),
                    pure("check.grammar").uses("check.text", "diag"),
                    pure("check.formula").uses("check.text", "diag"),
                    pure("check.number").uses("check.text", "model", "diag"),
                    pure("check.official").uses("check.text", "model", "diag"),
                    pure("check.told").uses("check.text", "model", "diag"),
                    pure("check.reckon").uses("check.text", "diag"),
                    pure("check.day").uses("check.text", "diag"),
                    pure("check.mark").uses("check.text", "model", "diag"),
                    pure("check.series").uses("check.text", "model", "diag"),
                    pure("check")
                            .uses(
                                    "check.text",
                                    "check.word",
                                    "check.person",
                                    "check.grammar",
                                    "check.formula",
                                    "check.number",
                                    "check.official",
                                    "check.told",
                                    "check.reckon",
                                    "check.day",
                                    "check.mark",
                                    "check.series",
                                    "model",
                                    "diag"),
                    pure("style").uses("diag"),
                    pure("style.yaml").uses("style", "diag", "text").and("org.snakeyaml.engine.."),
                    pure("font.truetype"),
                    pure("font.outline").uses("font.truetype"),
                    pure("font.cff").uses("font.truetype", "font.outline"),
                    worldly("font").uses("style", "diag"),
                    pure("compose")
                            .uses(
                                    "model",
                                    "style",
                                    "diag",
                                    "text",
                                    "layout.metrics",
                                    "layout.line"),
                    pure("compose.styled").uses("model", "style", "text"),
                    pure("compose.title").uses("model", "style", "layout.metrics", "layout.line"),
                    pure("compose.table")
                            .uses("compose.styled", "model", "style", "layout.metrics", "diag"),
                    pure("layout.metrics").uses("style"),
                    pure("layout.line").uses("layout.metrics", "style"),
                    pure("image").uses("text").and("java.awt..", "javax.imageio.."),
                    pure("page").uses("compose.styled", "model", "style", "diag", "text"),
                    pure("layout")
                            .uses(
                                    "page",
                                    "compose",
                                    "compose.styled",
                                    "memory",
                                    "model",
                                    "style",
                                    "diag"),
                    pure("glyph").uses("page", "layout.metrics", "model", "style", "font", "diag"),
                    pure("docx.xml").uses("style").and("javax.xml.."),
                    pure("docx.opc").uses("docx.xml", "model", "text"),
                    pure("docx.styles")
                            .uses("docx.xml", "docx.opc", "compose.styled", "model", "style"),
                    pure("docx.table").uses("docx.xml", "docx.styles", "compose.styled", "style"),
                    pure("docx").uses("compose.styled", "model", "style"),
                    pure("pdf")
                            .uses(
                                    "compose.styled",
                                    "page",
                                    "glyph",
                                    "image",
                                    "model",
                                    "style",
                                    "font",
                                    "diag",
                                    "text")
                            .and("com.lowagie.text..", "java.awt.."),
                    pure("ofd")
                            .uses(
                                    "compose.styled",
                                    "page",
                                    "glyph",
                                    "model",
                                    "style",
                                    "font",
                                    "text"),
                    pure("picture")
                            .uses("page", "glyph", "image", "style", "font", "text")
                            .and("java.awt..", "javax.imageio..", "org.w3c.dom.."),
                    worldly("io").and(COMMONS_IO),
                    pure("json").and(JACKSON),
                    pure("watch.words").uses("diag"),
                    worldly("watch.folder")
                            .uses("watch.words", "io", "diag", "input")
                            .and(COMMONS_IO),
                    worldly("watch.record")
                            .uses("watch.words", "watch.folder", "json", "io", "diag", "text")
                            .and(JACKSON),
                    worldly("watch.job")
                            .uses(
                                    "watch.words",
                                    "watch.folder",
                                    "watch.record",
                                    ROOT,
                                    "input",
                                    "model",
                                    "json",
                                    "io",
                                    "diag",
                                    "text"),
                    worldly("watch.status")
                            .uses(
                                    "watch.words",
                                    "watch.folder",
                                    "watch.record",
                                    "watch.job",
                                    "json",
                                    "diag")
                            .and(JACKSON, SLF4J, "com.sun.net.httpserver.."),
                    worldly("watch").uses("io", "diag", "text", "input").and(COMMONS_IO),
                    worldly("serve.web")
                            .uses("diag", "json")
                            .and("com.sun.net.httpserver..", "javax.crypto..", "javax.net.ssl.."),
                    worldly("serve")
                            .uses(
                                    "serve.web",
                                    ROOT,
                                    "diag",
                                    "text",
                                    "input",
                                    "model",
                                    "read",
                                    "read.lines",
                                    "style",
                                    "style.yaml",
                                    "picture",
                                    "json")
                            .and(JACKSON),
                    worldly("cli.console")
                            .uses(ROOT, "diag", "text", "input", "io")
                            .and("picocli..", "me.tongfei.progressbar.."),
                    worldly("cli.outline")
                            .uses("cli.console", ROOT, "diag", "text", "model", "read", "json")
                            .and(JACKSON),
                    worldly("cli.report")
                            .uses(
                                    "cli.console",
                                    "cli.outline",
                                    ROOT,
                                    "diag",
                                    "text",
                                    "model",
                                    "json")
                            .and("picocli..", JACKSON),
                    worldly("cli.batch")
                            .uses(
                                    "cli.console",
                                    "cli.report",
                                    ROOT,
                                    "diag",
                                    "text",
                                    "input",
                                    "io",
                                    "json")
                            .and("picocli..", JACKSON),
                    worldly("cli.choice")
                            .uses(
                                    "cli.console",
                                    "cli.report",
                                    ROOT,
                                    "diag",
                                    "text",
                                    "style",
                                    "font",
                                    "pdf",
                                    "ofd",
                                    "io",
                                    "input",
                                    "input.manuscript")
                            .and("picocli.."),
                    worldly("cli.help").uses("cli.console", "diag", "style").and("picocli.."),
                    worldly("cli")
                            .uses(
                                    ROOT,
                                    "diag",
                                    "text",
                                    "input",
                                    "read",
                                    "style",
                                    "font",
                                    "pdf",
                                    "ofd",
                                    "io",
                                    "watch",
                                    "serve",
                                    "serve.web")
                            .and("picocli.."));

    /** What every package may use: the language, its collections, streams, text and time. */
    static final List<String> ANY =
            List.of(
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.net..",
                    "java.nio..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify.annotations..");

    /** The packages that others may build on; what is public elsewhere is so for a neighbour. */
    static final List<String> API = List.of(ROOT, "diag", "model", "style", "text");

    /** The packages whose types are values. */
    static final List<String> VALUES = List.of("model", "diag", "style", "page", "layout");

    private PackageTable() {}
}
