package io.github.chengwen.read;

import io.github.chengwen.model.Passage;

/** The lines under a title in the forms of the norm (S-03…S-11). */
final class HeadText {

    private static final String WIDE_SPACE = "\u3000";

    private HeadText() {}

    /** S-03: two em dashes and the words. */
    static Passage subtitle(Traced line) {
        String words = line.text().replaceFirst("^[—―–⸺\\-\\s]+", "");
        return line.as("——" + Spaces.close(words));
    }

    /** S-04: in full-width brackets. */
    static Passage bracketed(Traced line) {
        String words = line.text().replaceAll("^[（(〔【\\[]\\s*|\\s*[）)〕】\\]]$", "");
        return line.as("（" + Spaces.close(words) + "）");
    }

    /**
     * S-06: in full-width brackets; a month or day that is missing becomes one space to fill in.
     */
    static Passage date(Traced line) {
        String words =
                line.text().replaceFirst("^[（(〔【\\[]\\s*", "").replaceFirst("\\s*[）)〕】\\]]$", "");
        String closed = Spaces.close(words).replace(WIDE_SPACE, "");
        String filled =
                closed.replaceFirst("年月", "年" + WIDE_SPACE + "月")
                        .replaceFirst("月日", "月" + WIDE_SPACE + "日");
        return line.as("（" + filled + "）");
    }

    /** S-11: a full-width colon, also for another mark in its place. */
    static Passage salutation(Traced line) {
        return line.as(Spaces.close(line.text()).replaceFirst("[:；;，,]$", "："));
    }

    /**
     * S-05: post, one ideographic space, name. Two characters of a name get a space between them,
     * and so do all of a short name that stands alone.
     */
    static String speaker(SpeakerLine speaker) {
        String name = speaker.name();
        if (speaker.post().isEmpty()) {
            boolean plain = name.length() <= 3 && name.chars().allMatch(Chars::isHan);
            return plain ? String.join(WIDE_SPACE, name.split("")) : name;
        }
        boolean two = name.length() == 2 && name.chars().allMatch(Chars::isHan);
        String spaced = two ? name.charAt(0) + WIDE_SPACE + name.charAt(1) : name;
        return Spaces.close(speaker.post()) + WIDE_SPACE + spaced;
    }
}
