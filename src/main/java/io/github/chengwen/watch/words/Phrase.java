package io.github.chengwen.watch.words;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.util.Arrays;
import java.util.List;

/**
 * What the service says to those who run it, in log, status and refusals to start: all of it is
 * here, in both languages.
 */
public enum Phrase {
    // ---- the service
    WATCHING("开始看管 {0}", "watching {0}"),
    STOPPED("已停止", "stopped"),
    LEFT_IN_HAND("有草稿没有收尾，下次启动时接着做", "a draft is left in hand; the next start goes on"),
    TAKEN_UP("接着做上次没有做完的：{0}", "taking up what was left: {0}"),
    NO_EVENTS("收不到文件事件，只靠定时查看：{0}", "no file events, polling only: {0}"),
    NO_HEARTBEAT("写不了心跳文件：{0}", "the heartbeat cannot be written: {0}"),
    NO_STATUS("写不了状态：{0}", "the status cannot be written: {0}"),
    NO_TRACE("写不了出错的记录：{0}", "the trace of an error cannot be written: {0}"),
    PROBE_LEFT("删不掉试写的文件：{0}", "a probe file cannot be removed: {0}"),
    SILENT("服务没有动静，磁盘或网络盘可能卡住了", "the service does not move; a disk or network drive may hang"),
    RUNAWAYS("有 {0} 份草稿停不下来，请重新启动", "{0} drafts do not end; please restart the service"),

    // ---- the inbox
    INBOX_UNREADABLE("收件夹读不了：{0}", "the inbox cannot be read: {0}"),
    INBOX_BACK("收件夹又能读了", "the inbox is back"),
    LEFT_ALONE("不处理：{0}（{1}）", "left alone: {0} ({1})"),
    NOT_TEXT("不是草稿文件", "not a draft"),
    LINK("是符号链接", "a symbolic link"),
    FOLDER("是文件夹", "a folder"),
    SPECIAL("不是普通文件", "not a regular file"),
    NOT_TAKEN("没有取草稿：{0}", "no draft was taken: {0}"),
    BLOCKED("有 {0} 份草稿取不了", "{0} drafts cannot be taken"),
    CAME_BACK("归档以后又变了，放回收件夹：{0}", "changed after it was done, back to the inbox: {0}"),
    NOT_PUT_BACK(
            "归档以后又变了，但放不回收件夹：{0}：{1}", "changed after it was done, but cannot go back: {0}: {1}"),
    NOT_LOOKED_BACK("没有查看刚做完的草稿：{0}", "drafts done a moment ago were not looked at: {0}"),

    // ---- what a draft waits for
    BEING_WRITTEN("等写完", "until it is written"),
    QUEUED("排队", "its turn"),
    NO_MARK("等完成标记", "the mark that it is complete"),
    HELD("正在别的程序里打开", "open in another program"),
    SUSPECT("处理时程序中断过，过一会儿单独再试", "the program ended over it; it will be tried alone in a while"),
    BAD_STYLE("样式有误：{0}", "its style is wrong: {0}"),
    UNREADABLE("读不了：{0}", "it cannot be read: {0}"),
    UNMOVABLE("移不出收件夹：{0}", "it cannot be moved out of the inbox: {0}"),

    // ---- the disk
    NO_PERMISSION("没有权限", "no permission"),
    NO_READ_PERMISSION("没有读取权限", "no permission to read it"),
    NO_FOLDER("文件夹不在", "the folder is not there"),
    NO_MEMORY("内存不足", "not enough memory"),
    NO_ROOM("磁盘空间不足", "too little room on the disk"),
    DISK_FULL("磁盘满了", "the disk is full"),
    DISK_READ_ONLY("磁盘只能读", "the disk is read-only"),
    DISK_ERROR("磁盘读写出错", "the disk has an error"),
    QUOTA("超出了磁盘配额", "over the disk quota"),
    LEADS_OUT("文件夹是链接，通到别处", "its folder is a link that leads elsewhere"),
    DISK_REFUSES("磁盘写不了：{0}", "the disk cannot be written: {0}"),
    NO_HARD_LINKS("不支持硬链接，改为先查看再改名", "no hard links here: names are given by a look and a rename"),
    NO_FOLDER_SYNC(
            "不能确认文件名已经写到磁盘，断电可能丢掉最后几秒的改名",
            "folders cannot be synced here: a power cut may lose the names of the last seconds"),
    NO_LOCKS(
            "不支持文件锁，只靠心跳文件防止启动两个",
            "no file locks here: only the heartbeat keeps a second service away"),

