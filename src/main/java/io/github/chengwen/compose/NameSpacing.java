package io.github.chengwen.compose;

import io.github.chengwen.compose.styled.StyledLine;
import io.github.chengwen.compose.styled.StyledRun;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.style.ParagraphStyle;
import java.util.stream.Stream;

/**
 * How the name of a speaker is spaced out (S-05): a name of two characters behind a post takes the
 * width of three, and a name of two or three that stands alone has the width of a character in each
 * gap.
 *
 * <p>The gaps are letter-spacing and no characters, so that a search finds the name.
 */
final class NameSpacing {

    private static final int SHORT = 2;
    private static final int LONGEST_ALONE = 3;

    private NameSpacing() {}

    /** The line of a speaker, cut where its spacing changes; joined, the runs are its text. */
    static StyledLine line(Speaker speaker, ParagraphStyle look) {
        String line = speaker.passage().text();
        String name = speaker.name();
        int longest = speaker.post().isEmpty() ? LONGEST_ALONE : SHORT;
        int characters = name.codePointCount(0, name.length());
        if (characters < SHORT
                || characters > longest
                || !name.codePoints().allMatch(Character::isIdeographic)
                || !line.endsWith(name)) {
            return StyledLine.of(line, look);
        }
        int start = line.length() - name.length();
        int last = line.offsetByCodePoints(line.length(), -1);
        return new StyledLine(
                Stream.of(
                                StyledRun.of(line.substring(0, start), look),
                                new StyledRun(line.substring(start, last), look, 0, true),
                                StyledRun.of(line.substring(last), look))
                        .filter(run -> !run.text().isEmpty())
                        .toList());
    }
}
