package io.github.chengwen.read;

/** Whether a line can only be the start of a paragraph, whatever stands above it. */
final class LineStart {

    private LineStart() {}

    static boolean opensBlock(String line) {
        return Numbered.of(line).isPresent()
                || SplitterLine.of(line).isPresent()
                || TitleLines.isSubtitle(line)
                || TitleLines.isMark(line)
                || DateLines.matches(line)
                || line.length() <= 120 && DateLines.OPENING.matcher(line).matches()
                || Salutations.isSpeech(line)
                || TailLines.isAttachment(line)
                || TailLines.isNote(line)
                || Clutter.isWebLine(line);
    }
}
