package io.github.chengwen.serve;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.Preview;
import io.github.chengwen.WritingMemory;
import io.github.chengwen.picture.PageShapes;
import io.github.chengwen.picture.ShapeRow;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.Enclosures;

/**
 * Does the work of the first requests before they come: the first draft takes twenty times as long
 * as the twentieth.
 */
final class WarmUp {

    private static final int ROUNDS = 30;

    /**
     * The same for a long draft in which somebody writes: the first keys took four times as long.
     */
    private static final int LONG_ROUNDS = 8;

    private static final int LONG = 2_500;

    private static final String LINE = "各乡镇要把水闸查一遍，把台账对一遍，把人员点一遍，还要把\n";

    private static final String DRAFT =
            """
            在全区重点工作推进会上的讲话
            区长　沈知远
            （2025年10月16日）
            同志们：
            今天召开这次会议，主要任务是回顾前一阶段的工作，安排下一阶段的任务。
            一、认清形势，坚定信心。上半年各项工作有了新的进展，也还有不少困难。
            （一）项目建设要加快
            1.抓前期。要把手续办在前面，把矛盾解决在前面。
            二、明确重点，狠抓落实
            各单位要各负其责，按时完成任务。
            """;

    private WarmUp() {}

    static void begin() {
        Thread thread = new Thread(WarmUp::work, "chengwen-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void work() {
        Chengwen chengwen = Chengwen.with(Options.of(BuiltInStyles.speech()));
        for (int i = 0; i < ROUNDS; i++) {
            Preview preview = chengwen.preview(DRAFT, "draft.txt");
            PageShapes shapes = preview.shapes();
            preview.pages().forEach(page -> draw(page.rows(shapes)));
            chengwen.findings(preview);
        }
        WritingMemory memory = WritingMemory.empty();
        for (int i = 0; i < LONG_ROUNDS; i++) {
            String draft = DRAFT + LINE.repeat(i) + i + LINE.repeat(LONG);
            chengwen.preview(draft, Enclosures.NONE, "draft.txt", memory);
        }
    }

    private static void draw(Iterable<ShapeRow> rows) {
        rows.forEach(row -> row.runs().forEach(run -> run.characters().forEach(run::path)));
    }
}
