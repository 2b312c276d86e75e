package io.github.chengwen.compose.table;

import io.github.chengwen.compose.styled.StyledPicture;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.TableBlock;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How large pictures are in the cells of a table (E-77). */
public final class CellPictures {

    private static final int TENTHS = 10;

    /** Of the height of a page, for all pictures of a cell together: no page parts their row. */
    private static final int MOST_TENTHS = 8;

    private final ColumnWidths.Set columns;
    private final int beside;
    private final int highest;

    public CellPictures(ColumnWidths.Set columns, Style style) {
        this.columns = columns;
        this.beside = 2 * style.tables().beside().twips();
        Length page = columns.landscape() ? style.page().coreWidth() : style.page().coreHeight();
        this.highest = page.twips() * MOST_TENTHS / TENTHS;
    }

    /** The pictures of a cell in their order, as wide as it at most. */
    public List<StyledPicture> of(TableBlock.Cell cell) {
        List<PictureBlock> pictures =
                cell.contents().stream()
                        .map(TableBlock.Content::picture)
                        .flatMap(Optional::stream)
                        .toList();
        int width =
                columns.widths().subList(cell.column(), cell.column() + cell.span()).stream()
                        .mapToInt(Length::twips)
                        .sum();
        List<StyledPicture> shown = new ArrayList<>();
        for (PictureBlock picture : pictures) {
            int room = highest / pictures.size();
            shown.add(StyledPicture.within(Math.max(1, width - beside), room, picture));
        }
        return shown;
    }
}
