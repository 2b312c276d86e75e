package io.github.chengwen.style;

/** The program in which the DOCX shall have the same lines and pages as the PDF. */
public enum Match {
    /** Word and WPS; what they do is known from documents and from what others measured. */
    WORD(new Consumer(false, 0, true, false, Length.ZERO, false, false)),

    /** LibreOffice 7.4, measured line by line. It reads {@code w:overflowPunct} inverted. */
    LIBREOFFICE(new Consumer(true, 20, false, true, Length.ofPoints(0.05), true, true));

    private final Consumer consumer;

    Match(Consumer consumer) {
        this.consumer = consumer;
    }

    /** In what it differs from others. */
    public Consumer consumer() {
        return consumer;
    }
}
