package io.github.chengwen.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of titles that stay on one line (S-41), and those after which a line likes to end (S-42).
 */
final class TitleLexicon {

    private static final Set<String> ORGANS =
            words(
                    "党委 党组 市委 省委 县委 区委 州委 镇委 工委 纪委 常委 政府 人民政府 委员会 "
                            + "办公厅 办公室 公安局 法院 检察院 人大 政协 常委会 领导小组 指挥部 集团公司");

    private static final Set<String> MEETINGS =
            words(
                    "会议 大会 全会 例会 座谈会 动员会 推进会 调度会 述评会 现场会 工作会 汇报会 培训班 "
                            + "研讨班 仪式 典礼 论坛 活动 党员会 电视电话会议 动员大会 表彰大会 工作会议 全体会议");

    private static final Set<String> WORDS =
            words(
                    "关于 全国 全省 全市 全县 全区 全体 党员 干部 代表 委员 工作 讲话 发言 致辞 致词 报告 主持词 "
                            + "主持 开幕词 闭幕词 表态 点评 说明 动员 部署 推进 专题 座谈 调研 调度 述职 述评 培训 "
                            + "经济 社会 发展 改革 开放 稳定 建设 管理 服务 安全 生产 安全生产 信访 稳定 扶贫 脱贫 "
                            + "攻坚 乡村 振兴 乡村振兴 农业 农村 农民 工业 企业 项目 招商 招商引资 投资 城市 城乡 "
                            + "规划 环境 环保 生态 生态环境 保护 文明 创建 文化 旅游 教育 主题教育 学习 贯彻 落实 "
                            + "贯彻落实 精神 党建 党风 廉政 党风廉政 作风 纪律 组织 宣传 统战 思想 政治 意识形态 "
                            + "人才 基层 机关 单位 部门 领导 书记 市长 县长 区长 主席 主任 局长 部长 同志 学校 青年 "
                            + "妇女 工会 老干部 中心组 理论 考核 表彰 总结 年度 年终 半年 季度 上半年 下半年 第一 第二 "
                            + "第三 第四 一次 二次 三次 四次 五次 六次 优化 营商 营商环境 高质量 高质量发展 深化 "
                            + "加强 开展 实施 实现 战略 新时代 现代化 共同富裕 民生 就业 卫生 健康 医疗 防控 防汛 "
                            + "抗旱 森林 防火 消防 禁毒 扫黑 除恶 平安 法治 政法 司法 治理 综合治理 任务 目标 责任 "
                            + "通知 决定 意见 办法 方案 情况 问题 措施 重点 全面 重大 国庆 建党 周年 庆祝 纪念 "
                            + "春季 夏季 秋季 冬季 国民经济 计划 执行 执行情况 先进 集体 优秀 警示 警示教育 重点项目");

    private static final Set<String> ALL =
            Stream.of(ORGANS, MEETINGS, WORDS).flatMap(Set::stream).collect(Collectors.toSet());

    private static final int LONGEST =
            ALL.stream().map(String::length).max(Comparator.naturalOrder()).orElse(1);

    private TitleLexicon() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")).stream().distinct().toList());
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

    static boolean endsWithOrgan(String text) {
        return endsWithAny(text, ORGANS);
    }

    static boolean endsWithMeeting(String text) {
        return endsWithAny(text, MEETINGS);
    }

    private static boolean endsWithAny(String text, Set<String> words) {
        for (int length = 2; length <= Math.min(LONGEST, text.length()); length++) {
            if (words.contains(text.substring(text.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
