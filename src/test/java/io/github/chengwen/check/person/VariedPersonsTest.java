package io.github.chengwen.check.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons named in two ways, and two persons of like names. A bar stands for a new paragraph. */
final class VariedPersonsTest {

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    @ParameterizedTest
    @CsvSource({
        "合作社理事长贺长青笑着说，今年的果子好。|贺常青告诉笔者，准备新建一座冷库。, 贺常青",
        "会上，驾驶员钱小满讲了她的故事。|收车的时候，钱小曼把献血证翻开看了又看。, 钱小曼",
        "村里的老人彭秀英一个人住，信都是他送的。|郭秀英临走时把信装进背篓。, 郭秀英",
        "领导小组由镇长杨立新任指挥长。|发生火情的，由指挥长杨立军统一调度。, 杨立军",
        "具体工作由综合部主任陈东牵头。|陈冬同志负责与上级工会联系。, 陈冬",
        "发挥劳动模范马立新的带头作用。|“马新立劳模创新工作室”的成果不少。, 马新立",
        "全体职工要学习技师何维岳的精神。|何岳维说，这都是他该做的。, 何岳维",
    })
    void isFound(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        // each has a post
        "县财政局局长王立新主持会议。|县教育局局长王立群汇报了工作。",
        "县财政局局长王立新主持会议。|县教育局局长王立军汇报了工作。",
        // introduced by an age, by a role
        "村里的老人彭秀英一个人住。|郭秀英，女，今年六十岁。",
        "村民彭秀英种茶。|村民郭秀英种菇。",
        // one sentence, brothers
        "厂长周立新和周立群都来了。|厂长周立新说，欢迎大家。",
        "厂长周立新有个弟弟。周立群说，哥哥从小要强。",
        // those who are appointed
        "宋砚秋同志任总工程师；|宋砚春同志任技术中心主任。",
    })
    void isLeftInPeace(String text) {
        assertThat(names(text)).isEmpty();
    }

    private static List<String> names(String text) {
        String draft = "先进事迹材料\n" + text.replace('|', '\n') + "\n";
        return CHENGWEN
                .check(draft.getBytes(StandardCharsets.UTF_8), "draft.txt")
                .diagnostics()
                .stream()
                .filter(d -> d.code() == Code.NAME_VARIANT)
                .map(VariedPersonsTest::first)
                .toList();
    }

    private static String first(Diagnostic finding) {
        return finding.arguments().get(0).toString();
    }
}
