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
        "TWO_VALUES, 全县现有各级代表性传承人64名，平均年龄61岁。|一是后继乏人，54名代表性传承人中多数年过六旬。",
        "TWO_VALUES, 中心组建了8个护理服务团队，分片上门。|9个护理服务团队全年服务老人千余名。",
        "TWO_VALUES, 走访了9个街道、14家养老机构。|要支持12家养老机构全部与医院签约。",
        "TWO_VALUES, 调研组走访了4个乡镇、11个村。|对走访的4个乡镇、12个村提出的意见已经梳理。",
        "TWO_VALUES, 授予顾长河等8名同志“先进个人”称号。|二、先进个人（9名）",
        "TWO_VALUES, 咨询电话6188996，请广大用户留意。|服务热线为6188969，欢迎监督。",
        "TWO_VALUES, 不良贷款率1.38%，低于全省水平。|1.83%的不良率来之不易。",
        "TWO_VALUES, 县委第二巡察组开展了巡察。|对县委第三巡察组反馈的问题，要逐条整改。",
        "SUM_DIFFERS, 列入计划的12个小区已开工9个，尚有4个未开工。",
        "SUM_DIFFERS, 总投资6000万元，其中省级3000万元、市级1500万元、县级700万元，尚有缺口900万元。",
        "SUM_DIFFERS, 共有300户申请，不合格40户，合格250户。",
        "SUM_DIFFERS, 涉及居民5200户。其中，东街7个、2100户，北街6个、1800户，南街5个、1400户。",
        "SUM_DIFFERS, 全院有护士400人，其中女护士370人，男护士40人。",
        "SUM_DIFFERS, 对46座水库、18处隐患点和7处工程，共61处部位逐一检查。",
        "SUM_DIFFERS, 三个产业的产值分别达到210亿元、160亿元和90亿元，总量突破500亿元。",
        "SHARES_DIFFER, 笔试成绩占40%，面试成绩占50%。",
        "RATE_DIFFERS, 每部电梯补助25万元，31部共兑付735万元。",
        "RATE_DIFFERS, 共120名学生，分两批实习，每批80人。",
        "RATE_DIFFERS, 全校60名教师共上公开课240节，平均每人5节。",
        "RATE_DIFFERS, 活动自4月20日至6月20日止，为期三个月。",
        "RATE_DIFFERS, 7月8日至7月19日，用近三周时间走访了九个街道。",
        "RATE_DIFFERS, 停水时间为22:00至次日8:00，共计12个小时。",
        "RATE_DIFFERS, 笔试于上午9时至11时30分进行，时长120分钟。",
        "RATE_DIFFERS, 合作期限暂定三年，自2025年9月1日起至2027年8月31日止。",
        "IMPOSSIBLE_DATE, （一）动员阶段（3月1日至3月15日）。|（二）整治阶段（3月10日至5月15日）。",
        "MEETING, 2025年3月22日是第三十二届“世界水日”。",
        "DATE_OF_FACT, 6月8日是国际档案日。",
        "NAME_VARIANT, 研究馆员何砚秋在报告厅主讲。|何彦秋从事研究二十余年。",
        "OFFICIAL_NAME, 由国家统计总局发布。",
        "OFFICIAL_NAME, 会议由市体育总局主办。",
        "OFFICIAL_NAME, 根据《环境噪声污染防治法》，2026年起加强管理。",
        "OFFICIAL_NAME, 国际博物馆学会确定了主题。",
        "FIXED_PHRASE, 践行为党守档、为国管史、为民服务的要求。",
        "FIXED_PHRASE, 要做到监测精准、预报精密、服务精细。",
        "WRONG_MARK, 开展《书香家庭》评选。",
        "WRONG_MARK, 编印“柳溪唱本选”一书。",
        "WRONG_MARK, 首批书目为“红楼梦”《三国演义》。",
        "WRONG_MARK, 居民代表问：“花园能不能改作停车位。”",
        "WRONG_MARK, 洗车、洗浴，游泳馆等行业要节水。",
        "WRONG_MARK, 群众的就业，就医、就学有了着落。",
        "WRONG_MARK, 做到“小事不出社区，大事不出街道、矛盾不往上交”。",
        "WRONG_MARK, 柳荫路、文昌街、和塔前街三个站天天排队。",
        "WRONG_MARK, 请携带本人身份证。（原件）",
        "WRONG_MARK, 《关于印发《用车办法》的通知》已经下发。",
    })
    void isFound(Code code, String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n'))))
                .anyMatch(d -> d.code() == code);
    }

    /** So that the time for a long draft does not grow with the square of its length. */
    @ParameterizedTest
    @CsvSource({"299, true", "300, false"})
    void isComparedWithTheLatestThreeHundredOfItsKind(int between, boolean found)
            throws IOException {
        String text = "走访了14家养老服务机构。\n" + "又有14家店铺开张。".repeat(between) + "\n要支持13家养老服务机构签约。";
        assertThat(
                        CleanDrafts.read(FRAME.formatted(text)).stream()
                                .anyMatch(d -> d.code() == Code.TWO_VALUES))
                .isEqualTo(found);
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
        "全县现有各级代表性传承人64名。|其中12名代表性传承人年过六旬。",
        "全镇有12个行政村，3个行政村已经试点。|9个行政村要在月底前完成。",
        "咨询电话6188996。|传真6188997。",
        "县委第二巡察组和县委第三巡察组先后进驻。|对县委第三巡察组反馈的问题，要逐条整改。",
        "列入计划的12个小区已开工9个，尚有3个未开工。",
        "上级补助300万元，镇村自筹60万元，尚有缺口250万元。",
        "总投资6000万元，其中省级3000万元、市级1500万元、县级700万元，尚有缺口800万元。",
        "完成收入1840万元，增长4.5%。其中，税收收入1472万元，占80%；非税收入368万元，占20%。",
        "全院有护士400人，其中女护士370人，男护士30人。",
        "全院有职工400人，其中女职工320人，党员150人。",
        "笔试成绩占40%，面试成绩占60%。",
        "活动自4月20日至6月20日止，为期两个月。",
        "活动自4月1日至6月30日，为期三个月。",
        "停水时间为22:00至次日8:00，共计10个小时。",
        "（一）动员阶段（3月1日至3月15日）。|（二）整治阶段（3月15日至5月15日）。",
        "2025年3月22日是第三十三届“世界水日”。",
        "县检察院检察长高文清通报了案例，县司法局副局长高文青讲解了要求。",
        "根据《噪声污染防治法》，2026年起加强管理。",
        "2015年，根据《环境噪声污染防治法》作了处罚。",
        "开展《民法典》宣传活动，诵读《论语》，演唱歌曲《我的祖国》。",
        "居民代表问：“花园能不能改作停车位？”大家说：“能改。”",
        "要加强教育、管理，严查违规等行为。",
        "建设富强、民主、文明、和谐的国家。",
        "《关于印发〈用车办法〉的通知》已经下发。",
        "抓好十项工作：一是看，二是听，三是问，四是查，五是比，六是学，七是帮，八是带，九是管，十是评。一是要早。",
    })
    void isLeftInPeace(String text) throws IOException {
        assertThat(CleanDrafts.read(FRAME.formatted(text.replace('|', '\n')))).isEmpty();
    }
}
