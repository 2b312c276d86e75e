package io.github.chengwen.layout;

import io.github.chengwen.layout.metrics.ModelWidths;
import io.github.chengwen.page.Advances;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.PageNumber.Position;
import io.github.chengwen.style.Style;
import java.util.Arrays;
import java.util.Optional;

/** Places the number of a page: right on an odd page, left on an even one (P-20…P-28). */
final class PageNumbers {

    private final PageNumber look;
    private final PageGeometry page;

    PageNumbers(Style style) {
        this.look = style.pageNumber();
        this.page = style.page();
    }

    /** The number of a page; empty where the style wants none. */
    Optional<PageNumberRow> of(int number) {
        if (look.position() == Position.NONE) {
            return Optional.empty();
        }
        String text = look.before() + number + look.after();
        int[] advances = text.codePoints().map(this::advance).toArray();
        int width = Arrays.stream(advances).sum();
        GlyphRun run =
                new GlyphRun(
                        text,
                        look.face(),
                        look.size().milliPoints(),
                        left(number, width),
                        new Advances(advances, 0, advances.length));
        int coreBottom = page.height().minus(page.bottom()).milliPoints();
        return Optional.of(new PageNumberRow(coreBottom + look.dashBelow().milliPoints(), run));
    }

    /** Half-width 宋体: digits and spaces are half an em (P-20, P-25). */
    private int advance(int codePoint) {
        int size = look.size().milliPoints();
        return ModelWidths.isEastAsian(codePoint) ? size : size / 2;
    }

    private int left(int number, int width) {
        int coreLeft = page.coreLeft(number).milliPoints();
        int room = page.coreWidth().milliPoints() - width;
        if (look.position() == Position.CENTRE) {
            return coreLeft + room / 2;
        }
        int indent = look.indent().milliPoints();
        return number % 2 == 0 ? coreLeft + indent : coreLeft + room - indent;
    }
}
