package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of items that do not go on, or are in two forms. A bar stands for a new paragraph. */
final class SeriesTest {

    private static final String FRAME = "关于召开全县工作会议的通知\n各有关单位：\n%s\n特此通知。\n";

    @ParameterizedTest
    @CsvSource({
        "NUMBER_GAP, 会议议程：（一）听取工作报告；（三）选举出席大会的代表。",
        "NUMBER_REPEATED, 会议议程：（1）听取工作报告；（2）分组讨论；（2）选举代表。",
        "NUMBER_GAP, 教学安排如下。|环节一：导入课文。|环节二：讲解生字。|环节四：练习书写。",
        "NUMBER_REPEATED, 任务分解如下。|任务一：清理河道。|任务二：加固堤防。|任务二：储备物资。",
        "ITEM_FORM, 建设内容：（1）新建蚕房12间；（二）购置设备8套；（三）硬化道路3公里。",
        "ITEM_FORM, 一、参加人员。各单位负责同志。|二、会议时间。5月8日上午9时。|三.会议地点。县委党校礼堂。|四、有关要求。按时参会。",
        "ITEM_FORM, 现商请支持以下事项。|一是派员参加踏勘。届时逐栋查看线路。|二、迁移老旧电杆。共有五处需要迁移。|三、提前发布公告。请提前三天告知。",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "会议议程：（一）听取工作报告；（二）选举出席大会的代表。",
        "处理意见：（一）边坡由施工单位夯实；（二）2号渡槽由水管站补装警示牌；（三）取水台由镇里负责。",
        "请按本办法第三条，（二）（三）两项不再执行。",
        "教学安排如下。|环节一：导入课文。|环节二：讲解生字。|环节三：练习书写。",
        "工作小结如下。|一、学习情况。一是集中学。二是自己学。|二、存在不足。学得不够深入。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }
}
