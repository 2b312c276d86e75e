package io.github.chengwen.input.markdown;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Story;
import io.github.chengwen.input.number.NumberList;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes paragraphs of the blocks of a file. */
final class BlockVisitor extends AbstractVisitor {

    private final Story story;
    private final MarkdownNotes notes;

    BlockVisitor(Story story, MarkdownNotes notes) {
        this.story = story;
        this.notes = notes;
    }

    @Override
    public void visit(Heading heading) {
        story.endParagraphIfInked();
        story.look(Look.heading(heading.getLevel()));
        visitChildren(heading);
        story.endParagraphIfInked();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        story.endParagraphIfInked();
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        String mark = list.getMarkerDelimiter();
        int number = first == null ? 1 : first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String text = number + (mark == null ? "." : mark);
            story.lose(Code.NUMBERS_WRITTEN, text);
            story.number(text + NumberList.gap(text));
            visitChildren(item);
            story.endParagraphIfInked();
            number++;
        }
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            story.lose(Code.BULLETS_DROPPED, "");
            visitChildren(item);
            story.endParagraphIfInked();
        }
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(Text text) {
        notes.append(text.getLiteral(), story);
    }

    @Override
    public void visit(org.commonmark.node.Code code) {
        story.append(code.getLiteral());
    }

    @Override
    public void visit(Link link) {
        story.lose(Code.LINKS_DROPPED, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        story.lose(Code.PICTURE_DROPPED, "");
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
            story.append("\u000b");
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        String words = html.getLiteral().replaceAll("<[^>]*>", "");
        if (!words.isBlank()) {
            lines(words);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        lines(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        lines(block.getLiteral());
    }

    private void lines(String text) {
        story.endParagraphIfInked();
        for (String line : text.split("\\R", -1)) {
            story.append(line);
            story.endParagraphIfInked();
        }
    }

    /** A line end between wide characters is none; between others it is a space. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        StringBuilder open = story.open();
        boolean wide = open.length() > 0 && open.charAt(open.length() - 1) >= '\u2e80';
        story.append(wide ? "" : " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        story.append("\u000b");
    }

    @Override
    public void visit(CustomBlock block) {
        boolean table = block instanceof TableBlock;
        if (table) {
            story.endParagraphIfInked();
            story.beginTable();
        }
        visitChildren(block);
        if (table) {
            story.endTable();
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell && cell.getAlignment() != null) {
            story.look(look(cell.getAlignment()));
        }
        visitChildren(node);
        if (node instanceof TableCell) {
            story.endCell();
        } else if (node instanceof TableRow) {
            if (node.getParent() instanceof TableHead) {
                story.headRow();
            }
            story.endRow();
        }
    }

    private static Look look(TableCell.Alignment alignment) {
        Look.Align align =
                switch (alignment) {
                    case LEFT -> Look.Align.START;
                    case CENTER -> Look.Align.CENTRE;
                    case RIGHT -> Look.Align.END;
                };
        return new Look(0, align, 0, false, "", Inset.NONE);
    }
}
