package io.github.chengwen.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of titles that stay on one line (S-41). */
final class TitleLexicon {

    private static final Set<String> MEETINGS =
            words(
                    "会议 大会 全会 例会 座谈会 动员会 推进会 调度会 述评会 现场会 工作会 汇报会 培训班 研讨班 "
                            + "仪式 典礼 论坛 活动 党员会 电视电话会议 动员大会 表彰大会 工作会议 全体会议 开班式 开工仪式 "
                            + "揭牌仪式 签约仪式 启动仪式 开学典礼 毕业典礼 学术论坛 部署会 分析会 交流会 通报会 总结会 "
                            + "见面会 洽谈会 恳谈会 发布会 听证会 民主生活会 组织生活会 专题会议 常务会议 常委会议 视频会议 "
                            + "现场办公会 经济工作会议 农村工作会议 动员部署会 总结表彰大会 推介会 茶话会 团拜会 闭幕会 "
                            + "开幕会 专题党课 读书班");

    private static final Set<String> WORDS =
            words(
                    "关于 全国 全省 全市 全县 全区 全镇 全体 党员 干部 代表 委员 工作 讲话 发言 致辞 致词 报告 主持词 "
                            + "主持 开幕词 闭幕词 表态 表态发言 点评 说明 动员 部署 推进 专题 座谈 调研 调度 述职 述评 "
                            + "培训 经济 社会 发展 改革 开放 稳定 建设 管理 服务 安全 生产 安全生产 信访 扶贫 脱贫 "
                            + "攻坚 脱贫攻坚 乡村 振兴 乡村振兴 农业 农村 农民 工业 企业 项目 招商 招商引资 投资 城市 城乡 "
                            + "规划 环境 环保 生态 生态环境 保护 文明 创建 文化 旅游 教育 主题教育 学习 贯彻 落实 "
                            + "贯彻落实 精神 党建 党风 廉政 党风廉政 作风 纪律 组织 宣传 统战 思想 政治 意识形态 "
                            + "人才 基层 机关 单位 部门 领导 书记 市长 县长 区长 主席 主任 局长 部长 同志 学校 青年 "
                            + "妇女 工会 老干部 中心组 理论 考核 表彰 总结 年度 年终 半年 季度 上半年 下半年 第一 第二 "
                            + "第三 第四 一次 二次 三次 四次 五次 六次 优化 营商 营商环境 高质量 高质量发展 深化 "
                            + "加强 开展 实施 实现 战略 新时代 现代化 共同富裕 民生 就业 卫生 健康 医疗 防控 防汛 "
                            + "抗旱 森林 防火 消防 禁毒 扫黑 除恶 平安 法治 政法 司法 治理 综合治理 任务 目标 责任 "
                            + "通知 决定 意见 办法 方案 情况 问题 措施 重点 全面 重大 国庆 建党 周年 庆祝 纪念 "
                            + "春季 夏季 秋季 冬季 国民经济 计划 执行 执行情况 先进 集体 优秀 警示 警示教育 重点项目 "
                            + "进一步 做好 推动 促进 提升 规范 切实 扎实 持续 健全 完善 制度 机制 体系 能力 水平 质量 "
                            + "效率 整治 专项 专项整治 行动 专项行动 排查 隐患 检查 督查 督导 整改 验收 评估 评选 选拔 任用 "
                            + "任免 请示 批复 函件 公告 通报 决议 纪要 规定 细则 条例 预案 应急 应急预案 应急管理 救援 "
                            + "救助 社会保障 保障 养老 托育 住房 公积金 医保 医疗保障 疫情 疾病 预防 药品 食品 食品安全 "
                            + "市场 监管 市场监管 监督 审计 财政 预算 决算 税务 金融 银行 债务 化解 风险 防范 资金 资产 "
                            + "国有 国有企业 民营 民营经济 中小企业 数字 数字经济 科技 科技创新 创新 驱动 产业 产业链 集群 "
                            + "园区 开发区 转型 升级 绿色 低碳 节能 减排 能源 电力 电网 交通 运输 公路 铁路 水利 水库 河长制 "
                            + "林长制 耕地 粮食 春耕 备耕 秋收 秋种 畜牧 渔业 供销 合作社 土地 征收 征地 拆迁 安置 棚户区 "
                            + "改造 老旧 小区 老旧小区 物业 社区 网格化 志愿 志愿服务 义务教育 学前教育 职业教育 高等教育 "
                            + "学生 教师 教师节 青少年 儿童 妇联 残疾人 退役 军人 退役军人 双拥 武装 征兵 民兵 民族 宗教 "
                            + "统计 普查 人口普查 档案 保密 政务 公开 政务公开 行政 审批 执法 行政执法 信息化 网络 网络安全 "
                            + "中央 中国 中国共产党 共产党 党内 党纪 学习教育 党史 巡视 巡察 从严治党 全面从严治党 廉洁 "
                            + "反腐败 主体责任 换届 选举 民主 集中 协商 提案 议案 建议 办理 立法 普法 依法治市 依法治县 "
                            + "社会主义 和谐 和谐社会 小康 小康社会 一体化 城镇化 新型 旅游业 体育 运动会 电视 电话 "
                            + "新春 春节 中秋 元旦 五一 七一 八一 节日 期间 成立 揭牌 开工 竣工 通车 签约 启动 开学 毕业 "
                            + "班子 领导班子 队伍 干部队伍 年轻干部 公务员 事业单位 人员 人事 劳动 劳动模范 模范 工作者 "
                            + "综合 试点 示范 若干 有关 事项 相关 印发 转发 调整 成员 名单 申报 征求 召开 举办 举行 "
                            + "森林防火 防汛抗旱 社会发展 优秀提案 优秀教师 教育工作者 党的建设 社会治安 群众工作 公共服务 "
                            + "产业发展 乡村建设 城乡建设 文明城市 全民健身 粮食安全 会议闭幕会 会议开幕会 先进工作者 先进教育工作者 先进集体 先进单位 优秀党员");

    private static final Set<String> ALL =
            Stream.of(OrganNames.ENDINGS, MEETINGS, WORDS)
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());

    private static final int LONGEST =
            ALL.stream().map(String::length).max(Comparator.naturalOrder()).orElse(1);

    private TitleLexicon() {}

    static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** The length of the longest word at a place, or 0. */
    static int wordAt(String text, int start) {
        for (int length = Math.min(LONGEST, text.length() - start); length > 1; length--) {
            if (ALL.contains(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    static boolean endsWithMeeting(String text) {
        return endsWithAny(text, MEETINGS);
    }

    static boolean endsWithAny(String text, Set<String> words) {
        return words.stream().anyMatch(text::endsWith);
    }

    static boolean startsWithAny(String text, Set<String> words) {
        return words.stream().anyMatch(text::startsWith);
    }
}
