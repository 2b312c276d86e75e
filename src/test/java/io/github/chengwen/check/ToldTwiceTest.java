package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is told in two ways in one text, and what only looks so. A bar stands for a new paragraph.
 */
final class ToldTwiceTest {

    private static final String FRAME = "关于召开全县工作会议的通知\n各有关单位：\n%s\n特此通知。\n";

    @ParameterizedTest
    @CsvSource({
        "NAME_VARIANT, 会议听取了县交通局局长丁海波的汇报。|由丁海涛同志牵头落实。",
        "NAME_VARIANT, 县委副书记、县长褚明远主持会议。|会后由褚明远副县长签发纪要。",
        "TWO_VALUES, 全镇12个行政村完成了换届。|全镇13个行政村都修订了村规民约。",
        "TWO_VALUES, 现将三家企业的问题通报如下。|以上四家企业要在月底前整改。",
        "COUNT_DIFFERS, 我办拟派卓雅琴、周小磊三名同志前往。",
        "IMPOSSIBLE_DATE, 定于2025年11月7日召开会议。|参会回执请于11月10日前报县信访局。",
        "NUMBER_REPEATED, 第一条　为规范用车，制定本办法。|第二条　用车应当申请。|第三条　车辆定点维修。|第三条　本办法自印发之日起施行。",
        "TWO_VALUES, 第一条　为规范用车，制定本办法。|第二条　禁止酒后驾驶车辆。|第三条　车辆定点维修加油。|第四条　违反第三条规定酒后驾驶的，依规处理。",
        "RATE_DIFFERS, 办理行政复议案件120件，同比增长25%（上年同期为100件）。",
        "SUM_DIFFERS, 茶叶年产值1.8亿元，药材年产值6000万元，两项产值合计2.6亿元。",
        "RATE_DIFFERS, 10月1日至8日放假调休，共7天。",
        "MISSPELT, 要严格落实三会课制度。",
        "DOUBLED_WORD, 因故不能参加的，要委托其他其他负责同志参加。",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "会议听取了县交通局局长丁海波的汇报。|由丁海波同志牵头落实。",
        "县委书记王建军、县长王建国出席会议。|王建国县长讲话。",
        "全镇12个行政村完成了换届，其中9个行政村一次成功。",
        "现将三家企业的问题通报如下。|以上三家企业要在月底前整改。",
        "我办拟派卓雅琴、周小磊两名同志前往。",
        "定于2025年11月7日召开会议。|参会回执请于11月5日前报县信访局。",
        "办理行政复议案件120件，同比增长20%（上年同期为100件）。",
        "10月1日至8日放假调休，共8天。",
        "3月1日下午报到，会议于3月1日至3日召开，为期2天。",
        "大家坐下来商量商量，把该办的事办好。",
        "请县发改局局长通报情况，2025年年底前完成。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }
}
