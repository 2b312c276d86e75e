package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title and the occasion that the text says it was spoken at. */
final class OccasionTest {

    private static List<Diagnostic> read(String title, String opening) {
        String text =
                title
                        + "\n（2024年3月6日）\n同志们：\n"
                        + opening
                        + "主要任务是总结经验、分析形势、部署下一步工作。\n"
                        + "大家要把责任扛起来，把措施落下去，把群众的事办好。\n谢谢大家！\n";
        return CleanDrafts.read(text).stream()
                .filter(d -> d.code() == Code.OTHER_OCCASION)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "在全县招商引资工作会议上的讲话, 今天我们召开全县安全生产工作会议，",
        "在全市防汛抗旱动员会上的讲话, 今天召开的这次信访稳定工作会议，",
        "在县科技创新大会上的讲话, 市委决定今天在这里召开乡村振兴推进会，",
        "在老干部迎春座谈会上的讲话, 今天我们在这里举行新兵入伍欢送仪式，",
        "在教师节表彰大会上的讲话, 今天我们召开森林防火工作会议，",
        "在全区河长制工作会议上的讲话, 今天全区财税工作会议在这里召开了，这次召开的财税工作会议，",
        "在残疾人联合会换届大会上的讲话, 今天我们隆重举行春季马拉松开幕仪式，",
    })
    void aCopiedTitleIsFound(String title, String opening) {
        assertThat(read(title, opening)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "在全县招商引资工作会议上的讲话, 今天我们召开全县招商引资工作会议，",
        "在市委经济工作会议上的讲话, 今天召开的会议，",
        "在县第十四次党代会上的讲话, 今天中国共产党青岚县第十四次代表大会隆重召开了，大会召开的这次代表大会，",
        "在全县经济工作会议上的讲话, 这次会议是县委决定召开的一次重要会议，",
        "在防汛工作会上的讲话, 今天我们召开防汛抗旱视频会议，",
        "在教代会上的讲话, 今天我们召开学校教职工代表大会，",
        "在庆祝教师节大会上的讲话, 今天我们隆重举行庆祝第40个教师节大会，",
    })
    void aTitleThatFitsIsLeftInPeace(String title, String opening) {
        assertThat(read(title, opening)).isEmpty();
    }
}
