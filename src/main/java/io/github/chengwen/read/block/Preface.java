package io.github.chengwen.read.block;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.read.lines.Traced;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a web page puts above the first piece of a collection: its own title, 以下是小编整理…. It is no
 * document, so it goes to the noise. The cover of an office's own collection, 大会发言材料汇编, is kept,
 * and so is a title alone: nothing there says that a site offers models.
 */
final class Preface {

    private static final int MOST_BLOCKS = 4;
    private static final int MOST_CHARACTERS = 200;

    /** What sites say of the models that they offer: …（精选3篇）, 下面是小编整理的范文. */
    private static final Pattern OF_SITE =
            Pattern.compile(
                    "精选|范文|例文|通用|最新|精品|小编|大全|[0-9一二两三四五六七八九十]{1,3}\\s*[篇则]|[下以]下?[是为].{0,12}(?:整理|收集|分享)|下载|网$");

    private Preface() {}

    static void drop(
            List<DocumentDraft> drafts, Diagnostics.Builder diagnostics, List<Traced> noise) {
        if (drafts.size() < 3 || drafts.get(1).splitter().isEmpty()) {
            return;
        }
        DocumentDraft first = drafts.get(0);
        int characters = first.lines().stream().mapToInt(Traced::length).sum();
        boolean speech =
                first.blocks().stream()
                        .anyMatch(
                                b ->
                                        b instanceof Salutation
                                                || b instanceof Heading
                                                || b instanceof RunInParagraph);
        if (!isOfSite(first, noise)
                || speech
                || first.blocks().size() > MOST_BLOCKS
                || characters > MOST_CHARACTERS) {
            return;
        }
        for (Traced line : first.lines()) {
            noise.add(line);
            diagnostics.add(Code.ADVERT_DROPPED, line.span(), line.text());
        }
        drafts.remove(0);
    }

    /** Whether words of a site stand there, and more than a title: text, or what was left out. */
    private static boolean isOfSite(DocumentDraft first, List<Traced> noise) {
        int end = first.lines().stream().mapToInt(line -> line.span().end()).max().orElse(0);
        boolean more =
                first.lines().size() > 1
                        || noise.stream().anyMatch(piece -> piece.span().start() < end);
        return more && first.lines().stream().anyMatch(line -> OF_SITE.matcher(line.text()).find());
    }
}
