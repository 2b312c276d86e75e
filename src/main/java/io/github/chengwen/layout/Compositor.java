package io.github.chengwen.layout;

import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.AttachmentItem;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Closing;
import io.github.chengwen.model.Contents;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.Paragraph;
import io.github.chengwen.model.Passage;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Signature;
import io.github.chengwen.model.Signed;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.Title;
import io.github.chengwen.style.AttachmentIndents;
import io.github.chengwen.style.ClosingIndents;
import io.github.chengwen.style.Collection.Wrapper;
import io.github.chengwen.style.Consumer;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives every block of a document its look: which element of the style it is. */
final class Compositor implements Block.Cases<List<Setting>> {

    private final Style style;
    private final Consumer consumer;

    /** Whether the document is one of several: articles are then the first level (S-32). */
    private final boolean collected;

    Compositor(Style style, boolean collected) {
        this.style = style;
        this.consumer = style.lines().consumer();
        this.collected = collected;
    }

    /** The paragraphs of a document, the label of a collection's article first (S-30). */
    List<Setting> compose(Document document) {
        List<Setting> settings = new ArrayList<>();
        if (collected && style.collection().wrapper() == Wrapper.LABEL) {
            document.splitter()
                    .ifPresent(s -> settings.addAll(plain(Element.ARTICLE_LABEL, s.passage())));
        }
        List<Closing.Part> closing = Closing.parts(document);
        Map<Integer, Length> indents = rightIndents(document);
        Map<Integer, AttachmentItem> items = AttachmentItem.in(document);
        for (int i = 0; i < closing.size(); i++) {
            for (Setting setting : document.blocks().get(i).match(this)) {
                Setting placed = setting.withClosing(closing.get(i));
                Length indent = indents.get(i);
                AttachmentItem item = items.get(i);
                placed = indent == null ? placed : placed.withRightIndent(indent);
                settings.add(item == null ? placed : placed.withHanging(hanging(item)));
            }
        }
        if (collected && !settings.isEmpty() && !document.titleText().isBlank()) {
            OutlineEntry article = OutlineEntry.of(document.titleText(), 1);
            settings.set(0, settings.get(0).withOutline(article));
        }
        return settings;
    }

    /** The paragraphs of the contents: their title, then one for each document (S-31); or none. */
    List<Setting> compose(Contents contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        List<Setting> settings =
                new ArrayList<>(plain(Element.CONTENTS_TITLE, Passage.of(Contents.TITLE)));
        for (Contents.Entry entry : contents.entries()) {
            Passage title = Passage.of(entry.title());
            settings.add(
                    setting(Element.CONTENTS_ENTRY, entry.lines(), title).withPage(entry.page()));
        }
        return settings;
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

    private List<Setting> plain(Element element, Passage passage) {
        return List.of(setting(element, List.of(passage.text()), passage));
    }

    private Setting setting(Element element, List<String> lines, Passage passage) {
        ParagraphStyle look = style.of(element);
        List<Galley> galleys = lines.stream().map(line -> Galley.of(line, look, consumer)).toList();
        return new Setting(
                element,
                look,
                galleys,
                passage.extent(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Closing.Part.NONE,
                Optional.empty());
    }

    private OutlineEntry outline(Heading heading) {
        return OutlineEntry.of(
                heading.passage().text(), collected ? heading.depth() + 1 : heading.depth());
    }

    @Override
    public List<Setting> title(Title title) {
        List<Setting> settings = new ArrayList<>();
        settings.add(setting(Element.TITLE, title.lines(), title.passage()));
        title.mark()
                .ifPresent(m -> settings.add(setting(Element.MARK, List.of(m), title.passage())));
        return settings;
    }

    @Override
    public List<Setting> subtitle(Subtitle subtitle) {
        return List.of(setting(Element.SUBTITLE, subtitle.lines(), subtitle.passage()));
    }

    @Override
    public List<Setting> draftMark(DraftMark mark) {
        return plain(Element.MARK, mark.passage());
    }

    @Override
    public List<Setting> speaker(Speaker speaker) {
        return plain(Element.SPEAKER, speaker.passage());
    }

    @Override
    public List<Setting> date(DateLine date) {
        return plain(Element.DATE, date.passage());
    }

    @Override
    public List<Setting> salutation(Salutation salutation) {
        return plain(Element.SALUTATION, salutation.passage());
    }

    @Override
    public List<Setting> heading(Heading heading) {
        Element element = Element.heading(heading.level());
        Passage passage = heading.passage();
        return List.of(
                setting(element, List.of(passage.text()), passage).withOutline(outline(heading)));
    }

    @Override
    public List<Setting> runIn(RunInParagraph paragraph) {
        Heading heading = paragraph.heading();
        ParagraphStyle look = style.of(Element.BODY);
        Galley galley =
                Galley.of(
                        heading.passage().text(),
                        style.of(Element.heading(heading.level())),
                        paragraph.body().text(),
                        look,
                        consumer);
        return List.of(
                new Setting(
                        Element.BODY,
                        look,
                        List.of(galley),
                        paragraph.passage().extent(),
                        Optional.of(outline(heading)),
                        Optional.empty(),
                        Optional.empty(),
                        Closing.Part.NONE,
                        Optional.empty()));
    }

    @Override
    public List<Setting> paragraph(Paragraph paragraph) {
        return plain(Element.BODY, paragraph.passage());
    }

    @Override
    public List<Setting> signature(Signature signature) {
        return plain(Element.SIGNATURE, signature.passage());
    }

    @Override
    public List<Setting> signDate(SignDate date) {
        return plain(Element.SIGN_DATE, date.passage());
    }

    @Override
    public List<Setting> attachment(Attachment attachment) {
        return plain(Element.ATTACHMENT, attachment.passage());
    }

    @Override
    public List<Setting> note(Note note) {
        return plain(
                note.isDocumentNumber() ? Element.DOCUMENT_NUMBER : Element.NOTE, note.passage());
    }
}
