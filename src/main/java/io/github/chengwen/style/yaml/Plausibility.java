package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Span;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.TitleBlock;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that values which are valid one by one also fit together on a page. */
final class Plausibility {

    private final Style style;
    private final Group tree;
    private final Diagnostics.Builder findings;

    private Plausibility(Style style, Group tree, Diagnostics.Builder findings) {
        this.style = style;
        this.tree = tree;
        this.findings = findings;
    }

    /**
     * Reports contradictions.
     *
     * @param tree the settings that the style was read from, for the places of diagnostics
     */
    static void check(Style style, Group tree, Diagnostics.Builder findings) {
        Plausibility checks = new Plausibility(style, tree, findings);
        if (checks.coreHoldsOneRowAndCharacter()) {
            checks.pageNumber();
            checks.titleBlock();
            Stream.of(Element.values()).forEach(checks::element);
        }
    }

    /** The other checks divide by the 版心, so this one comes first. */
    private boolean coreHoldsOneRowAndCharacter() {
        PageGeometry page = style.page();
        boolean wide =
                atMost(
                        page.inner().plus(page.outer()),
                        page.width().minus(style.grid().charPitch()),
                        "page.inner + page.outer",
                        "page.inner",
                        "page.outer",
                        "page.width",
                        "grid.charPitch");
        boolean high =
                atMost(
                        page.top().plus(page.bottom()),
                        page.height().minus(style.grid().rowPitch()),
                        "page.top + page.bottom",
                        "page.top",
                        "page.bottom",
                        "page.height",
                        "grid.rowPitch");
        return wide && high;
    }

    private void pageNumber() {
        PageNumber number = style.pageNumber();
        Length bottom = style.page().bottom();
        size("pageNumber", "pageNumber", number.size(), number.linePitch());
        atMost(
                number.indent(),
                style.page().coreWidth(),
                "pageNumber.indent",
                "pageNumber.indent",
                "page.width");
        atMost(
                number.dashBelow(),
                bottom,
                "pageNumber.dashBelow",
                "pageNumber.dashBelow",
                "page.bottom");
        atMost(
                number.footer().plus(number.linePitch()),
                bottom,
                "pageNumber.footer + pageNumber.linePitch",
                "pageNumber.footer",
                "pageNumber.linePitch",
                "page.bottom");
    }

    private void titleBlock() {
        TitleBlock block = style.titleBlock();
        atMost(
                block.blankBefore() + block.blankAfter(),
                rows() - 1,
                "titleBlock.blankBefore + titleBlock.blankAfter",
                "titleBlock.blankBefore",
                "titleBlock.blankAfter");
        atMost(
                block.preferredCharacters(),
                block.maxCharacters(),
                "titleBlock.preferredCharacters",
                "titleBlock.preferredCharacters",
                "titleBlock.maxCharacters");
    }

    private void element(Element element) {
        ParagraphStyle look = style.of(element);
        String key = "elements." + Kind.key(element);
        size(key, "normal", look.size(), look.linePitch());
        atMost(
                look.linePitch(),
                style.page().coreHeight(),
                key + ".linePitch",
                key + ".linePitch",
                "normal.linePitch");
        indent(key, "firstIndent", look.firstIndent(), look.rightIndent());
        indent(key, "turnIndent", look.turnIndent(), look.rightIndent());
        atMost(
                look.rowsBefore(),
                rows() - 1,
                key + ".rowsBefore",
                key + ".rowsBefore",
                "normal.rowsBefore");
    }

    private void indent(String key, String name, int left, int right) {
        atMost(
                left + right,
                columns() - 1,
                key + "." + name + " + " + key + ".rightIndent",
                key + "." + name,
                key + ".rightIndent",
                "normal." + name,
                "normal.rightIndent");
    }

    /** Word clips glyphs that rise above a row of exact pitch. */
    private void size(String key, String fallback, Length size, Length linePitch) {
        atMost(
                size,
                linePitch,
                key + ".size",
                key + ".size",
                key + ".linePitch",
                fallback + ".size",
                fallback + ".linePitch",
                "grid.rowPitch");
    }

    private int rows() {
        return style.page().coreHeight().milliPoints() / style.grid().rowPitch().milliPoints();
    }

    private int columns() {
        return style.page().coreWidth().milliPoints() / style.grid().charPitch().milliPoints();
    }

    private boolean atMost(Length value, Length limit, String shown, String... keys) {
        boolean holds = value.milliPoints() <= limit.milliPoints();
        return holds || reported(Shown.of(value), Shown.of(limit), shown, keys);
    }

    private void atMost(int value, int limit, String shown, String... keys) {
        if (value > limit) {
            reported(Integer.toString(value), Integer.toString(limit), shown, keys);
        }
    }

    /** The diagnostic's place is the first of the keys that this source sets itself. */
    private boolean reported(String value, String limit, String shown, String... keys) {
        Span place =
                Stream.of(keys)
                        .map(tree::locate)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Span.NONE);
        findings.add(Code.STYLE_CONFLICT, place, shown, value, limit);
        return false;
    }
}
