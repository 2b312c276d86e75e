package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that the words around them contradict. A bar stands for a new paragraph. */
final class MarksOfSentencesTest {

    private static final String FRAME = "关于召开全县工作会议的通知\n各有关单位：\n%s\n特此通知。\n";

    @ParameterizedTest
    @CsvSource({
        "WRONG_MARK, 老同志们提出的看病难、出行难，等问题，要逐一解决。",
        "WRONG_MARK, 我们取得了成绩、但也存在问题。",
        "WRONG_MARK, 对测温结果有异议、可委托检测机构检测。",
        "WRONG_MARK, 收受服务对象所送烟酒，土特产和购物卡，折合人民币1.86万元。",
        "WRONG_MARK, 参加会议的有县委书记，县长，人大主任等领导。",
        "WRONG_MARK, 学习《民法典》，《监察法》等法律。",
        "WRONG_MARK, 难道我们能坐视不管。我们要行动起来。",
        "WRONG_MARK, 大家说，这样做对得起群众吗。我看对不起。",
        "WRONG_MARK, 要认真研究如何减少施工扰民？能错峰的错峰。",
        "WRONG_MARK, 请书记讲话，大家欢迎？",
        "WRONG_MARK, 他托我问一句：“那帮小子，手艺丢了没有。”",
        "WRONG_MARK, 真正做到“净、畅、美。”要建立制度。",
        "WRONG_MARK, 他坦言，“账款一下子就活了。账款清得快，企业也就更有奔头”。",
        "WRONG_MARK, 你局《关于设立中心的请示》（临文旅（2024）36号）收悉。",
        "WRONG_MARK, 我们秉承《明德笃学、力行致远》的校训，不断前进。",
        "WRONG_MARK, 我最喜欢米小禾写的“外婆的蓝布伞”。",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "老同志们提出的看病难、出行难等问题，要逐一解决。",
        "要克服“不求有功、但求无过”的思想，形成可复制、可推广的经验。",
        "对测温结果有异议，可委托检测机构检测。",
        "学习《民法典》《监察法》等法律。",
        "请大家思考如何减少施工扰民？同志们想过没有？",
        "大家说，这样做对得起群众吗？我看对不起。",
        "真正做到“净、畅、美”。要建立制度。",
        "他说：“账款一下子就活了。”大家都笑了。",
        "你局《关于设立中心的请示》（临文旅〔2024〕36号）收悉。",
        "落实《关于推进办法实施的意见》的做法值得推广。",
        "黑板上写的“欢迎回家”，让大家心里一热。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }
}
