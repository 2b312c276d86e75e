package io.github.chengwen;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Footnote;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.OfficialElement.Zone;
import io.github.chengwen.model.Passage;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the texts attached to a document from it where they are not bound with it (B-17): each is a
 * file of its own; head, signature and imprint stay with the document.
 */
final class AttachedTexts {

    private static final Pattern LABEL = Pattern.compile("附件.*");

    private final List<Block> main = new ArrayList<>();
    private final List<List<Block>> attached = new ArrayList<>();

    private AttachedTexts() {}

    /** The document and the texts attached to it, in order; only itself where they are bound. */
    static List<Document> parted(Document document, Style style) {
        boolean bound = style.official().map(look -> look.attachment().bound()).orElse(true);
        AttachedTexts texts = new AttachedTexts();
        if (!bound) {
            document.blocks().forEach(texts::add);
        }
        if (texts.attached.isEmpty() || texts.main.isEmpty()) {
            return List.of(document);
        }
        return texts.parts(document);
    }

    /** 附件1 of a file that has only an attached text; empty of all others. */
    static String label(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.blocks().stream().limit(1))
                .filter(AttachedTexts::isLabel)
                .map(block -> LABEL.matcher(block.passage().text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    private static boolean isLabel(Block block) {
        return kind(block).filter(kind -> kind == Kind.ATTACHMENT_LABEL).isPresent();
    }

    private static Optional<Kind> kind(Block block) {
        return Optional.of(block)
                .filter(OfficialElement.class::isInstance)
                .map(OfficialElement.class::cast)
                .map(OfficialElement::kind);
    }

    private void add(Block block) {
        boolean imprint = kind(block).filter(kind -> kind.zone() == Zone.IMPRINT).isPresent();
        if (isLabel(block)) {
            attached.add(new ArrayList<>());
        }
        if (imprint || attached.isEmpty()) {
            main.add(block);
        } else {
            attached.get(attached.size() - 1).add(block);
        }
    }

    private List<Document> parts(Document document) {
        List<Document> parts = new ArrayList<>();
        List<List<Footnote>> notes = notes(document.notes());
        parts.add(document.withBlocks(main).withNotes(notes.get(0)));
        Optional<Passage> number =
                main.stream()
                        .filter(OfficialElement.class::isInstance)
                        .map(OfficialElement.class::cast)
                        .filter(element -> element.kind() == Kind.NUMBER)
                        .map(OfficialElement::passage)
                        .findFirst();
        for (int i = 0; i < attached.size(); i++) {
            List<Block> blocks = attached.get(i);
            Passage label = blocks.get(0).passage();
            String words = number.map(Passage::text).orElse("") + label.text();
            blocks.set(0, new OfficialElement(Kind.ATTACHMENT_LABEL, label.withText(words)));
            parts.add(new Document(Optional.empty(), blocks, document.form(), notes.get(i + 1)));
        }
        return parts;
    }

    /** The notes of each part; a text refers to the notes whose places are in it. */
    private List<List<Footnote>> notes(List<Footnote> notes) {
        List<List<Footnote>> all = new ArrayList<>();
        for (int i = 0; i <= attached.size(); i++) {
            int from = i == 0 ? Integer.MIN_VALUE : start(i - 1);
            int to = i == attached.size() ? Integer.MAX_VALUE : start(i);
            all.add(notes.stream().filter(n -> n.after() >= from && n.after() < to).toList());
        }
        return all;
    }

    private int start(int text) {
        return attached.get(text).get(0).passage().extent().start();
    }
}
