package io.github.chengwen.layout;

import io.github.chengwen.page.Bookmark;
import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Leader;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import java.util.List;

/** A layout as text, one row a line, for tests that compare pages. */
final class LayoutDump {

    private LayoutDump() {}

    /**
     * Page, baseline, left edge in thousandths of a point, then the text; numbers below the rows.
     */
    public static String of(Layout layout) {
        StringBuilder out = new StringBuilder();
        for (Page page : layout.pages()) {
            out.append("page ").append(page.number()).append('\n');
            page.items().forEach(item -> out.append(item.match(new Describe())).append('\n'));
        }
        for (Bookmark b : layout.bookmarks()) {
            out.append("bookmark ").append(b.level()).append(" p").append(b.page());
            out.append(' ').append(b.y()).append(' ').append(b.title()).append('\n');
        }
        return out.toString();
    }

    private static final class Describe implements Item.Cases<String> {

        @Override
        public String text(TextRow row) {
            return row.baseline() + " " + row.x() + " " + row.role().element() + faces(row.runs());
        }

        @Override
        public String leader(Leader leader) {
            GlyphRun dots = leader.dots();
            return leader.baseline() + " " + dots.x() + " LEADER" + faces(List.of(dots));
        }

        @Override
        public String pageNumber(PageNumberRow number) {
            GlyphRun run = number.run();
            return number.dashCentre() + " " + run.x() + " PAGE_NUMBER" + faces(List.of(run));
        }

        @Override
        public String picture(PictureItem picture) {
            return picture.y()
                    + " "
                    + picture.x()
                    + " PICTURE "
                    + picture.width()
                    + " "
                    + picture.height()
                    + " "
                    + picture.words();
        }

        @Override
        public String rule(Rule rule) {
            return rule.y()
                    + " "
                    + rule.x()
                    + " RULE "
                    + rule.width()
                    + " "
                    + rule.height()
                    + " "
                    + rule.ink();
        }

        private static String faces(List<GlyphRun> runs) {
            StringBuilder out = new StringBuilder();
            runs.forEach(r -> out.append(" [").append(r.face()).append("] ").append(r.text()));
            return out.toString();
        }
    }
}
