package io.github.chengwen.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Drafts put together from lines of every kind and then damaged in the ways that copying damages.
 */
final class Mutations {

    private static final List<String> LINES =
            List.of(
                    "第一篇：在全县春季农业生产会议上的讲话",
                    "篇二：主任在安全生产例会上的发言",
                    "【篇3】在青年干部座谈会上的讲话",
                    "在全县春季农业生产会议上的讲话（讨论稿）",
                    "凝心聚力抓春耕 真抓实干保丰收",
                    "——在全县三级干部会议上的讲话",
                    "县委书记 林 岚",
                    "唐 国 平",
                    "(2024年3月日)同志们：",
                    "（2024年3月12日下午15：30，县政府三楼会议室）",
                    "尊敬的各位代表、各位来宾：",
                    "各乡镇人民政府，县直各单位：",
                    "今天我们召开这次会议，主要是总结去年的工作，安排今年的任务。下面，我讲三点意见。",
                    "一、统一思想，增强做好春耕工作的紧迫感",
                    "（一）认清形势。当前雨水偏少，土壤墒情不足，这是今年最大的难题。",
                    "(二)明确目标。全县粮食播种面积稳定在四十万亩以上，一亩也不能少。",
                    "1、抓好备种备肥",
                    "2.抓好农机检修。检修要在三月底以前完成，不留死角。",
                    "（1）检查水渠；",
                    "①检查泵站；",
                    "⒉清理沟渠",
                    "二是抓服务，技术人员要下到田头，手把手地教",
                    "全县今年计划新修水渠二十八公里，改造泵站十二座，惠及三个乡镇的一万",
                    "二千多农户，工程分三期完成。",
                    "3、4月份是关键时期，要抓紧抓实。",
                    "3.5万亩高标准农田已经完成验收。",
                    "更多范文请访问 www.example.com ，欢迎收藏本站。",
                    "上一篇：关于防汛工作的通知",
                    "【打印本页】【关闭窗口】",
                    "—— 3 ——",
                    "第 4 页 共 9 页",
                    "　　谢谢大家",
                    "县人民政府办公室",
                    "2024年3月12日",
                    "附件：1.春耕物资清单",
                    "抄送：县委办公室，县人大常委会办公室。",
                    "**重点** 要抓住* 关键",
                    "● 加强领导",
                    "【正文】一、这一行不是标题",
                    "【接上】这一行接着上一行。",
                    "",
                    "　");

    private static final List<String> SHARDS =
            List.of(
                    "\ue004",
                    "\uf8ff",
                    "\ufeff",
                    "\u200b",
                    "\u0007",
                    "\u0000",
                    "\u001b",
                    "\ufffd",
                    "\u00ad",
                    "\ud83d\ude80",
                    "\ud83d",
                    "\ude80",
                    "\ud840\udc00",
                    "•",
                    "●",
                    "*",
                    "**",
                    "-",
                    "——",
                    "#",
                    "（",
                    "）",
                    "《",
                    "“",
                    "。",
                    "：",
                    "，",
                    "；",
                    " ",
                    "　",
                    "\t",
                    "\u00a0",
                    "\f",
                    "\u000b",
                    "\u2028",
                    "\u0085",
                    "\r",
                    "\n",
                    "\n\n",
                    "一、",
                    "（十）",
                    "1.",
                    "10、",
                    "⑳",
                    "9）",
                    "20",
                    "二十一、",
                    "第9篇",
                    "第十篇：",
                    "年月日",
                    "（20××年×月×日）",
                    "同志们：",
                    "www.",
                    "转载请注明",
                    "【标题】",
                    "【三级标题】",
                    "【删去】",
                    "（代拟稿）",
                    "张*",
                    "……",
                    "e\u0301",
                    "\ufe0f");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    String draft() {
        List<String> lines = new ArrayList<>();
        int count = 1 + random.nextInt(16);
        for (int i = 0; i < count; i++) {
            lines.add(pick(LINES));
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(lines, random);
        }
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        for (int left = random.nextInt(8); left > 0; left--) {
            damage(text);
        }
        return text.toString();
    }

    private void damage(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(6)) {
            case 0, 1 -> text.insert(at, pick(SHARDS));
            case 2 -> text.insert(at, "\n");
            case 3 -> glue(text, at);
            case 4 -> text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
            default -> {
                List<String> copied = text.toString().lines().toList();
                text.append('\n').append(copied.isEmpty() ? "" : pick(copied));
            }
        }
    }

    private static void glue(StringBuilder text, int at) {
        int end = text.indexOf("\n", at);
        if (end >= 0) {
            text.deleteCharAt(end);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
