package io.github.chengwen.ofd;

/**
 * What an OFD is made for and what it brings.
 *
 * @param profile the kind of file
 * @param draft whether the text of the draft is in it as an attachment
 */
public record OfdOptions(OfdProfile profile, boolean draft) {

    /** For exchange, without the draft. */
    public static final OfdOptions DEFAULT = new OfdOptions(OfdProfile.PLAIN, false);
}
