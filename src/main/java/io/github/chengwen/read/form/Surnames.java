package io.github.chengwen.read.form;

import java.util.Set;

/** Chinese surnames, to tell a name on a line of its own from other short words. */
public final class Surnames {

    private static final String SINGLE =
            "步于荀木苑敖顾骆王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田习董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾"
                    + "夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁"
                    + "岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾"
                    + "尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛"
                    + "仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由练";

    private static final Set<String> DOUBLE =
            Set.of(
                    "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方", "端木",
                    "南宫");

    /** Surname and given name, unless the surname has two characters. */
    private static final int LONGEST = 3;

    private Surnames() {}

    /** Words of two or three characters that begin with a surname and are no names. */
    private static final Set<String> WORDS =
            Set.of(
                    "敬礼", "文件", "方案", "简报", "安排", "计划", "时间", "成员", "单位", "全体", "温度", "高度", "都要",
                    "关于", "金额", "万元", "党员", "党委", "党组", "党课", "农民", "农村", "和谐", "平安", "安全", "向上",
                    "明天", "时代", "谢谢", "方面", "方法", "成绩", "成果", "雷锋", "任务", "贺信", "贺词", "祝词", "祝愿",
                    "祝贺", "强化", "路线", "车间", "师生", "钱款", "干部", "申请", "相关", "计分", "支部", "支持", "公室");

    /** True where this can be a person's name. */
    public static boolean isName(String name) {
        return !WORDS.contains(name)
                && !name.isEmpty()
                && (name.codePointCount(0, name.length()) <= LONGEST
                                && SINGLE.indexOf(name.charAt(0)) >= 0
                        || name.length() > 2 && DOUBLE.contains(name.substring(0, 2)));
    }
}
