package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that do not fit those beside them, and such as do. A bar stands for a new paragraph. */
final class ReckonTest {

    private static final String FRAME = "关于召开全县工作会议的通知\n各有关单位：\n%s\n特此通知。\n";

    @ParameterizedTest
    @CsvSource({
        "RATE_DIFFERS, 全年受理246件次，比上年的300件次下降22%。",
        "RATE_DIFFERS, 利润总额2.1亿元，较上年的1.75亿元增长16.7%。",
        "RATE_DIFFERS, 城镇新增就业8400人，完成年度目标任务8000人的104%。",
        "RATE_DIFFERS, 补助资金1022万元（占总投资的60%），其余426万元自筹解决。",
        "RATE_DIFFERS, 本次共检查单位38个。|发现问题的单位6个，占被检查单位的25.8%。",
        "RATE_DIFFERS, 工程共需资金250万元。|目前已筹集资金60万元，尚缺180万元。",
        "RATE_DIFFERS, 审计共反映问题64个，已完成整改60个。|其余5个问题涉及历史遗留因素。",
        "RATE_DIFFERS, 采暖费每平方米25元。以使用面积88平方米的住宅为例，应缴2220元。",
        "RATE_DIFFERS, 共发放补助240万元，惠及800人，人均2000元。",
        "RATE_DIFFERS, 年度管理费为36万元，按季度支付，每季度8万元。",
        "SHARES_DIFFER, 总成绩按照笔试成绩×50%＋面试成绩×40%计算。",
        "SHARES_DIFFER, 男性占52.3%，女性占48.7%。",
        "SUM_DIFFERS, 全年发展党员14名，其中35岁及以下9名，35岁以上6名。",
        "SUM_DIFFERS, 受理案件132件186人，其中批准逮捕98件137人，不批准逮捕34件59人。",
        "SUM_DIFFERS, 每期安排24学时，具体如下：|1.党的理论，6学时；|2.法律法规，4学时；|3.群众工作，6学时；|4.应急处置，4学时；|5.现场教学，5学时。",
        "SUM_DIFFERS, 经费预算如下：|1.场地费12万元；|2.设备费30万元；|3.人员费10万元。|以上三项合计54万元。",
        "COUNT_DIFFERS, 下设综合协调、道路交通、危险化学品、建筑施工、消防安全6个工作组。",
        "COUNT_DIFFERS, 成立了由张伟、李强、王芳组成的四人小组。",
        "COUNT_DIFFERS, 在县乡村四级同步推开。",
        "SUM_DIFFERS, 会议一致通过了该决议，其中反对1票、弃权2票。",
        "WRONG_WORD, 居民用电价格为0.58元/千瓦。",
        "WRONG_WORD, 粮食播种面积58.3万亩，总产量达到28.6万公斤。",
        "WRONG_WORD, 新建高标准农田2.6万公顷，其中石坪镇1.5万亩、柳湾乡1.1万亩。",
        "WRONG_WORD, 消防车通道净宽不得小于4平方米。",
        "WRONG_WORD, 执行到位金额1.86亿万元。",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "全年受理246件次，比上年的300件次下降18%。",
        "利润总额2.1亿元，较上年的1.75亿元增长20%。",
        "城镇新增就业8400人，完成年度目标任务8000人的105%。",
        "本次共检查单位38个。|发现问题的单位6个，占被检查单位的15.8%。",
        "工程共需资金250万元。|目前已筹集资金60万元，尚缺190万元。",
        "采暖费每平方米25元。以使用面积88平方米的住宅为例，应缴2200元。",
        "共发放补助160万元，惠及800人，人均2000元。",
        "年度管理费为36万元，按季度支付，每季度9万元。",
        "总成绩按照笔试成绩×60%＋面试成绩×40%计算。",
        "全年发展党员14名，其中35岁及以下9名，35岁以上5名。",
        "经费预算如下：|1.场地费12万元；|2.设备费30万元；|3.人员费12万元。|以上三项合计54万元。",
        "下设综合协调、道路交通、危险化学品、建筑施工、消防安全5个工作组。",
        "在全县乡村两级同步推开，形成了省市县三级联动的格局。",
        "会议应到15人，实到15人，一致通过了该决议。",
        "粮食播种面积58.3万亩，总产量达到28.6万吨。",
        "养护部门连夜清理积雪路面112公里。",
        "前三季度共生产106.9万吨，其中第三季度36.9万吨，完成全年计划140万吨的76.4%。",
        "已售出的销售额合计532元，未售出的货值合计1228元，货值共计1760元。",
        "全年收案1770件，审结1654件，未结116件，结案率为93.4%。",
        "概算总投资1500万元，其余300万元由医院自筹。|目前只落实了120万元，尚有180万元的缺口。",
        "概算总投资1500万元。|主体工程已经封顶，完成投资1050万元，占总投资的70%。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }
}
