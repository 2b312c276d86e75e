package io.github.chengwen.check.word;

import io.github.chengwen.check.text.Characters;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.ParagraphRule;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Span;
import java.util.BitSet;
import java.util.List;

/** Characters and words typed twice: 企业业, 对对于, 认真认真; not 天天, 看看, 高高兴兴, 讨论讨论. */
public final class DoubledWords implements ParagraphRule {

    /** Shortest word that is reported whatever it is when typed twice. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 8;

    /** Words of two characters that are never said twice in official prose, unlike 讨论讨论. */
    private static final String NEVER =
            " 认真 积极 扎实 深入 全面 切实 充分 坚决 坚定 努力 主动 及时 严格 严肃 进一步 有效 有力 重点 重要 主要 基本 明确 加强 推进 推动 坚持 落实 提高 提升 促进 实现 建设 发展 保障 完善 确保 深化 "
                    + "强化 加快 加大 增强 围绕 通过 根据 按照 关于 对于 由于 以及 并且 而且 因为 所以 如果 我们 你们 他们 大家 同志 群众 干部 党员 企业 单位 部门 政府 工作 问题 任务 目标 责任 制度 机制 体系 项目 "
                    + "经济 社会 文化 生态 安全 稳定 服务 管理 教育 学校 农村 农业 农民 城市 社区 全国 全省 全市 全县 今年 去年 目前 当前 必须 应该 需要 可以 能够 已经 正在 将要 继续 不断 始终 逐步 要求 组织 开展 "
                    + "完成 取得 形成 建立 健全 制定 实施 执行 贯彻 做好 抓好 抓住 打造 营造 发挥 解决 处理 参加 出席 召开 举行 会议 精神 思想 政治 作风 纪律 监督 检查 统筹 协调 支持 帮助 维护 保护 改革 开放 创新 "
                    + "生产 生活 质量 水平 能力 力度 成效 成绩 时间 地方 方面 情况 环境 基础 条件 资源 资金 技术 人才 人民 国家 民族 历史 世界 中央 上级 各级 各地 各项 各个 所有 许多 全体 一些 一定 一样 这些 那些 这个 那个 "
                    + "二是 三是 四是 五是 六是 数据 材料 文件 信息 指标 意见 措施 办法 规定 成果 经验 典型 案例 数字 资料 人员 队伍 设施 设备 工程 资产 账目 线索 案件 事故 隐患 风险 平台 系统 网络 渠道 载体 阵地 机构 "
                    + "部署 规范 家长 学生 教师 职工 居民 村民 机关 街道 乡镇 县委 市委 党委 党组 支部 委员 代表 医院 患者 粮食 耕地 水库 交通 住房 就业 医疗 养老 卫生 消防 应急 防汛 抗旱 抢险 救灾 投资 招商 产业 行业 市场 "
                    + "消费 贸易 出口 财政 税收 预算 审计 采购 合同 协议 程序 流程 标准 效率 比例 规模 总量 增速 优势 特色 品牌 亮点 短板 难点 结构 布局 格局 战略 方案 预案 通知 方针 原则 立场 方向 宗旨 使命 初心 信念 信心 决心 氛围 合力 活力 动力 潜力 ";

    @Override
    public void check(Prose prose, Findings findings) {
        String text = prose.text();
        int index = 0;
        while (index < text.length()) {
            int length = isTripled(text, index) ? TRIPLED : 2 * doubled(text, index);
            if (length > 0) {
                report(prose, index, index + length, findings);
            }
            index += Math.max(1, length);
        }
    }

    private static final int TRIPLED = 3;

    /** 农民工工工资: whether a character stands three times, that ends a word and begins the next. */
    private static boolean isTripled(String text, int at) {
        char c = text.charAt(at);
        return c == Characters.at(text, at + 1)
                && c == Characters.at(text, at + 2)
                && c != Characters.at(text, at + TRIPLED)
                && Characters.isHan(c)
                && !MANY_TIMES.get(c)
                && !isWord(text, at)
                && (isWord(text, at - 1) || isWord(text, at + 2))
                && !isQuoted(text, at);
    }

