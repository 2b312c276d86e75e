package io.github.chengwen.model;

/**
 * One paragraph of a document by its role. The order of blocks is the order of the draft.
 *
 * <p>A new kind of block breaks every {@link Cases} at compile time, and so every renderer.
 */
public sealed interface Block
        permits Title,
                Subtitle,
                DraftMark,
                Speaker,
                DateLine,
                Salutation,
                Heading,
                RunInParagraph,
                Paragraph,
                TableRow,
                TableBlock,
                PictureBlock,
                Signature,
                SignDate,
                Attachment,
                Note,
                OfficialElement {

    /** The block's characters; of a run-in paragraph, heading and text together. */
    Passage passage();

    /** Calls the one case that fits. */
    <R> R match(Cases<R> cases);

    /** One answer for each kind of block. */
    interface Cases<R> {
        R title(Title title);

        R subtitle(Subtitle subtitle);

        R draftMark(DraftMark mark);

        R speaker(Speaker speaker);

        R date(DateLine date);

        R salutation(Salutation salutation);

        R heading(Heading heading);

        R runIn(RunInParagraph paragraph);

        R paragraph(Paragraph paragraph);

        R row(TableRow row);

        R table(TableBlock table);

        R picture(PictureBlock picture);

        R signature(Signature signature);

        R signDate(SignDate date);

        R attachment(Attachment attachment);

        R note(Note note);

        R official(OfficialElement element);
    }
}
