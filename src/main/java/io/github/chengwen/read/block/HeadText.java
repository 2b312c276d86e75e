package io.github.chengwen.read.block;

import io.github.chengwen.model.Passage;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.lines.Traced;

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

    /** S-05: post, one ideographic space, name. The name is spaced out where it is set. */
    static String speaker(SpeakerLine speaker) {
        return speaker.post().isEmpty()
                ? speaker.name()
                : Spaces.close(speaker.post()) + WIDE_SPACE + speaker.name();
    }
}
