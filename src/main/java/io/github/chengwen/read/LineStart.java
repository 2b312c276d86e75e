package io.github.chengwen.read;

import java.util.regex.Pattern;

/** What the first characters of a line say about whether a paragraph begins there. */
final class LineStart {

    private static final Pattern PARAGRAPH =
            Pattern.compile(
                    "^(?:首先|其次|再次|最后|总之|同志们|朋友们|各位|今天|今年|下面|近年来|一年来|当前|目前|此外|另外|谢谢|我就讲|我的讲话)");

    /** 二是 below a paragraph that lost its stop, 第一个问题，… */
    private static final Pattern ENUMERATES =
            Pattern.compile("^(?:[一二三四五六七八九十](?:是|要)|其[一二三四五]|第[一二三四五六七八九十](?:[，,、我]|个|点|件))");

    private static final String SP = "[\\s\\u3000\\u00a0]*";

    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:会议)?(?:时"
                            + SP
                            + "间|地"
                            + SP
                            + "点|主"
                            + SP
                            + "持(?:人)?|参"
                            + SP
                            + "加(?:人员)?|参会人员|出"
                            + SP
                            + "席(?:人员)?|列"
                            + SP
                            + "席(?:人员)?|记"
                            + SP
                            + "录(?:人)?|请"
                            + SP
                            + "假|缺"
                            + SP
                            + "席|联系人|联系电话)[：:].*");

    /** A sign of the author's own list, or （节能降耗方面） on a line of its own. */
    private static final Pattern SIGNED =
            Pattern.compile("^[◆◇●○■□▲△▶▷★☆◎※▍▎▌▪➤✦☞]\\s*\\S.*|^[（(【][^（）()【】。，]{2,24}[）)】]$");

    private LineStart() {}

    /** True for a line such as 地点：… in the head of minutes. */
    static boolean isLabelled(String line) {
        return LABEL.matcher(line).matches();
    }

    /**
     * True for a line that starts a block even where the line above stops in mid-sentence. Of a
     * number {@link Counting} knows more.
     */
    static boolean opensForCertain(String line) {
        return SplitterLine.of(line).isPresent() || WebFurniture.matches(line);
    }

    /** True for a line that can only be the start of a block when the line above is complete. */
    static boolean opensBlock(String line) {
        return opensForCertain(line)
                || Numbered.of(line).isPresent()
                || isLabelled(line)
                || SIGNED.matcher(line).matches()
                || TitleLines.isSubtitle(line)
                || TitleLines.isMark(line)
                || DateLines.matches(line)
                || line.length() <= 120 && DateLines.OPENING.matcher(line).matches()
                || Salutations.isSpeech(line)
                || Salutations.isOrgans(line)
                || TailLines.isAttachment(line)
                || TailLines.isNote(line);
    }

    static boolean enumerates(String line) {
        return ENUMERATES.matcher(line).find();
    }

    /** True for the words with which paragraphs of a speech tend to begin. */
    static boolean opensLikeParagraph(String line) {
        return PARAGRAPH.matcher(line).find();
    }
}
