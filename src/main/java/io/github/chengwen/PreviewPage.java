package io.github.chengwen;

import io.github.chengwen.page.GlyphRun;
import io.github.chengwen.page.Item;
import io.github.chengwen.page.Leader;
import io.github.chengwen.page.Page;
import io.github.chengwen.page.PageNumberRow;
import io.github.chengwen.page.PictureItem;
import io.github.chengwen.page.Rule;
import io.github.chengwen.page.TextRow;
import io.github.chengwen.picture.PageShapes;
import io.github.chengwen.picture.ShapeBox;
import io.github.chengwen.picture.ShapeRow;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.text.PictureFile;
import java.util.List;
import java.util.stream.Stream;

/** A page of a {@link Preview}; immutable. */
public final class PreviewPage {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Page page;
    private final PageGeometry paper;
    private final int earlier;

    PreviewPage(Page page, PageGeometry paper, int earlier) {
        this.page = page;
        this.paper = paper;
        this.earlier = earlier;
    }

    /** In thousandths of a point, as it is read: a page across the paper is wider than high. */
    public int width() {
        return thousandths(across() ? paper.height() : paper.width());
    }

    /** In thousandths of a point, as it is read. */
    public int height() {
        return thousandths(across() ? paper.width() : paper.height());
    }

    private static int thousandths(Length length) {
        return (int) Math.round(length.points() * 1000);
    }

    /** Whether it is read with the paper turned; its number is not ({@link Page#across}). */
    public boolean across() {
        return page.across();
    }

    /** The number of the first paragraph that stands on it, among all of the preview. */
    public int firstParagraph() {
        return earlier + first();
    }

    private int first() {
        return page.rows().mapToInt(TextRow::paragraph).min().orElse(0);
    }

    /**
     * What stands on it. Paragraphs are counted from the first one of the page, so that a page on
     * which nothing changed stays the same when there is one more before it.
     */
    public List<ShapeRow> rows(PageShapes shapes) {
        int first = first();
        return shapes.rows(page).stream()
                .map(
                        row ->
                                row.paragraph() == ShapeRow.NO_TEXT
                                        ? row
                                        : new ShapeRow(
                                                row.paragraph() - first,
                                                row.baseline(),
                                                row.runs()))
                .toList();
    }

    /** The rules and pictures on it; paragraphs are counted as those of the rows. */
    public List<ShapeBox> boxes(PageShapes shapes) {
        int first = first();
        return shapes.boxes(page).stream()
                .map(box -> box.picture().isEmpty() ? box : box.at(box.paragraph() - first))
                .toList();
    }

    /** The files of its pictures. */
    public List<PictureFile> pictures() {
        return page.items().stream()
                .flatMap(
                        item ->
                                item instanceof PictureItem picture
                                        ? Stream.of(picture.file())
                                        : Stream.empty())
                .toList();
    }

    /** The same for pages that look the same; another for others, but for a chance in 2⁶⁴. */
    public long fingerprint() {
        Fingerprint sum = new Fingerprint(first());
        sum.add(width());
        sum.add(height());
        page.items().forEach(item -> item.match(sum));
        return sum.hash;
    }

    /** Fowler, Noll and Vo's hash, a number at a time. */
    private static final class Fingerprint implements Item.Cases<Fingerprint> {

        private final int first;
        private long hash = FNV_OFFSET;

        Fingerprint(int first) {
            this.first = first;
        }

        void add(int value) {
            hash = (hash ^ value) * FNV_PRIME;
            hash ^= hash >>> 29;
        }

        private Fingerprint add(GlyphRun run) {
            run.face().name().chars().forEach(this::add);
            add(run.size());
            add(run.x());
            add(run.ink().rgb());
            add(run.widthPercent());
            run.text().codePoints().forEach(this::add);
            for (int i = 0; i < run.advances().size(); i++) {
                add(run.advances().get(i));
            }
            return this;
        }

        @Override
        public Fingerprint text(TextRow row) {
            add(row.baseline());
            add(row.paragraph() - first);
            row.runs().forEach(this::add);
            return this;
        }

        @Override
        public Fingerprint leader(Leader leader) {
            add(leader.baseline());
            return add(leader.dots());
        }

        @Override
        public Fingerprint pageNumber(PageNumberRow number) {
            add(number.dashCentre());
            return add(number.run());
        }

        @Override
        public Fingerprint rule(Rule rule) {
            return box(rule.x(), rule.y(), rule.width(), rule.height(), rule.ink().rgb());
        }

        @Override
        public Fingerprint picture(PictureItem picture) {
            add(picture.paragraph() - first);
            picture.words().codePoints().forEach(this::add);
            picture.file().id().chars().forEach(this::add);
            return box(picture.x(), picture.y(), picture.width(), picture.height(), -1);
        }

        private Fingerprint box(int x, int y, int width, int height, int kind) {
            add(x);
            add(y);
            add(width);
            add(height);
            add(kind);
            return this;
        }
    }
}
