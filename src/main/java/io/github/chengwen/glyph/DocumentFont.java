package io.github.chengwen.glyph;

import io.github.chengwen.font.Face;
import io.github.chengwen.font.Subset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;

/**
 * What stands for one name of a face in a document that is edited further.
 *
 * @param name by which the document asks for it
 * @param face that draws it
 * @param characters of the document that the face has
 */
public record DocumentFont(String name, Face face, BitSet characters) {

    /** Why a face is not put into a DOCX (D-52). */
    public enum Obstacle {
        /** Word embeds TrueType outlines only. */
        POST_SCRIPT,
        /** Its fsType allows embedding for print and reading alone; Word would forbid editing. */
        PRINT_ONLY
    }

    public DocumentFont {
        characters = (BitSet) characters.clone();
    }

    @Override
    public BitSet characters() {
        return (BitSet) characters.clone();
    }

    /** What speaks against putting it into a document. */
    public Optional<Obstacle> obstacle() {
        if (!face.hasTrueTypeOutlines()) {
            return Optional.of(Obstacle.POST_SCRIPT);
        }
        return face.editable() ? Optional.empty() : Optional.of(Obstacle.PRINT_ONLY);
    }

    /**
     * A font file with these characters alone, whose family has the name of the document.
     *
     * @throws UncheckedIOException if the face is damaged
     */
    public byte[] file() {
        try {
            Subset subset = face.subset(characters);
            return face.file(subset, name, face.description().name() + "-" + subset.tag());
        } catch (IOException e) {
            throw new UncheckedIOException(face + ": " + e.getMessage(), e);
        }
    }
}
