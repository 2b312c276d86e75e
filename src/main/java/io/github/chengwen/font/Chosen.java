package io.github.chengwen.font;

import io.github.chengwen.style.FaceRole;

/**
 * The face of a role and where it comes from (F-15: the chosen face, its licence and fsType go in
 * the report).
 *
 * @param role the role
 * @param face the face that plays it
 * @param source where the face was found
 * @param reason why it was chosen
 */
public record Chosen(FaceRole role, Face face, FontSource source, Reason reason) {

    /** Whether the page looks different from what the style asks for (F-15: a stand-in warns). */
    public boolean warns() {
        return reason == Reason.FALLBACK;
    }
}
