package io.github.chengwen.check.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.CleanDrafts;
import io.github.chengwen.check.text.Resource;
import io.github.chengwen.diag.Code;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every line of the word data does what its examples say. */
@Tag("slow")
final class WordDataTest {

    private static final String HEAD = "在全县工作会议上的讲话\n同志们：\n今天的会议开得很好，大家发言很热烈。\n";

    private static List<Code> codes(String sentence) {
        return CleanDrafts.read(HEAD + sentence + "。\n谢谢大家！\n").stream()
                .map(d -> d.code())
                .toList();
    }

    @Test
    void aWrongWordIsFoundAndARightOneIsLeftInPeace() {
        List<String> wrong = new ArrayList<>();
        for (UsageEntry entry : WrongUsage.all()) {
            if (codes(entry.wrongExample()).isEmpty()) {
                wrong.add("missed: " + entry.wrongExample());
            }
            if (!entry.rightExample().equals("—") && !codes(entry.rightExample()).isEmpty()) {
                wrong.add("false alarm: " + entry.rightExample() + codes(entry.rightExample()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyMisspeltWordIsFound() {
        List<String> missed = new ArrayList<>();
        for (String line : Resource.lines(Misspellings.class, "misspelt.txt")) {
            for (String entry : line.split(" ", -1)) {
                String wrong = entry.substring(0, entry.indexOf('='));
                if (codes("这里写着：" + wrong).isEmpty()) {
                    missed.add(wrong);
                }
            }
        }
        assertThat(missed).isEmpty();
    }
}
