package io.github.chengwen.read.block;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.PictureBlock;
import io.github.chengwen.model.Splitter;
import io.github.chengwen.model.Title;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.SplitterLine;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.LineCutter;
import io.github.chengwen.read.lines.Role;
import io.github.chengwen.read.lines.Traced;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.TableGrid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds documents from lines and their roles. */
public final class Shaper {

    /** What may stand between a title and the salutation under it. */
    private static final Set<Role> OF_HEAD =
            EnumSet.of(
                    Role.NOISE,
                    Role.SPLITTER,
                    Role.TITLE,
                    Role.SUBTITLE,
                    Role.MARK,
                    Role.SPEAKER,
                    Role.DATE,
                    Role.NOTE);

    private final Diagnostics.Builder diagnostics;
    private final List<Traced> noise;
    private final List<DraftLine> lines;
    private final List<Role> roles;
    private final int before;
    private final BlockShaper blocks;
    private final List<DocumentDraft> drafts = new ArrayList<>();

    /**
     * Builds from lines.
     *
     * @param roles of each of them
     * @param before how many documents of the draft come before them
     * @param noise takes what is not printed
     */
    public Shaper(
            List<DraftLine> lines,
            List<Role> roles,
            int before,
            Diagnostics.Builder diagnostics,
            List<Traced> noise) {
        this.lines = List.copyOf(lines);
        this.roles = List.copyOf(roles);
        this.before = before;
        this.diagnostics = diagnostics;
        this.noise = noise;
        this.blocks = new BlockShaper(diagnostics, LevelsByLook.of(lines, roles));
    }

    public List<Document> shape() {
        drafts.add(new DocumentDraft());
        for (int i = 0; i < lines.size(); i++) {
            Role role = roles.get(i);
            if (role == Role.TITLE && opensDocument(i)) {
                drafts.add(new DocumentDraft());
            }
            int end = i + 1;
            while (isOfSeveral(role) && end < lines.size() && roles.get(end) == role) {
                end++;
            }
            place(role, lines.subList(i, end));
            i = end - 1;
        }
        dropBareDividers();
        Preface.drop(drafts, diagnostics, noise);
        return finish();
    }

    private static boolean isOfSeveral(Role role) {
        return role == Role.TITLE || role == Role.ROW;
    }

    /** A title after text opens a new document where a head block or a salutation follows it. */
    private boolean opensDocument(int index) {
        if (!current().hasText() || current().endsWithLabel()) {
            return false;
        }
        int next = index + 1;
        while (next < roles.size() && OF_HEAD.contains(roles.get(next))) {
            if (roles.get(next) == Role.SPEAKER) {
                return true;
            }
            next++;
        }
        return next < roles.size() && roles.get(next) == Role.SALUTATION;
    }

    private DocumentDraft current() {
        return drafts.get(drafts.size() - 1);
    }

    private void place(Role role, List<DraftLine> parts) {
        Traced line = DraftLine.join(parts).content();
        switch (role) {
            case NOISE -> {
                noise.add(line);
                if (parts.get(0).directive().isEmpty()) {
                    diagnostics.add(Code.ADVERT_DROPPED, line.span(), line.text());
                }
            }
            case SPLITTER -> drafts.add(new DocumentDraft(splitter(line), line));
            case TITLE ->
                    current()
                            .add(
                                    blocks.title(parts.stream().map(DraftLine::content).toList()),
                                    line);
            case ROW -> tables(parts);
            default -> current().add(blocks.block(role, parts.get(0)), line);
        }
    }

    /** The lines of each table of the file are one block; all others are rows in columns. */
    private void tables(List<DraftLine> rows) {
        int start = 0;
        while (start < rows.size()) {
            if (rows.get(start).look().inset() instanceof Inset.Picture picture) {
                Traced line = rows.get(start).content();
                current().add(picture(line, picture), line);
                start++;
                continue;
            }
            Optional<TableGrid> grid = TableShaper.grid(rows.get(start));
            int end = start + 1;
            while (end < rows.size()
                    && !(rows.get(end).look().inset() instanceof Inset.Picture)
                    && TableShaper.grid(rows.get(end)).equals(grid)) {
                end++;
            }
            List<DraftLine> table = rows.subList(start, end);
            if (grid.isPresent()) {
                Traced all = Traced.join(table.stream().map(DraftLine::content).toList());
                current().add(TableShaper.block(table, grid.get()), all);
            } else {
                table(table);
            }
            start = end;
        }
    }

    static PictureBlock picture(Traced line, Inset.Picture picture) {
        return new PictureBlock(
                line.as(""), picture.picture(), picture.words(), picture.width(), picture.height());
    }

    /** Tabs before a row that is shorter than others are empty cells. */
    private void table(List<DraftLine> rows) {
        int margin = rows.stream().mapToInt(DraftLine::indent).min().orElse(0);
        int columns = rows.stream().mapToInt(DraftLine::cells).max().orElse(1);
        for (DraftLine row : rows) {
            int tabs = (row.indent() - margin) / LineCutter.TAB;
            int empty = Math.min(tabs, columns - row.cells());
            current().add(blocks.row(row, empty), row.content());
        }
    }

    /** A collection that was cut off ends with 第三篇： and nothing to set. */
    private void dropBareDividers() {
        drafts.removeIf(
                draft -> {
                    Optional<Traced> bare = draft.bareDivider();
                    bare.ifPresent(
                            line -> {
                                noise.add(line);
                                diagnostics.add(Code.ADVERT_DROPPED, line.span(), line.text());
                            });
                    return bare.isPresent();
                });
    }

    private static Splitter splitter(Traced line) {
        // A line that only its author takes for one has no label before its words.
        String title = SplitterLine.of(line.text()).map(SplitterLine::title).orElse(line.text());
        return new Splitter(line.as(Spaces.close(line.text())), title);
    }

    private List<Document> finish() {
        List<Document> documents = new ArrayList<>();
        for (DocumentDraft draft : drafts) {
            if (draft.isEmpty()) {
                continue;
            }
            documents.add(new Document(draft.splitter(), withTitle(draft)));
            int number = before + documents.size();
            draft.splitter()
                    .ifPresent(
                            s ->
                                    diagnostics.add(
                                            Code.COLLECTION_SPLIT,
                                            s.passage().extent(),
                                            String.valueOf(number),
                                            s.passage().text()));
        }
        return documents;
    }

    /** S-30: where no title stands under the dividing line, its own words are the title. */
    private List<Block> withTitle(DocumentDraft draft) {
        List<Block> result = new ArrayList<>(draft.blocks());
        if (result.stream().anyMatch(Title.class::isInstance)) {
            return result;
        }
        String words = draft.splitter().map(Splitter::title).orElse("");
        if (words.isEmpty()) {
            diagnostics.add(Code.TITLE_MISSING, draft.firstSpan());
        } else {
            result.add(0, blocks.titleFromSplitter(words));
            draft.splitter()
                    .ifPresent(
                            s ->
                                    diagnostics.add(
                                            Code.TITLE_FROM_SPLITTER, s.passage().extent(), words));
        }
        return result;
    }
}
