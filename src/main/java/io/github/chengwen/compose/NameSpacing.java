package io.github.chengwen.compose;

import io.github.chengwen.model.Speaker;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the name of a speaker is spaced out (S-05): a name of two characters behind a post takes the
 * width of three, and a name of two or three that stands alone has the width of a character in each
 * gap.
 *
 * <p>The gaps are letter-spacing and no characters, so that a search finds the name.
 */
public final class NameSpacing {

    private static final int SHORT = 2;
    private static final int LONGEST_ALONE = 3;

    private NameSpacing() {}

    /** The line of a speaker, cut where its spacing changes; joined, the runs are its text. */
    public static List<StyledRun> runs(Speaker speaker) {
        String line = speaker.passage().text();
        String name = speaker.name();
        int longest = speaker.post().isEmpty() ? LONGEST_ALONE : SHORT;
        if (name.length() < SHORT
                || name.length() > longest
                || !name.codePoints().allMatch(Character::isIdeographic)
                || !line.endsWith(name)) {
            return List.of(new StyledRun(line, false));
        }
        int start = line.length() - name.length();
        int last = line.length() - 1;
        return Stream.of(
                        new StyledRun(line.substring(0, start), false),
                        new StyledRun(line.substring(start, last), true),
                        new StyledRun(line.substring(last), false))
                .filter(run -> !run.text().isEmpty())
                .toList();
    }
}
