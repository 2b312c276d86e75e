package io.github.chengwen.read;

import java.util.EnumSet;
import java.util.Set;

/** The three parts of a document, in order. */
enum Zone {
    /** From the first line to the salutation or the first paragraph. */
    HEAD(
            EnumSet.of(
                    Role.NOISE,
                    Role.SPLITTER,
                    Role.TITLE,
                    Role.SUBTITLE,
                    Role.MARK,
                    Role.SPEAKER,
                    Role.DATE,
                    Role.ROW,
                    Role.NOTE)),
    /** Salutation, headings and paragraphs. */
    TEXT(
            EnumSet.of(
                    Role.NOISE,
                    Role.SALUTATION,
                    Role.HEADING,
                    Role.RUN_IN,
                    Role.BODY,
                    Role.ROW,
                    Role.NOTE)),
    /** Signature, date, attachments and what follows. */
    TAIL(EnumSet.of(Role.NOISE, Role.SIGNATURE, Role.SIGN_DATE, Role.ATTACHMENT, Role.NOTE));

    private final Set<Role> roles;

    Zone(Set<Role> roles) {
        this.roles = roles;
    }

    boolean allows(Role role) {
        return roles.contains(role);
    }
}
