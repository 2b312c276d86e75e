package io.github.chengwen.docx;

import io.github.chengwen.model.AttachmentItem;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Closing;
import io.github.chengwen.model.Contents;
import io.github.chengwen.model.Contents.Entry;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Signed;
import io.github.chengwen.style.AttachmentIndents;
import io.github.chengwen.style.ClosingIndents;
import io.github.chengwen.style.Collection;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<Integer, Length> indents = rightIndents(document);
        Map<Integer, AttachmentItem> items = AttachmentItem.in(document);
        for (int i = titleBlock; i < blocks.size(); i++) {
            for (WordParagraph paragraph : blocks.get(i).match(paragraphs)) {
                WordParagraph placed = paragraph.withClosing(closing.get(i));
                Length indent = indents.get(i);
                AttachmentItem item = items.get(i);
                placed = indent == null ? placed : placed.withRightIndent(indent);
                own.add(item == null ? placed : placed.withHanging(hanging(item)));
            }
        }
        return own;
    }

    /** Issuers and date stand where the other is (E-29); by the places of their blocks. */
    private Map<Integer, Length> rightIndents(Document document) {
        Map<Integer, Length> byBlock = new HashMap<>();
        for (Signed signed : Signed.in(document)) {
            ClosingIndents indents = ClosingIndents.of(signed.names(), signed.date(), style);
            for (int i = signed.first(); i < signed.dateBlock(); i++) {
                byBlock.put(i, indents.name());
            }
            byBlock.put(signed.dateBlock(), indents.date());
        }
        return byBlock;
    }

    /** Attachments stand one below the other (E-26). */
    private AttachmentIndents hanging(AttachmentItem item) {
        return AttachmentIndents.of(item.above(), item.opening(), style);
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