    // ---- the status for people
    STATUS_OF("看管的文件夹：{0}", "Watched folder: {0}"),
    STATUS_DAMAGED("状态文件坏了", "its status file is damaged"),
    STATE("状态：{0}", "State: {0}"),
    WELL("正常运行", "running, all is well"),
    TROUBLE("遇到问题：{0}", "running, in trouble: {0}"),
    NO_REPORT(
            "没有动静：{0} 秒没有报告了，进程 {1} 可能已经没有了，或者卡住了",
            "silent: no report for {0} s; process {1} may be gone, or hang"),
    FUTURE(
            "不知道：报告的时间比现在还晚，时钟被调过",
            "unknown: the report is of a later time than now; the clock was set"),
    ENDED_DONE("按 --once 做完结束，草稿都排成了", "ended after --once, all drafts done"),
    ENDED_FAILURES(
            "按 --once 做完结束，有草稿没有排成，见 failed", "ended after --once; some drafts failed, see failed"),
    ENDED_TROUBLE("按 --once 结束，还有草稿没有处理", "ended after --once; some drafts are left"),
    ENDED_STOPPED("已按要求停止", "stopped as asked"),
    ENDED_BADLY("意外停止，原因见日志", "broken off; see the log"),
    PROCESS("进程：{0}，版本 {1}，{2} 启动", "Process: {0}, version {1}, started {2}"),
    INBOX(
            "收件夹：{0} 份草稿，最久的等了 {1} 秒；{2} 个文件不处理",
            "Inbox: {0} drafts, the oldest for {1} s; {2} files left alone"),
    IN_HAND("手里：{0} 份；再试的：{1} 份", "In hand: {0}; to be tried again: {1}"),
    COUNTS(
            "启动以来：排成 {0} 份，重复 {1} 份，没有排成 {2} 份",
            "Since the start: {0} done, {1} duplicates, {2} failed"),
    PACE(
            "用时：一半的草稿不到 {0} 毫秒，95% 不到 {1} 毫秒",
            "Pace: half of the drafts within {0} ms, 95% within {1} ms"),
    FREE("磁盘：还有 {0} MB", "Disk: {0} MB free"),
    LACK("注意：{0}", "Note: {0}"),
    WAITING("在等的草稿：", "Waiting drafts:"),
    OTHERS("不处理的文件：", "Files left alone:"),
    FILE("  {0}：{1}", "  {0}: {1}"),
    WRITTEN("报告时间：{0}（{1} 秒前）", "Reported: {0} ({1} s ago)"),

    // ---- refusals to start
    BAD_LOCALE(
            "当前语言环境（locale）不能表示中文文件名，请设 LC_ALL=C.UTF-8",
            "the locale cannot express Chinese file names; set LC_ALL=C.UTF-8"),
    NO_SUCH_ROOT(
            "没有 {0} 这个文件夹；请核对路径，第一次用请加 --init 建立",
            "there is no folder {0}; check the path, or add --init to make it"),
    NOT_A_ROOT(
            "{0} 不是看管的文件夹，里面没有 inbox；请核对路径，要在这里建立请加 --init",
            "{0} is no watched folder, it has no inbox; check the path, or add --init to make one"),
    NEIGHBOUR("{0}。附近有：{1}", "{0}. Nearby there is: {1}"),
    ALREADY_RUNNING("这个文件夹已经有一个 chengwen 在看：{0}", "another chengwen serves this folder: {0}"),
    NOT_A_FOLDER("{0} 不是文件夹", "{0} is not a folder"),
    INBOX_IS_LINK(
            "{0} 是符号链接，草稿不经过链接读取；请用真正的文件夹或挂载",
            "{0} is a symbolic link, and nothing is read through one; use a folder or a mount"),
    STAGING_IS_LINK("{0} 是符号链接，请删掉", "{0} is a symbolic link; please delete it"),
    OVERLAPS("{0} 与 {1} 重叠", "{0} overlaps {1}"),
    HOLDS_PROGRAM("{0} 里面有程序要用的 {1}", "{0} holds {1}, which the program needs"),
    OTHER_FILE_SYSTEM("{0} 与其他文件夹不在同一个文件系统上", "{0} is on another file system than the rest");

    /** Nothing is to be said. */
    public static final Message NONE = new Message("", "");

    private final Message message;

    Phrase(String chinese, String english) {
        this.message = new Message(chinese, english);
    }

    /**
     * The sentence in both languages.
     *
     * @param arguments for its places; a {@link Message} is put in in the same language
     */
    public Message with(Object... arguments) {
        return new Message(in(Language.CHINESE, arguments), in(Language.ENGLISH, arguments));
    }

    private String in(Language language, Object... arguments) {
        List<String> words =
                Arrays.stream(arguments).map(argument -> in(language, argument)).toList();
        return message.format(language, words);
    }

    private static String in(Language language, Object argument) {
        return argument instanceof Message part ? of(part, language) : String.valueOf(argument);
    }

    /** A finished sentence in one language. */
    public static String of(Message finished, Language language) {
        return language == Language.CHINESE ? finished.chinese() : finished.english();
    }

    /** The same words in both languages, such as a code. */
    public static Message same(String words) {
        return new Message(words, words);
    }
}
