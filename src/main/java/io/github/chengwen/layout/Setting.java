package io.github.chengwen.layout;

import io.github.chengwen.diag.Span;
import io.github.chengwen.layout.metrics.Galley;
import io.github.chengwen.model.Closing;
import io.github.chengwen.style.AttachmentIndents;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph ready to be cut into rows.
 *
 * @param element what it is
 * @param look how it looks
 * @param lines its characters; more than one where lines are given, as in a title (S-44)
 * @param place where it stands in the draft
 * @param outline its entry in the outline
 * @param rightIndent of all rows, where it is not the look's
 * @param hanging the left indents of its rows, where they are not the look's (E-26)
 * @param closing what it has to do with the closing of the document
 * @param page the number that ends it, where it is an entry of the contents (S-31)
 */
record Setting(
        Element element,
        ParagraphStyle look,
        List<Galley> lines,
        Span place,
        Optional<OutlineEntry> outline,
        Optional<Length> rightIndent,
        Optional<AttachmentIndents> hanging,
        Closing.Part closing,
        Optional<Integer> page) {

    Setting {
        lines = List.copyOf(lines);
    }

    Setting withOutline(OutlineEntry entry) {
        return new Setting(
                element,
                look,
                lines,
                place,
                Optional.of(entry),
                rightIndent,
                hanging,
                closing,
                page);
    }

    Setting withClosing(Closing.Part part) {
        return new Setting(element, look, lines, place, outline, rightIndent, hanging, part, page);
    }

    Setting withRightIndent(Length indent) {
        return new Setting(
                element, look, lines, place, outline, Optional.of(indent), hanging, closing, page);
    }

    Setting withHanging(AttachmentIndents indents) {
        return new Setting(
                element,
                look,
                lines,
                place,
                outline,
                rightIndent,
                Optional.of(indents),
                closing,
                page);
    }

    Setting withPage(int number) {
        return new Setting(
                element,
                look,
                lines,
                place,
                outline,
                rightIndent,
                hanging,
                closing,
                Optional.of(number));
    }
}
