package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closing phrases of the wrong kind of document. A bar stands for a new paragraph. */
final class ClosingsTest {

    private static final String FRAME = "%s\n";

    @ParameterizedTest
    @CsvSource({
        "CLOSING_DIFFERS, 关于申请拨付维修资金的请示|县人民政府：|我校教学楼年久失修，恳请县政府给予解决。|特此报告。",
        "CLOSING_DIFFERS, 关于开展安全检查的通知|各单位：|为做好安全工作，决定开展检查，请认真组织。|特此通报。",
        "CLOSING_DIFFERS, 关于商请派员授课的函|县委党校：|我局拟举办培训班，请派员授课。|特此通知。",
        "CLOSING_DIFFERS, 关于全县信访工作情况的报告|市人民政府：|今年以来，全县信访工作平稳。|妥否，请批示。",
        "TOLD_DIFFERENTLY, 青岚县2025年工作总结|各位领导：|现将2024年工作总结如下：|一是抓项目，成效明显。|二是抓民生，群众满意。",
        "TOLD_DIFFERENTLY, 青岚县发改局2025年第一季度工作总结|现将上半年工作总结如下：|一是抓项目，成效明显。|二是抓民生，群众满意。",
        "TOLD_DIFFERENTLY, 关于《柳塘镇总体规划（2021—2035年）》的批复|柳塘镇人民政府：|到2030年规划期末，耕地保有量不低于4万亩。",
        "TOLD_DIFFERENTLY, 关于报名的通知|各单位：|参会回执（见附件2）于9月9日前报送。|附件：1.参会回执|2.观摩路线",
        "RATE_DIFFERS, 在青河一中建校七十周年庆祝大会上的致辞|（2024年10月19日）|尊敬的各位来宾：|今天我们隆重庆祝青河一中建校七十周年。|青河一中创办于1956年。|谢谢大家！",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "关于申请拨付维修资金的请示|县人民政府：|我校教学楼年久失修，恳请县政府给予解决。|妥否，请批示。",
        "关于商请派员授课的函|县委党校：|我局拟举办培训班，请派员授课。|特此函达。",
        "青岚县2025年工作总结|各位领导：|现将2025年工作总结如下：|一是抓项目，成效明显。|二是抓民生，群众满意。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }
}
