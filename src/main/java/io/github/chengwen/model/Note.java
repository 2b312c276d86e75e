package io.github.chengwen.model;

import java.util.regex.Pattern;

/**
 * A line about the document rather than of it: document number, 抄送, editor's note, source (E-33).
 */
public record Note(Passage passage) implements Block {

    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("\\p{IsHan}{1,20}[〔\\[（(][0-9]{4}[〕\\]）)]第?[0-9]{1,5}号");

    /** Whether it is a document number, such as 云政发〔2024〕5号 (E-06). */
    public boolean isDocumentNumber() {
        return DOCUMENT_NUMBER.matcher(passage.text()).matches();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.note(this);
    }
}
