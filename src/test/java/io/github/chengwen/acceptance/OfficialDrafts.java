package io.github.chengwen.acceptance;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.util.List;

/** Drafts of official documents, one for each form and each case of the imprint. */
enum OfficialDrafts {
    NOTICE(
            2,
            """
            000012
            机密★1年
            特急
            东岭市人民政府文件
            东政发〔2026〕5号

            东岭市人民政府关于做好春季农田水利建设工作的通知

            各县（区）人民政府，市政府各部门：
            为加强农田水利基础设施建设，现就做好有关工作通知如下。
            一、明确目标任务
            各县（区）要按照分解任务，逐项落实到乡镇、到村组、到地块，确保按期完成。
            二、落实工作责任
            各级人民政府主要负责同志是第一责任人，要亲自研究部署，分管负责同志要靠前指挥。
            东岭市人民政府
            2026年2月8日
            （此件公开发布）
            抄送：市委各部门，市人大常委会办公室，市政协办公室。
            东岭市人民政府办公室　　2026年2月9日印发
            """),
    /** The text ends on an odd page (I-03 b). */
    ODD_END(
            2,
            """
            东岭市教育局文件
            东教发〔2026〕11号
            关于调整作息时间的通知
            各学校：
            自2026年5月1日起执行夏季作息时间，请遵照执行。
            东岭市教育局
            2026年4月20日
            东岭市教育局办公室　2026年4月20日印发
            """),
    /** The text fills an even page (I-03 c). */
    FULL_EVEN_PAGE(
            4,
            """
            东岭市财政局文件
            东财发〔2026〕3号
            关于加强预算执行管理的通知
            各县（区）财政局：
            """
                    + ("各单位要严格执行经批准的预算，不得擅自调整支出用途，不得截留挪用专项资金，" + "对执行进度滞后的项目要及时查明原因，提出整改措施，限期完成。\n")
                            .repeat(9)
                    + """
                    东岭市财政局
                    2026年1月12日
                    东岭市财政局办公室　2026年1月12日印发
                    """),
    UPWARD(
            2,
            """
            东岭市卫生健康委员会文件
            东卫报〔2026〕15号　　　　签发人：王立新　李强　陈明
            东岭市卫生健康委员会关于建设区域医疗中心的请示
            市人民政府：
            为提升医疗服务能力，拟在城南新区建设区域医疗中心，现将有关事项请示如下。
            一、建设必要性
            城南新区常住人口已达32万人，现有床位不足600张，群众看病不便。
            妥否，请批示。
            东岭市卫生健康委员会
            2026年3月9日
            （联系人：陈明，电话：0000-5550123）
            东岭市卫生健康委员会办公室　2026年3月10日印发
            """),
    JOINT(
            2,
            """
            中共东岭市委办公室
            东岭市人民政府办公室
            文件
            东办发〔2026〕7号
            关于进一步精简会议的通知
            各县（区）党委和人民政府，市直各部门：
            为进一步减轻基层负担，现就精简会议有关事项通知如下。
            一、严格控制会议数量
            未列入年度计划的全市性会议，一般不再召开，确需召开的须报批。
            二、提倡开短会
            各类会议提倡开短会、讲短话，能合并的合并，能套开的套开。
            中共东岭市委办公室
            东岭市人民政府办公室
            2026年3月20日
            抄送：市人大常委会办公室，市政协办公室。
            中共东岭市委办公室　2026年3月20日印发
            """),
    ATTACHED(
            2,
            """
            东岭市水利局文件
            东水发〔2026〕6号
            关于印发河道巡查办法的通知
            各县（区）水利局：
            现将《东岭市河道巡查办法》印发给你们，请认真贯彻执行。
            附件：东岭市河道巡查办法
            东岭市水利局
            2026年2月26日
            附件
            东岭市河道巡查办法
            为规范河道巡查工作，制定本办法。巡查每周不少于一次，汛期每日一次。
            东岭市水利局办公室　2026年2月27日印发
            """),
    LETTER(
            1,
            """
            东岭市水利局
            东水函〔2026〕8号
            东岭市水利局关于商请提供河道监测数据的函
            市生态环境局：
            为做好全市河道综合治理规划编制工作，请贵局提供近三年主要河道水质监测数据。
            感谢贵局对我局工作的支持。
            东岭市水利局
            2026年3月12日
            抄送：市发展改革委，市财政局。
            """),
    LONG_LETTER(
            2,
            """
            秘密★1年
            东岭市水利局
            东水函〔2026〕9号
            东岭市水利局关于商请提供河道监测数据的函
            市生态环境局：
            """
                    + "为做好全市河道综合治理规划编制工作，请贵局提供近三年主要河道水质监测数据，并派员参加现场踏勘。\n".repeat(12)
                    + """
                    东岭市水利局
                    2026年3月12日
                    """),
    ORDER(
            1,
            """
            东岭市人民政府令
            第12号
            《东岭市城市供水管理办法》已经市人民政府第9次常务会议通过，现予公布，自2026年5月1日起施行。
            市长　赵国庆
            2026年3月2日
            """),
    MINUTES(
            2,
            """
            东岭市人民政府常务会议纪要
            第3期
            东岭市人民政府办公室　　2026年3月15日
            2026年3月13日上午，赵国庆市长主持召开市人民政府第10次常务会议。现纪要如下。
            一、关于春耕备耕工作
            会议要求，要抓紧调运化肥、种子等农资，确保4月10日前全部到位。
            出席：赵国庆　李　强　王立新　陈　明
            列席：市农业农村局、市水利局主要负责同志
            抄送：市委办公室，市人大常委会办公室。
            东岭市人民政府办公室　2026年3月16日印发
            """);

    private final int pages;
    private final String text;

    OfficialDrafts(int pages, String text) {
        this.pages = pages;
        this.text = text;
    }

    /** How many pages it fills. */
    int pages() {
        return pages;
    }

    String text() {
        return text;
    }

    /** What becomes of it where nobody asks for a style, in the program that it is matched to. */
    Converted converted(String match) {
        List<String> settings = List.of("lines.match=" + match);
        SourceText assignments = SourceText.of("--set", String.join("\n", settings));
        Options options =
                Options.builder(
                                BuiltInStyles.load(BuiltInStyles.DEFAULT)
                                        .set(assignments)
                                        .style()
                                        .orElseThrow())
                        .official(name -> BuiltInStyles.load(name).set(assignments).style())
                        .build();
        return Chengwen.with(options).convert(text, name() + ".txt");
    }

    byte[] pdf(String match) {
        return file(match, Format.PDF);
    }

    byte[] docx(String match) {
        return file(match, Format.DOCX);
    }

    private byte[] file(String match, Format format) {
        return converted(match).outputs().get(0).file(format).orElseThrow().toByteArray();
    }
}
