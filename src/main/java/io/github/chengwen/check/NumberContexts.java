package io.github.chengwen.check;

import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Search;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Patterns of units that lack their number, by the words around; the first group is the unit. */
final class NumberContexts {

    /** Nothing that can stand for a number before the unit: numerals, estimates, placeholders. */
    private static final String NO_NUMBER =
            "(?<![0-9０-９.．XxＸｘ×*＊_＿○△□一二三四五六七八九十百千万亿零〇两俩半几数多余上过超逾近破每整单约达各这那该某何家 \\u3000)）])";

    /** Words after which a count follows. */
    private static final String COUNTING =
            "(?:选出|评出|共有|共计|新增|完成|建成|实施|新建|改造|引进|表彰|设立|涉及|覆盖|下辖|组建|签约|打造|培育"
                    + "|等|合计|来自|通达|带动|惠及|走访|慰问|撤并|销号|推出|办理|解决|排查|整改|调解|开展|创建|全[省市县区国乡镇校]|辖区|从|的|进)";

    private static final String THINGS =
            "(?=单位|项目|乡镇|县|市|区|村|社区|街道|部门|企业|优秀|先进|最佳|省|国家|方面|集体|支部|党组织|专班|小组"
                    + "|工作组|重点|重大|亿元|示范|园区|中心|平台|窗口|行政村|自然村|建制村|工地|小区|学校|教学点|国家|城市|家庭|班级|学科|教育|景区|水库|站点|品种|工作日|工作组|指导组|平台|窗口|事项|问题|隐患|案件|合作|基地|材料|系列|班子)";

    /** Things that are counted; the measure word after them begins no other word. */
    private static final String THING =
            "(?<=隐患|疏导点|教学点|泊位|车位|学校|卫生院|幼儿园|福利院|书屋|车间|专利|论文|案件|纠纷|(?<![复合异协])议案|建议|意见|问题|项目"
                    + "|合作社|住房|桥梁|公路|岗位|学位|床位|工会|支部|机构|厂房|设备|车辆|大棚|水库|山塘|水厂|站点|公厕|路灯"
                    + "|线路|小区|事项|奖项|标准|制度|活动|培训|讲座|比赛|景区|书屋|事故|企业)";

    /** Excludes words that begin with the measure word: 全县户籍, 全市名优. */
    private static final String NO_WORD =
            "(?=[\\u4e00-\\u9fff])(?![籍均外主型口用县牌优校列誉义单字胜录称庭长家禽居政园具电有属在于级谓理罚置分方境账州风湾胞商件款例约线阶次内])";