    /** Reports a doubled word, unless a line end of a title lies between the two. */
    private static void report(Prose prose, int from, int to, Findings findings) {
        Span place = prose.span(from, to);
        if (place.length() == to - from) {
            findings.add(Code.DOUBLED_WORD, place, prose.text().substring(from, to));
        }
    }

    /** The length of a word at an index that is typed twice; 0 if there is none. */
    private static int doubled(String text, int index) {
        char first = text.charAt(index);
        // 一个字一个字 means one by one.
        if (first == '一' || !Characters.isHan(first)) {
            return 0;
        }
        if (Characters.at(text, index + 1) == first) {
            return isDoubledCharacter(text, index) ? 1 : 0;
        }
        if (Characters.at(text, index + 2) == first
                && text.regionMatches(index, text, index + 2, 2)
                && (isNeverSaidTwice(text, index)
                                && !Lexicon.seen().word(text, index - 1, index + 2)
                        || isNoWordTwice(text, index))) {
            return 2;
        }
        for (int length = SHORTEST; length <= LONGEST; length++) {
            if (Characters.at(text, index + length) == first
                    && text.regionMatches(index, text, index + length, length)
                    && !text.regionMatches(index, text, index + 2 * length, length)
                    && isWord(text.substring(index, index + length))
                    && text.indexOf("委员会", index) != index + 1
                    && !text.startsWith("会委员", index)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a word of two characters, that stands twice, is none to say so: 其他其他, not 讨论讨论. */
    private static boolean isNeverSaidTwice(String text, int at) {
        // 集体经济组织|组织开展
        if (text.startsWith("组织", at) && Characters.isHan(Characters.at(text, at - 1))) {
            return false;
        }
        if (NEVER.contains(" " + text.substring(at, at + 2) + " ")) {
            return true;
        }
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        char after = Characters.at(text, at + 4);
        if (OUTCOMES.stream().anyMatch(outcome -> text.startsWith(outcome, at + 4))) {
            return isWord(text, at);
        }
        return Characters.isHan(after)
                && isWord(text, at)
                && !isPictured(first, second, after)
                && !TWICE.contains(" " + text.substring(at, at + 2) + " ")
                && "着了来去".indexOf(second) < 0
                && Characters.at(text, at - 1) != '“'
                && !isManyTimes(first, second)
                && !(second == '队' && after == '长')
                && !Lexicon.fours().seen(text, at)
                && !Lexicon.seen().word(text, at + 2, at + 5)
                && !Lexicon.seen().word(text, at + 2, at + 6);
    }

    /** 站得笔直笔直的, 吧嗒吧嗒地掉: how a thing looks or sounds. */
    private static boolean isPictured(char first, char second, char after) {
        boolean looks = "笔雪火通冰滚漆乌碧金银蜡焦溜崭稀喷飞梆血粉墨".indexOf(first) >= 0;
        boolean sounds = SOUNDS.indexOf(first) >= 0 && SOUNDS.indexOf(second) >= 0;
        return "的地".indexOf(after) >= 0 && (looks || sounds);
    }

    private static final String SOUNDS = "吧嗒哒哗啦咕咚叮当噼啪嘀滴答呼噜轰隆扑通咔嚓嘎吱咯吭哧哼唧嗡呜沙簌";

    /** What is said twice to say how much, 很远很远, 会不会, 人每人, and what sounds so. */
    private static final BitSet MANY_TIMES =
            Search.set("一二三四五六七八九十很好老太真几多都能会要可不每随越整成叽喳嘿哈喂唉" + SOUNDS);

    private static boolean isManyTimes(char first, char second) {
        return MANY_TIMES.get(first) || "不每随".indexOf(second) >= 0;
    }

    /** 权力监约监约机制: whether two characters of two words stand twice between what joins them. */
    private static boolean isNoWordTwice(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        OfficialPairs official = Lexicon.official();
        return Characters.isHan(Characters.at(text, at + 4))
                && Characters.isHan(Characters.at(text, at - 1))
                && Lexicon.alike().knows(second)
                && !isWord(text, at)
                && !isManyTimes(first, second)
                && !MANY_TIMES.get(second)
                && "着了来去吧呀啊呢的".indexOf(second) < 0
                && !Lexicon.fours().seen(text, at)
                && official.together(text.charAt(at - 1), first) > 0
                && official.together(second, text.charAt(at + 4)) > 0
                && official.together(second, text.charAt(at + 2)) <= SELDOM
                && !isQuoted(text, at);
    }

    private static final int SELDOM = 4;

    /** What is said of a thing, not done to it: 群众反映反映强烈. */
    private static final List<String> OUTCOMES =
            List.of("强烈", "良好", "较好", "较差", "突出", "明显", "显著", "较大", "很大", "平稳", "顺利");

    /** Words that are said twice for a little: 商量商量, and those that count or sound. */
    private static final String TWICE =
            " 讨论 研究 认识 如何 什么 商量 学习 检查 考虑 打听 了解 介绍 休息 活动 锻炼 收拾 打扫 整理 准备 琢磨 思考 分析 合计 比较 比划 参谋 表示 意思 热闹 高兴 舒服 轻松 放松 享受 感受 体会 体验 尝试 试验 实践 交流 沟通 "
                    + "联系 走动 照顾 关心 安慰 鼓励 批评 教育 教训 帮助 指导 指点 评价 评论 谈论 议论 回忆 回想 总结 反省 反思 盘点 清理 修理 修改 调整 改进 提高 提醒 宣传 推广 展示 显摆 招待 陪同 参观 观察 观摩 欣赏 "
                    + "品味 品尝 切磋 探讨 协商 协调 核对 核实 落实 查看 查找 排查 摸底 调查 询问 请教 请示 汇报 报告 反映 说明 解释 解决 处理 算计 计算 估计 测试 检验 考察 考验 对照 梳理 谋划 规划 设计 布置 安排 动员 一个 两个 哗啦 叮当 滴答 ";

    private static boolean isWord(String word) {
        return Characters.han(word).length() == word.length()
                && word.chars().distinct().count() > 1;
    }

    /** Whether one of two equal characters is too many. */
    private static boolean isDoubledCharacter(String text, int at) {
        char c = text.charAt(at);
        if (Characters.at(text, at - 1) == c || Characters.at(text, at + 2) == c) {
            return false;
        }
        if (isTypedTwice(text, at)) {
            return true;
        }
        if (isSaidTwice(text, at)
                || isQuoted(text, at)
                || isKnown(text, at)
                || PARTICLES.indexOf(c) < 0 && isOfTwoWords(text, at)) {
            return false;
        }
        char before = Characters.at(text, at - 1);
        char after = Characters.at(text, at + 2);
        boolean ends = isWord(text, at - 1);
        boolean begins = isWord(text, at + 1);
        if (PARTICLES.indexOf(c) >= 0) {
            return isDoubledParticle(c, before, after, begins, ends)
                    || isSeenOnce(before, c, after);
        }
        // 企业业 is wrong, 企业|业务 and 工作|作了 are not; 我们加加强 is, 水务局|局长 is not
        boolean pairs =
                before != 0 && before == Characters.at(text, at - 2)
                        || after != 0 && after == Characters.at(text, at + 3);
        if (begins == ends || pairs || before == '一' || "〇一二三四五六七八九".indexOf(c) >= 0) {
            return false;
        }
        // 爷爷 and 牢牢 are words; 学习|习近平
        if (Lexicon.seen().word(text, at, at + 2) || text.startsWith("习近平", at + 1)) {
            return false;
        }
        // 石磨|磨的豆腐, 设备|备足, 专题会|会议纪要, 学期|期中
        if ("磨备会期".indexOf(c) >= 0) {
            return false;
        }
        if (begins && Characters.isDigit(before)) {
            return true;
        }
        if (c == '们') {
            return true;
        }
        return begins
                ? NEVER.contains(" " + text.substring(at + 1, at + 3) + " ")
                        && !endsLongWord(text, at)
                : !Lexicon.isSingle(c)
                        || !Characters.isHan(after)
                        || "而和与及或".indexOf(after) >= 0
                        || c != '作' && !Lexicon.seen().pair(c, after);
    }

    /** Verbs of one character that are said twice: 唱唱歌. */
    private static final String VERBS = "唱跳扫算减钓看说听聊谈走跑散写读吃喝洗刷擦拍照逛转遛种浇养练问想猜试尝歇晒剪鼓压松敲拉握招挥摇记磨唠挠弄";

    private static final String PLACES = "局科院部处厅所站校队组会馆乡镇县市区省村社厂园行";

    /** Whether two equal characters are two words, 安全科|科员, 2025年|年底, or meant: 和和美美. */
    static boolean isSaidTwice(String text, int at) {
        char c = text.charAt(at);
        char before = Characters.at(text, at - 1);
        char after = Characters.at(text, at + 2);
        boolean pairs =
                before != 0 && before == Characters.at(text, at - 2)
                        || after != 0 && after == Characters.at(text, at + 3);
        return pairs
                || PLACES.indexOf(c) >= 0 && "长员室务委内级民政属直里藏舍际".indexOf(after) >= 0
                || "年月".indexOf(c) >= 0 && "底初末中终".indexOf(after) >= 0
                || c == '期' && "中末".indexOf(after) >= 0
                || c == '作' && before == '工'
                || c == '的' && (before == '目' || before == '标')
                || c == '法' && before == '立'
                || c == '部' && before == '干'
                || c == '以' && "可足难得予".indexOf(before) >= 0
                || c == '加' && "压油班劲分码".indexOf(after) >= 0
                || c == '对' && before == '反' && after != '于'
                || "田亭脉".indexOf(c) >= 0
                || isName(text, at)
                || c == '在' && "建读校职编册岗".indexOf(after) >= 0
                || c == '管'
                // 一个宝贝|贝字底
                || after == '字'
                // 挠挠头, 拍拍肩: a little of it is done with a part of the body.
                || "头手脸背胸肩脚腿腰眼嘴肚".indexOf(after) >= 0
                || c == '到' && "期庭场达位会账底来岸案任职点家".indexOf(after) >= 0
                || VERBS.indexOf(c) >= 0;
    }

    /**
     * Whether the second of two equal characters begins or the first ends a name, 希同|同志, 关于|于明同志,
     * or both are in one that was taken from another language, 德德玛.
     */
    private static boolean isName(String text, int at) {
        char c = text.charAt(at);
        return "玛吉娜扎勒尔".indexOf(Characters.at(text, at + 2)) >= 0
                || c == '同' && Characters.at(text, at + 2) == '志'
                || c == '于' && text.startsWith("同志", Math.min(text.length(), at + 4))
                || c == '于' && text.startsWith("同志", Math.min(text.length(), at + 3));
    }

    /**
     * Whether laws, documents or word lists have two equal characters before the one that follows,
     * as where a word ends and the next begins: 民工|工资, 安全|全链条; or the first of a list follows all
     * of its kind: 全县|县、乡、村.
     */
    static boolean isKnown(String text, int at) {
        char c = text.charAt(at);
        char after = Characters.at(text, at + 2);
        // 目的|的地 is no case of 需要的的地方.
        return Characters.isHan(after) && c != '的' && Lexicon.threes().seen(c, c, after)
                || after == '、' && "全各本".indexOf(Characters.at(text, at - 1)) >= 0;
    }

    /** Whether two equal characters are the end of a word and the beginning of the next: 身体|体能. */
    static boolean isOfTwoWords(String text, int at) {
        return isWord(text, at - 1) && isWord(text, at + 1)
                || text.startsWith("众志成城", at + 1)
                || text.charAt(at) == '多';
    }

    private static boolean isQuoted(String text, int at) {
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    }

    /** Whether a character was seen between its neighbours once, and never twice. */
    private static boolean isSeenOnce(char before, char c, char after) {
        Lexicon.Threes threes = Lexicon.threes();
        return Characters.isHan(before)
                && Characters.isHan(after)
                && threes.seen(before, c, after)
                && !threes.seen(before, c, c)
                && !threes.seen(c, c, after);
    }

    /**
     * 运运行: whether laws and documents have two fours with the character once, and none with two.
     */
    private static boolean isTypedTwice(String text, int at) {
        char c = text.charAt(at);
        char before = Characters.at(text, at - 1);
        char after = Characters.at(text, at + 2);
        if (Lexicon.official().together(c, c) > SELDOM
                || !isSeenOnce(before, c, after)
                || isWord(text, at)
                || isOfTwoWords(text, at)
                || isQuoted(text, at)) {
            return false;
        }
        int from = Math.max(0, at - 2);
        String once =
                text.substring(from, at) + text.substring(at + 1, Math.min(text.length(), at + 5));
        int known = 0;
        for (int i = at - 2; i <= at; i++) {
            if (Lexicon.fours().seen(text, i)) {
                return false;
            }
            known += Lexicon.fours().seen(once, i - from) ? 1 : 0;
        }
        return known > 0;
    }

    private static boolean endsLongWord(String text, int at) {
        return Lexicon.seen().word(text, at - 2, at + 1)
                || Lexicon.seen().word(text, at - 3, at + 1);
    }

    private static final String PARTICLES = "的了是在和对把为要不与及将到被从向";

    /** Whether what stands on both sides decides of a character that stands twice. */
    static boolean isParticle(char c) {
        return PARTICLES.indexOf(c) >= 0;
    }

    private static boolean isDoubledParticle(
            char c, char before, char after, boolean begins, boolean ends) {
        return switch (c) {
            case '的' -> before != '的' && "确士".indexOf(after) < 0;
            case '了' -> !ends && "解却".indexOf(after) < 0 && "不未明".indexOf(before) < 0;
            case '是' -> "非".indexOf(after) < 0 && before != '是';
            case '在' -> "现实存正".indexOf(before) < 0 && !begins;
            case '和' -> "平谐睦气".indexOf(after) < 0 && "谐总暖温缓平柔共".indexOf(before) < 0;
            case '对' -> after == '于' || !begins && "应口面手策待照付方比象立抗接话外内标联岸".indexOf(after) < 0;
            case '把' -> "握关控脉手门".indexOf(after) < 0 && "一".indexOf(before) < 0;
            case '为' ->
                    "了何什此难".indexOf(after) < 0 && "认作成因以视称变行人".indexOf(before) < 0
                            || after == '了' && "认以".indexOf(before) < 0;
            case '要' ->
                    "求素点害闻务件义塞强地领职旨道冲".indexOf(after) < 0 && "重主需纪必首简只摘提概次扼紧险想".indexOf(before) < 0;
            case '不' ->
                    "得能要会应可必断够".indexOf(after) >= 0
                            && "绝决从并也还都毫".indexOf(before) < 0
                            && !(before == '对' || before == '好' || before == '行' || before == '是');
            case '与' -> "会人其此否时共众世".indexOf(after) < 0 && "参给授赋干".indexOf(before) < 0;
            case '到' -> !begins;
            case '及' -> "时早其格至第".indexOf(after) < 0 && "涉普顾波遍不来触".indexOf(before) < 0;
            default -> !begins && !ends;
        };
    }

    private static boolean isWord(String text, int at) {
        return Lexicon.seen().word(text, at, at + 2);
    }
}
