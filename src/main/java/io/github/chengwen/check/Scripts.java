package io.github.chengwen.check;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.check.text.Search;
import io.github.chengwen.diag.Code;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Traditional characters in a simplified text. Not in a text that is traditional throughout, and
 * not in names: the list has characters of everyday words only.
 */
final class Scripts implements Rule {

    private static final String TRADITIONAL =
            "國會議學習經濟發報導領總結統書記長縣區鄉鎮黨員團產業農實際現對為這個們來時間從與"
                    + "無過還進運達選適遠連邊開關門問聞閱闊隊陽陰難電頭題願類顯風飛飯館馬驗體點齊龍東車"
                    + "軍輕較輪轉辦邏鄰醫釋鐵鋼錢錯鍵鎖閉陳陸險隨離雜雙雲靈靜響頁項順須預顧飲養騎鬥魚鳥"
                    + "麗黃義烏勞動務勝勢勵勸協單衛廠廣廳應慶廢庫彈當錄徹復徑態慣憲憶懷戰戲戶護擴擇擁擔"
                    + "據掃採換損搶撥攝敗數斷舊晝曉暫極構機權標樣樹橋檢歐歡歲歷歸殘氣決沒況涼測湯滿漢潔"
                    + "濃灣災煉煙熱營爭爺牆獎獨獲環瑪畫異療癢盡監盤眾礎確禮禪種稱穩積窮競筆節範築簡簽糧"
                    + "紀約紅紐級紛純紙組細終給絕絲維網緊緒線練編緣縮績織繼續罰羅聖聯聰聲職聽肅腦腳膽臉"
                    + "臨興舉艱藝蘇號蟲補裝裡製複見規視親覺覽觀計訂認討訓託設許訴診詞試詩話該詳誇誠誤說"
                    + "誰課調談請論諸諾謀謂講謝證識譜譯讀變讓貝負財責貨質貧購費貿賀資賓賞賣賬賽贊贏趙趕"
                    + "跡踐蹤軌載輔輝輸轄遞遷遺鄧鄭醜釀針鈔銀銷鋒鍛鏡鐘閃閣階隱雖雞霧韓頒頓頻額飄餘騙驅"
                    + "驕驚骯鬆鬧鮮鴻鵬鹽麥齡齒兩並亞傑備傳債傷價億儀優儲兒內冊凍準幾劃則剛創劇劍劑勁匯"
                    + "卻廈廚廟壓厲參臺葉嘆嗎啟嘗噴嚴圍園圖圓執堅塊壞墾壩壯壽夠夢奪奮婦媽嬰孫寧寶審寫寬"
                    + "將專尋屆屬層崗嶺島巖鞏幣師帥帶幫幹莊慮憑懇懲戀撫擠揚擊擬攔敵斬曆術條殺欄棟榮樓樂"
                    + "歎滅溝溫漁潤濱灘爐牽犧狀猶獻瓊畢疊瘋皺盜睜瞞碼磚禍稅蒼薦蓋蔣藍藥虧蠶襲訊評譽豐貢"
                    + "貫貴賢蹟躍軟辭遲邁鈴錦鑒閩隸韻頂飾駐駕騰驛鬚鯨鳳龐龜";

    private static final String SIMPLIFIED =
            "国会议学习经济发报导领总结统书记长县区乡镇党员团产业农实际现对为这个们来时间从与"
                    + "无过还进运达选适远连边开关门问闻阅阔队阳阴难电头题愿类显风飞饭馆马验体点齐龙东车"
                    + "军轻较轮转办逻邻医释铁钢钱错键锁闭陈陆险随离杂双云灵静响页项顺须预顾饮养骑斗鱼鸟"
                    + "丽黄义乌劳动务胜势励劝协单卫厂广厅应庆废库弹当录彻复径态惯宪忆怀战戏户护扩择拥担"
                    + "据扫采换损抢拨摄败数断旧昼晓暂极构机权标样树桥检欧欢岁历归残气决没况凉测汤满汉洁"
                    + "浓湾灾炼烟热营争爷墙奖独获环玛画异疗痒尽监盘众础确礼禅种称稳积穷竞笔节范筑简签粮"
                    + "纪约红纽级纷纯纸组细终给绝丝维网紧绪线练编缘缩绩织继续罚罗圣联聪声职听肃脑脚胆脸"
                    + "临兴举艰艺苏号虫补装里制复见规视亲觉览观计订认讨训托设许诉诊词试诗话该详夸诚误说"
                    + "谁课调谈请论诸诺谋谓讲谢证识谱译读变让贝负财责货质贫购费贸贺资宾赏卖账赛赞赢赵赶"
                    + "迹践踪轨载辅辉输辖递迁遗邓郑丑酿针钞银销锋锻镜钟闪阁阶隐虽鸡雾韩颁顿频额飘余骗驱"
                    + "骄惊肮松闹鲜鸿鹏盐麦龄齿两并亚杰备传债伤价亿仪优储儿内册冻准几划则刚创剧剑剂劲汇"
                    + "却厦厨庙压厉参台叶叹吗启尝喷严围园图圆执坚块坏垦坝壮寿够梦夺奋妇妈婴孙宁宝审写宽"
                    + "将专寻届属层岗岭岛岩巩币师帅带帮干庄虑凭恳惩恋抚挤扬击拟拦敌斩历术条杀栏栋荣楼乐"
                    + "叹灭沟温渔润滨滩炉牵牺状犹献琼毕叠疯皱盗睁瞒码砖祸税苍荐盖蒋蓝药亏蚕袭讯评誉丰贡"
                    + "贯贵贤迹跃软辞迟迈铃锦鉴闽隶韵顶饰驻驾腾驿须鲸凤庞龟";

    private static final Map<Character, Character> SIMPLE = table();

    /** Above this share of the characters that have two forms, the text is a traditional one. */
    private static final int MOST_PERCENT = 30;

    private static Map<Character, Character> table() {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table.put(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
        }
        return Map.copyOf(table);
    }

    private static final BitSet TRADITIONAL_FORMS = Search.set(TRADITIONAL);

    private static final BitSet SIMPLIFIED_FORMS = Search.set(SIMPLIFIED);

    @Override
    public void check(Article article, Findings findings) {
        long traditional = 0;
        long simplified = 0;
        for (Prose prose : article.prose()) {
            String text = prose.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                traditional += TRADITIONAL_FORMS.get(c) ? 1 : 0;
                simplified += SIMPLIFIED_FORMS.get(c) ? 1 : 0;
            }
        }
        if (traditional > 0 && traditional * 100 / (traditional + simplified) <= MOST_PERCENT) {
            article.prose().forEach(prose -> report(prose, findings));
        }
    }

    private static void report(Prose prose, Findings findings) {
        String text = prose.text();
        for (int i = 0; i < text.length(); i++) {
            Character simple = SIMPLE.get(text.charAt(i));
            if (simple != null) {
                String typed = text.substring(i, i + 1);
                findings.add(
                        Code.MIXED_SCRIPT, prose.span(i, i + 1), typed, String.valueOf(simple));
            }
        }
    }
}
