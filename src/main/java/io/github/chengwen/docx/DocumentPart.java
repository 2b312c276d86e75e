package io.github.chengwen.docx;

import io.github.chengwen.model.AttachmentItem;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Closing;
import io.github.chengwen.model.Contents;
import io.github.chengwen.model.Contents.Entry;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Signed;
import io.github.chengwen.model.TableRow;
import io.github.chengwen.style.AttachmentIndents;
import io.github.chengwen.style.ClosingIndents;
import io.github.chengwen.style.Collection;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.TabStops;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code document.xml}: the contents, the paragraphs of the documents, and their section. */
final class DocumentPart {

    private final Style style;
    private final Outline outline;
    private final BlockParagraphs paragraphs;

    private DocumentPart(Style style, Outline outline) {
        this.style = style;
        this.outline = outline;
        this.paragraphs = new BlockParagraphs(style, outline);
    }

    static byte[] write(
            List<Document> documents,
            Contents contents,
            Style style,
            Outline outline,
            List<Footer> footers) {
        DocumentPart part = new DocumentPart(style, outline);
        return WordXml.part(
                "document",
                xml -> {
                    xml.open("body");
                    if (!contents.isEmpty()) {
                        ContentsPages.write(xml, contents, style);
                    }
                    part.paragraphs(documents, contents).forEach(p -> p.write(xml));
                    if (contents.isEmpty()) {
                        Section.write(xml, style, footers);
                    } else {
                        Section.writeAfterFront(xml, style, footers);
                    }
                    xml.close();
                });
    }

    private List<WordParagraph> paragraphs(List<Document> documents, Contents contents) {
        List<WordParagraph> all = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            List<WordParagraph> own = paragraphs(documents.get(i));
            if (contents.entries().stream()
                    .map(Entry::document)
                    .anyMatch(Integer.valueOf(i)::equals)) {
                mark(own, new WordBookmark(i));
            }
            // Which style opens a document depends on the draft, so the break is the paragraph's.
            if (!all.isEmpty() && !own.isEmpty()) {
                own.set(0, own.get(0).startingPage());
            }
            all.addAll(own);
        }
        return all;
    }

    /** Puts a bookmark at the title, to which the contents lead. */
    private void mark(List<WordParagraph> document, WordBookmark bookmark) {
        for (int i = 0; i < document.size(); i++) {
            if (document.get(i).style().equals(outline.titleStyle())) {
                document.set(i, document.get(i).withBookmark(bookmark));
                return;
            }
        }
    }

    private List<WordParagraph> paragraphs(Document document) {
        List<WordParagraph> own = new ArrayList<>();
        if (outline.collection() && style.collection().wrapper() == Collection.Wrapper.LABEL) {
            document.splitter()
                    .map(s -> WordRun.of(s.passage().text()))
                    .map(label -> WordParagraph.of(WordStyle.ARTICLE_LABEL.id(), label))
                    .ifPresent(own::add);
        }
        List<Block> blocks = document.blocks();
        int titleBlock = TitleBlockEnd.of(blocks);
        blocks.subList(0, titleBlock).forEach(block -> own.addAll(block.match(paragraphs)));
        if (!own.isEmpty()) {
            setApart(own);
        }
        List<Closing.Part> closing = Closing.parts(document);
        List<List<String>> cells = TableRow.cells(document);
        List<Optional<TabStops>> columns = TabStops.of(cells, style);
        for (int i = titleBlock; i < blocks.size(); i++) {
            for (WordParagraph paragraph : blocks.get(i).match(paragraphs)) {
                List<String> row = cells.get(i);
                WordParagraph set =
                        columns.get(i).map(c -> paragraph.inColumns(c, row)).orElse(paragraph);
                WordParagraph placed = set.withClosing(closing.get(i));
                own.add(hanging(document, i, indented(document, i, placed)));
            }
        }
        return own;
    }

    /** Issuers and date stand where the other is (E-29). */
    private WordParagraph indented(Document document, int block, WordParagraph paragraph) {
        return Signed.at(document, block)
                .map(
                        signed -> {
                            ClosingIndents indents =
                                    ClosingIndents.of(signed.names(), signed.date(), style);
                            return paragraph.withRightIndent(
                                    block == signed.dateBlock() ? indents.date() : indents.name());
                        })
                .orElse(paragraph);
    }

    /** Attachments stand one below the other (E-26). */
    private WordParagraph hanging(Document document, int block, WordParagraph paragraph) {
        return AttachmentItem.at(document, block)
                .map(item -> AttachmentIndents.of(item.above(), item.opening(), style))
                .map(paragraph::withHanging)
                .orElse(paragraph);
    }

    /**
     * The blank rows above and below a title block (S-01, S-10, D-14). They belong to its first and
     * its last line, whichever styles those have, and not to the salutation below, which may be
     * missing; so this is the one spacing that is set on a paragraph. Whole rows of the grid keep
     * the page at its rows (G-21).
     */
    private void setApart(List<WordParagraph> titleBlock) {
        Length row = style.grid().rowPitch();
        int last = titleBlock.size() - 1;
        titleBlock.set(
                0, titleBlock.get(0).withSpaceBefore(row.times(style.titleBlock().blankBefore())));
        titleBlock.set(
                last,
                titleBlock.get(last).withSpaceAfter(row.times(style.titleBlock().blankAfter())));
    }
}
