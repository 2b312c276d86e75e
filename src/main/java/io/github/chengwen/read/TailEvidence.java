package io.github.chengwen.read;

import static io.github.chengwen.read.Scale.HINT;
import static io.github.chengwen.read.Scale.LIKELY;
import static io.github.chengwen.read.Scale.SURE;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks for a line standing below the text: a signature, its date, an attachment. */
final class TailEvidence {

    private static final int LONGEST_SIGNATURE = 30;

    private final List<DraftLine> lines;
    private final List<Optional<SpeakerLine>> speakers;

    /**
     * @param speakers the name on each line, where it holds one and nothing else
     */
    TailEvidence(List<DraftLine> lines, List<Optional<SpeakerLine>> speakers) {
        this.lines = lines;
        this.speakers = speakers;
    }

    /** For a line without a number. */
    void add(int index, Map<Role, Integer> scores) {
        String text = lines.get(index).text();
        if (TailLines.isAttachment(text)) {
            scores.put(Role.ATTACHMENT, SURE);
        }
        if (DateLines.isBare(text)) {
            scores.put(Role.SIGN_DATE, SURE);
        }
        if (text.length() <= LONGEST_SIGNATURE
                && !Chars.endsClause(text)
                && !Chars.endsSentence(text)) {
            boolean dated =
                    index + 1 < lines.size() && DateLines.isBare(lines.get(index + 1).text());
            boolean likely = TailLines.isOrgan(text) || speakers.get(index).isPresent();
            if (dated || likely) {
                int score = (dated ? LIKELY : 0) + (likely ? LIKELY : HINT);
                scores.put(Role.SIGNATURE, dated || endsDocument(index) ? score : 1);
            }
        }
    }

    /** True where no more text of the same document follows. */
    private boolean endsDocument(int index) {
        if (index + 1 == lines.size()) {
            return true;
        }
        String below = lines.get(index + 1).text();
        return Clutter.isWebLine(below)
                || SplitterLine.of(below).isPresent()
                || TailLines.isNote(below)
                || TailLines.isAttachment(below);
    }
}
