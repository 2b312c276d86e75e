package io.github.chengwen.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page with everything on it in absolute positions.
 *
 * @param number its place in the file, from 1; what is printed on it counts without the contents
 * @param items from top to bottom
 * @param across whether all but its number stands across the paper: the left edge of the paper is
 *     the upper edge of what is on it, from which its lengths count
 */
public record Page(int number, List<Item> items, boolean across) {

    private static final Item.Cases<Boolean> COLOURED =
            new Item.Cases<>() {
                @Override
                public Boolean text(TextRow row) {
                    return row.runs().stream().anyMatch(Page::isColoured);
                }

                @Override
                public Boolean leader(Leader leader) {
                    return isColoured(leader.dots());
                }

                @Override
                public Boolean pageNumber(PageNumberRow number) {
                    return isColoured(number.run());
                }

                /** Nobody looks into it for that. */
                @Override
                public Boolean picture(PictureItem picture) {
                    return true;
                }

                @Override
                public Boolean rule(Rule rule) {
                    return !rule.ink().isGrey();
                }
            };

    /** A page that stands upright. */
    public Page(int number, List<Item> items) {
        this(number, items, false);
    }

    public Page {
        items = List.copyOf(items);
    }

    /** The rows of text. */
    public Stream<TextRow> rows() {
        return items.stream().filter(TextRow.class::isInstance).map(TextRow.class::cast);
    }

    /** Whether anything on it is not black. */
    public boolean isColoured() {
        return items.stream().anyMatch(item -> item.match(COLOURED));
    }

    private static boolean isColoured(GlyphRun run) {
        return !run.ink().isGrey();
    }
}
