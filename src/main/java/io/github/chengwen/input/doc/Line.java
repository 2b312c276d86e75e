package io.github.chengwen.input.doc;

import io.github.chengwen.diag.Span;
import io.github.chengwen.input.manuscript.TableDraft;
import io.github.chengwen.text.Inset;
import io.github.chengwen.text.Look;
import java.util.List;

/**
 * A paragraph as it was read.
 *
 * @param number its automatic number with what parts it from the text
 * @param goesOn whether its end is deleted or hidden, so that the next paragraph goes on in it
 * @param endsCell whether it is the last of a cell
 * @param contents whether it holds a part of a table of contents
 * @param pictures that stand in it
 * @param above how many of them stand above the text
 * @param strong characters of the text that are bold
 */
record Line(
        String number,
        String text,
        boolean goesOn,
        boolean endsCell,
        boolean contents,
        Look look,
        List<Inset.Picture> pictures,
        int above,
        List<Span> strong) {

    Line {
        pictures = List.copyOf(pictures);
        strong = List.copyOf(strong);
    }

    String whole() {
        return number + text;
    }

    Line numbered(String given) {
        return new Line(given, text, goesOn, endsCell, contents, look, pictures, above, strong);
    }

    TableDraft.Words words() {
        return new TableDraft.Words(number, text, strong, pictures, above);
    }
}
