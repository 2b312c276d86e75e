package io.github.chengwen.check;

import io.github.chengwen.diag.Code;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that fell out before their unit, as happens when a text is copied from a page that shows
 * them as pictures.
 *
 * <p>Each pattern asks for words around the unit that no text has without a number between them;
 * its last group is the place.
 */
final class FallenNumbers implements Rule {

    /** What may stand before a unit in place of digits: numerals, estimates, placeholders. */
    private static final String NO_NUMBER =
            "(?<![0-9０-９.．XxＸｘ×*＊_＿○△□一二三四五六七八九十百千万亿零〇两俩半几数多余上过超逾近破每整单约达各这那该某何家 \\u3000)）])";

    /** Verbs and nouns after which a number of things is told. */
    private static final String COUNTING =
            "(?:选出|评出|共有|共计|新增|完成|建成|实施|新建|改造|引进|表彰|设立|涉及|覆盖|下辖|组建|签约|打造|培育"
                    + "|推出|办理|解决|排查|整改|调解|开展|创建|全[省市县区国乡镇校]|辖区|从|的|进)";

    private static final String THINGS =
            "(?=单位|项目|乡镇|县|市|区|村|社区|街道|部门|企业|优秀|先进|最佳|省|国家|方面|集体|支部|党组织|专班|小组"
                    + "|工作组|重点|重大|亿元|示范|园区|中心|平台|窗口|事项|问题|隐患|案件|合作|基地|材料|系列|班子)";

    private static final List<Pattern> PATTERNS =
            List.of(
                    // 增加值亿元，
                    Pattern.compile(
                            NO_NUMBER
                                    + "(?<=[\\u4e00-\\u9fff])([万亿]元|亿美元|万美元|万吨|万亩|万户|万平方米|万千瓦|万人次?|亿斤|万公里)"
                                    + "(?=左右|以上的?[，。；]|[，。；、]|$|是第|的[万亿])"),
                    Pattern.compile("(?<=[，；：。])(万亩|万吨(?![级轮巨船大位]))"),
                    Pattern.compile(NO_NUMBER + "(?<=[做作到的])(万吨)(?![级轮巨船大位])"),
                    Pattern.compile(NO_NUMBER + "(?<=[资值入额])(亿(?=左右|元左右|元的万))"),
                    // 同比增长％
                    Pattern.compile("(?<=[\\u4e00-\\u9fff，])([％%])"),
                    Pattern.compile(NO_NUMBER + "(?<=[\\u4e00-\\u9fff])(个百分点)"),
                    Pattern.compile("(百分之)(?=[，。；、的左以])"),
                    // 从个单位中选出个优秀单位
                    Pattern.compile("(?<=" + COUNTING + ")(个)" + THINGS),
                    Pattern.compile(
                            "(?<=选派|表彰|从|招聘|引进|培训|组织|新增|共有)(名)"
                                    + "(?=干部|党员|同志|代表|学生|教师|职工|队员|工作人员|群众|委员|志愿者|选手|民警|技术|专业|高校|大学生|毕业生)"),
                    Pattern.compile(
                            "(?<=的|建成|新建|改造|新增|共有)(所(?=学校|中学|小学)|座(?=桥|水库|泵站)|条(?=道路|公路|生产线)"
                                    + "|家(?=企业|单位)|户(?=企业|居民|群众)|处(?=隐患|险工)|台(?=设备)|套(?=住房|设备))"),
                    Pattern.compile("(?<=[作出产达])(辆)(?=[车，。；])"),
                    Pattern.compile("(?<=里程|全长|总长|面积)(?:达|为|约)?(公里|平方米|平方公里|亩|公顷)(?=[，。；、])"),
                    // 居位，
                    Pattern.compile("(?<=居|居于|位列|名列|排名|排在|达到|居全[省市国县]|列全[省市国县])(第?位)(?=左右|[，。；、])"),
                    Pattern.compile("(?<![次等门府及])(第[位名个届批期章条])(?=[，。；、的]|[\\u4e00-\\u9fff]{2}会)"),
                    // 搁置了年之久，前个月，从月份起
                    Pattern.compile("(?<=[了时达去])(年)(?=之久|多来|多的时间|左右的时间)"),
                    Pattern.compile("(?<=[前近])(个)(?=月|季度)"),
                    Pattern.compile("(?<=[从到自至年，]|打算|截至|预计)(月份)(?=[^的，。；、])"),
                    Pattern.compile("(?<=[，；。])(年)(?=我们|我市|我县|我省|全市|全县|全省)"),
                    Pattern.compile("(?<=[\\u4e00-\\u9fff]占)(分之)"));

    private static final int CONTEXT = 6;

    @Override
    public void check(Article article, Findings findings) {
        article.body()
                .filter(prose -> !isTable(prose.text()))
                .forEach(prose -> check(prose, findings));
    }

    /** In the head of a table a unit stands alone. */
    private static boolean isTable(String text) {
        return text.indexOf('\t') >= 0 || text.indexOf('\u3000', 1) > 0;
    }

    private static void check(Prose prose, Findings findings) {
        String text = prose.text();
        boolean[] said = new boolean[text.length() + 1];
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int from = matcher.start(1);
                if (said[from]) {
                    continue;
                }
                said[from] = true;
                findings.add(
                        Code.NUMBER_MISSING,
                        prose.span(from, matcher.end(1)),
                        around(text, from, matcher.end(1)));
            }
        }
    }

    /** The place with a few characters before it. */
    private static String around(String text, int from, int to) {
        int start = Math.max(0, from - CONTEXT);
        for (int i = start; i < from; i++) {
            if ("，。；：、".indexOf(text.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return text.substring(start, to);
    }
}
