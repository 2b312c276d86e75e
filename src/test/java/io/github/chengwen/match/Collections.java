package io.github.chengwen.match;

import static io.github.chengwen.layout.Sheets.body;
import static io.github.chengwen.layout.Sheets.date;
import static io.github.chengwen.layout.Sheets.document;
import static io.github.chengwen.layout.Sheets.heading;
import static io.github.chengwen.layout.Sheets.salutation;
import static io.github.chengwen.layout.Sheets.title;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Speeches in one file, from one to forty, short and long, with titles short and long. */
final class Collections {

    private static final List<String> TITLES =
            List.of(
                    "在第%d次防汛会商会上的讲话",
                    "在第%d届职工运动会开幕式上的致辞",
                    "在全县安全生产暨第%d季度防范重特大事故电视电话会议上的讲话",
                    "加强作风建设 在第%d次机关党课上的讲话",
                    "在第%d批高质量发展重大项目集中开工暨2024年经济形势分析座谈会上的讲话提纲",
                    "第%d次调度会上的发言");

    private Collections() {}

    static List<Fixture> all() {
        return Stream.of(1, 2, 3, 6, 11, 22, 40).map(Collections::of).toList();
    }

    private static Fixture of(int speeches) {
        return new Fixture(
                "collection-" + speeches,
                IntStream.rangeClosed(1, speeches).mapToObj(Collections::speech).toList());
    }

    /** The seventh has no title, as some have not: it is not in the contents. */
    private static Document speech(int number) {
        List<Block> blocks = new ArrayList<>();
        if (number != 7) {
            blocks.add(title(TITLES.get(number % TITLES.size()).formatted(number)));
            blocks.add(date("（2024年3月5日）"));
        }
        blocks.add(salutation("同志们："));
        blocks.add(heading(1, "一、第一件事"));
        for (int i = 0; i < number * 5 % 13; i++) {
            blocks.add(body("国".repeat(40 + 31 * i)));
        }
        blocks.add(body("谢谢大家！"));
        return document(blocks.toArray(Block[]::new));
    }
}
