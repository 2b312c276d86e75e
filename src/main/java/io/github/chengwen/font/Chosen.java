package io.github.chengwen.font;

import io.github.chengwen.style.FaceRole;

/**
 * A line of the report on faces (F-15).
 *
 * @param role the role
 * @param face the face that plays it
 * @param source where the face was found
 * @param reason why it was taken
 */
public record Chosen(FaceRole role, Face face, FontSource source, Reason reason) {

    /** Whether a reader of the document will see that another face was wanted. */
    public boolean warns() {
        return reason == Reason.FALLBACK;
    }
}
