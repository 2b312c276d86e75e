package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Facts without sums that one text tells in two ways, and what only looks so. A bar stands for a
 * new paragraph.
 */
final class ToldDifferentlyTest {

    private static final String FRAME = "关于召开全县工作会议的通知\n各有关单位：\n%s\n特此通知。\n";

    @ParameterizedTest
    @CsvSource({
        "TOLD_DIFFERENTLY, 贵院师资雄厚，拟请贵院选派专家，请贵馆于8月20日前函复我馆。",
        "TOLD_DIFFERENTLY, 你镇请示收悉。|贵镇要定期评估，你镇要及时报告。",
        "TOLD_DIFFERENTLY, 我局高度重视，我局专门部署。|我校将继续努力，做好工作。",
        "TOLD_DIFFERENTLY, 会议由县教育局局长王建国主持。|县教育局局长李明作了讲话。",
        "TOLD_DIFFERENTLY, 裁判长由体育组何立群老师担任。|有疑问的，请与裁判长何立勤老师联系。",
        "TOLD_DIFFERENTLY, 首先，请市委宣传部部长沈明同志通报情况。|（沈敏同志通报后）下面请大家讨论。",
        "POINT_REPEATED, 下面进行第一项，请李强同志宣读决定。|下面进行第二项，请王芳同志发言。|下面进行第二项，请赵刚同志讲话。",
        "TWO_VALUES, 授予苏见微等20名同志“全县优秀党务工作者”称号。|向受到表彰的25名优秀党务工作者学习。",
        "TOLD_DIFFERENTLY, 连续第八次被命名为双拥模范县。|这份“七连冠”的荣誉，属于大家。",
        "TWO_VALUES, 请拨打服务热线96116，由工作人员送水上门。|欢迎通过96161服务热线提出意见。",
        "TOLD_DIFFERENTLY, 请将材料发至邮箱qlxwjw@example.com。|电子版同时发至邮箱qlxwjb@example.com。",
        "TOLD_DIFFERENTLY, 现将《青岚县公务用车管理办法》（以下简称《细则》）印发给你们。",
        "TOLD_DIFFERENTLY, 制定《青岚县公务用车管理办法》（以下简称《办法》）。|各单位要按照《条例》要求，管好公务用车。",
        "TOLD_DIFFERENTLY, 会议地点：县政府三楼会议室。|请提前10分钟到县政府四楼会议室签到。",
        "TOLD_DIFFERENTLY, 会议地点：县政府办公楼三楼会议室。|请提前10分钟到二楼会议室签到。",
        "TOLD_DIFFERENTLY, 门诊楼一楼大厅里暖意融融。|住院楼一楼大厅的签名墙上写满了名字。",
        "TOLD_DIFFERENTLY, 选址于城南新区枫林路北侧。|保证群众到城北新区就医方便。",
        "TOLD_DIFFERENTLY, 竹坪村三组有位老人被水围困。|两人又返回竹坪村五组，挨家挨户敲门。",
        "TOLD_DIFFERENTLY, 水泥厂2号回转窑发生坠落。|其实，这台3号回转窑去年就出过险情。",
        "TOLD_DIFFERENTLY, 把明年确定为“项目攻坚年”，推进“项目攻坚年”任务。|打好“项目突破年”硬仗。",
        "TOLD_DIFFERENTLY, 联合派出所共检查企业46家。|在检查的48家企业中，木材加工企业的问题最集中。",
        "TOLD_DIFFERENTLY, 平阳坝镇共有党支部23个。|对全镇22个党支部逐一进行了督导。",
        "TOLD_DIFFERENTLY, 向全县2600多名离退休干部致以问候。|对2800多名离退休干部，政治上尊重。",
        "TOLD_DIFFERENTLY, 项目占地230亩，总投资14亿元。|为了320亩用地，干部跑断了腿。",
        "TOLD_DIFFERENTLY, 旱地流转给合作社，期限为8年。|合同要写明，10年里不能改变土地用途。",
        "TOLD_DIFFERENTLY, 每年奖励40名学生，每人5000元。由财务处按每人6000元的标准发放。",
        "TOLD_DIFFERENTLY, 2023年6月，工作队进驻大坪村。|2023年8月进村时，我们走遍了全村。",
        "TOLD_DIFFERENTLY, 为期三天的培训班今天开班了。|希望大家珍惜这次为期五天的培训。",
        "TOLD_DIFFERENTLY, 活动由合规管理部牵头，各支行落实。|总结报送牵头部门零售金融部。",
        "TOLD_DIFFERENTLY, 活动办公室设在门诊部。|清单报活动办公室（医务科）。",
        "TOLD_DIFFERENTLY, 食堂的水电费由甲方承担。|由于水电费由乙方承担，请后勤部核对用量。",
        "TOLD_DIFFERENTLY, 定于3月5日上午9时召开会议。|请参会人员于上午9时30分前签到入场。",
        "NAME_VARIANT, 观测站位于青龙乡竹湾村。站房建于1986年。|竹坪村的乡亲们多年来爱护站房。",
        "NAME_VARIANT, 方老师在白崖小学教了三十年。|要学习她扎根白岩小学的那股韧劲。",
        "NAME_VARIANT, 会议由副县长孟祥林主持。|县长孟祥林最后要求，限期整改。",
        "NAME_VARIANT, 急诊科护士长林静主动坚守了四十天。|尤其要学习外科护士长林静等人。",
        "TOLD_DIFFERENTLY, 白沙、石渡、清江三个乡镇要备足物资。|散会后，白沙、石渡、清河三个乡镇留下。",
        "TOLD_DIFFERENTLY, 展馆每天开放时间为8时30分至17时。|请在8时至17时开放时间内参观。",
        "TOLD_DIFFERENTLY, 全班36人分成9个小组，每组4人。|课上8个小组都完成了记录。",
        "TOLD_DIFFERENTLY, 对5个案例进行了公开通报。|针对通报的6个案例，要举一反三。",
        "TWO_VALUES, 全科6名同志轮流校对。|人手紧张，全科5名同志有两名在外学习。",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "贵院师资雄厚，拟请贵院选派专家，请于8月20日前函复我馆。",
        "贵市历史悠久，提供贵市境内文物资料，请贵局予以支持。",
        "会议由石臼镇党委书记王建国主持。|大有镇党委书记李明作了讲话。",
        "会议由县教育局局长王建国主持。|县教育局副局长李明作了讲话。",
        "首先，请市委宣传部部长沈明同志通报情况。|（沈明同志通报后）下面请大家讨论。",
        "授予苏见微等20名同志“全县优秀党务工作者”称号。|向受到表彰的20名优秀党务工作者学习。",
        "请将材料发至邮箱qlxwjw@example.com。|联系人邮箱lixiaoming@example.com。",
        "制定《青岚县公务用车管理办法》（以下简称《办法》）。|各单位要按照《办法》要求，管好公务用车。",
        "会议地点：县政府三楼会议室。|分会场设在各乡镇四楼会议室。",
        "A组讨论在三楼会议室，B组讨论在四楼会议室。",
        "联合派出所共检查企业46家。|在检查的46家企业中，木材加工企业的问题最集中。",
        "平阳坝镇共有党支部23个。|今年新增的2个党支部都建在企业。",
        "项目占地230亩，新增绿地320平方米。",
        "旱地流转给合作社，期限为8年。|力争3年内建成示范基地。",
        "食堂的水电费由甲方承担。|食材采购费由乙方承担。",
        "定于3月5日上午9时召开会议。|请参会人员于上午8时50分前签到入场。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }

    private static final String REPORT =
            "梅林区2023年普法工作总结\n2023年，我区广泛宣传法律，取得新进展。\n一、主要做法\n广泛开展宣传，发放资料5万份。\n二、下一步打算\n%s年，我区将继续提升普法水平。\n";

    @Test
    void whatIsToComeIsNotOfTheYearThatIsReported() throws IOException {
        assertThat(CleanDrafts.read(REPORT.formatted("2023")))
                .anyMatch(d -> d.code() == Code.TOLD_DIFFERENTLY);
        assertThat(CleanDrafts.read(REPORT.formatted("2024"))).isEmpty();
    }
}
