package io.github.chengwen.read;

/** What a line may be. */
enum Role {
    NOISE,
    SPLITTER,
    TITLE,
    SUBTITLE,
    MARK,
    SPEAKER,
    DATE,
    SALUTATION,
    HEADING,
    RUN_IN,
    BODY,
    SIGNATURE,
    SIGN_DATE,
    ATTACHMENT,
    NOTE
}