    private static final List<PrefilteredPattern> ALL =
            List.of(
                    // 增加值亿元，
                    PrefilteredPattern.of(
                            "万亿",
                            NO_NUMBER
                                    + "(?<=[\\u4e00-\\u9fff])([万亿]元|亿美元|万美元|万吨|万亩|万户|万平方米|万千瓦|万人次?|亿斤|万公里)"
                                    + "(?=左右|以上的?[，。；,;]|[，。；、,;]|$|是第|的[万亿])"),
                    PrefilteredPattern.of("万", "(?<=[，；：。,;:])(万亩|万吨(?![级轮巨船大位]))"),
                    PrefilteredPattern.of("万", NO_NUMBER + "(?<=[做作到的])(万吨)(?![级轮巨船大位])"),
                    PrefilteredPattern.of("亿", NO_NUMBER + "(?<=[资值入额])(亿(?=左右|元左右|元的万))"),
                    // 同比增长％
                    PrefilteredPattern.of("％%", "(?<=[\\u4e00-\\u9fff，])([％%])"),
                    PrefilteredPattern.of("个", NO_NUMBER + "(?<=[\\u4e00-\\u9fff])(个百分点)"),
                    PrefilteredPattern.of("百", "(百分之)(?=[，。；、,;的左以])"),
                    // 从个单位中选出个优秀单位
                    PrefilteredPattern.of("个", "(?<=" + COUNTING + ")(个)" + THINGS),
                    PrefilteredPattern.of(
                            "名",
                            "(?<=选派|表彰|从|招聘|引进|培训|组织|新增|共有|的|等)(名)"
                                    + "(?=干部|先进|老师|党员|同志|代表|学生|教师|职工|队员|工作人员|群众|委员|志愿者|选手|民警|技术|专业|高校|大学生|毕业生)"),
                    PrefilteredPattern.of(
                            "所座条家户处台套",
                            "(?<=的|建成|新建|改造|新增|共有)(所(?=学校|中学|小学)|座(?=桥|水库|泵站)|条(?=道路|公路|生产线)"
                                    + "|家(?=企业|单位)|户(?=企业|居民|群众)|处(?=隐患|险工)|台(?=设备)|套(?=住房|设备))"),
                    PrefilteredPattern.of("辆", "(?<=[作出产达])(辆)(?=[车，。；,;])"),
                    PrefilteredPattern.of(
                            "达为约公平亩", "(?<=里程|全长|总长|面积)(?:达|为|约)?(公里|平方米|平方公里|亩|公顷)(?=[，。；、,;])"),
                    // 居位，
                    PrefilteredPattern.of(
                            "第位", "(?<=居|居于|位列|名列|排名|排在|达到|居全[省市国县]|列全[省市国县])(第?位)(?=左右|[，。；、,;])"),
                    PrefilteredPattern.of(
                            "第", "(?<![次等门府及])(第[位名个届批期章条])(?=[，。；、,;的]|[\\u4e00-\\u9fff]{2}会)"),
                    // 搁置了年之久，前个月，从月份起
                    PrefilteredPattern.of("年", "(?<=[了时达去])(年)(?=之久|多来|多的时间|左右的时间)"),
                    PrefilteredPattern.of("个", "(?<=[前近])(个)(?=月|季度)"),
                    PrefilteredPattern.of("月", "(?<=[从到自至年，]|打算|截至|预计)(月份)(?=[^的，。；、])"),
                    PrefilteredPattern.of("年", "(?<=[，；。,;])(年)(?=我们|我市|我县|我省|全市|全县|全省)"),
                    PrefilteredPattern.of("分", "(?<=[\\u4e00-\\u9fff]占)(分之)"),
                    // 隐患处，学校所，专利项
                    PrefilteredPattern.of(
                            "个家所座处项件起条篇台辆套场次份",
                            THING + "(个|(?<!企业)家|所|座|处|项|件|起|条|篇|台|辆|套|场|次|份)(?=[，。；、,;（]|其中|以上)"),
                    PrefilteredPattern.of(
                            "人", "(?<=死亡|受伤|失踪|转移|安置|培训|就业|党员|职工|教师|学生|毕业生|队员|新生)(人)(?=[，。；,;])"),
                    PrefilteredPattern.of(
                            "达为元", "(?<=增收|补助|奖励|工资|补贴|罚款|捐款|收入|均价)(?:达到|达|为)?(元)(?=[，。；、,;])"),
                    // 带动户农民，全县个行政村
                    PrefilteredPattern.of(
                            "户名所座台条处",
                            "(?<=带动|惠及|覆盖|涉及|盯紧|走访|慰问|抽调|配备|全[省市县区镇乡])(户|名|所|座|台|条|处)" + NO_WORD),
                    PrefilteredPattern.of(
                            "个名家件项户台辆", "(?<=不少于|不低于|不超过|至少)(个|名|家|件|项|户|台|辆)" + NO_WORD),
                    // 已开工个，只有家
                    PrefilteredPattern.of(
                            "个家户处项件名份起台辆",
                            "(?<=到位|整改|开工|投产|完工|销号|竣工|只有|共有|还有|仅有|合计|多了)(个|(?<!企业)家|户|处|项|件|名|份|起|台|辆)(?=[，。；、,;（])"),
                    PrefilteredPattern.of("第", "(?<![次等门府及])(第[个届])" + NO_WORD),
                    // 不少于天，压缩到个工作日
                    PrefilteredPattern.of(
                            "天个户家名人次克米公亩元吨毫度分小年岁项件篇字张",
                            "(?<=不少于|不低于|不超过|不多于|至少|最多|增加到|减少到|压减到|扩大到|压缩到|缩短到|下降到|提高到|稳定在|控制在|分别为)"
                                    + "(天|个|户|家|名|人次?|次|克|米|公里|亩|元|吨|毫米|度|分钟|小时|年|岁|项|件|篇|字|张)"
                                    + "(?=[，。；、,;）的]|以[内上下]|工作日|月)"),
                    PrefilteredPattern.of("个", NO_NUMBER + "(?<=[\\u4e00-\\u9fff])(个工作日)"),
                    PrefilteredPattern.of("小", "(?<=在|于|了|坚持|实行)(小时)(?=内|以内|之内|待命|值班|值守)"));

    private static final BitSet STARTS =
            Search.set(ALL.stream().map(PrefilteredPattern::starts).collect(Collectors.joining()));

    /** For each character, the contexts that can begin with it. */
    private static final Map<Character, List<PrefilteredPattern>> BY_START = byStart();

    private NumberContexts() {}

    private static Map<Character, List<PrefilteredPattern>> byStart() {
        Map<Character, List<PrefilteredPattern>> contexts = new HashMap<>();
        for (PrefilteredPattern context : ALL) {
            for (char start : context.starts().toCharArray()) {
                contexts.computeIfAbsent(start, c -> new ArrayList<>()).add(context);
            }
        }
        return contexts;
    }

    /** The contexts that can begin with a character, in the order in which they are tried. */
    static List<PrefilteredPattern> at(char start) {
        return STARTS.get(start) ? BY_START.getOrDefault(start, List.of()) : List.of();
    }
}
