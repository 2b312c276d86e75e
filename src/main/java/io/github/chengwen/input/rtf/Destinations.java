package io.github.chengwen.input.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Set;

/** Groups that hold no text of the draft: tables of faces and colours, properties, old pictures. */
final class Destinations {

    private static final Set<Command> WITHOUT_TEXT =
            EnumSet.of(
                    Command.fonttbl,
                    Command.colortbl,
                    Command.info,
                    Command.listtable,
                    Command.listoverridetable,
                    Command.revtbl,
                    Command.rsidtbl,
                    Command.generator,
                    Command.themedata,
                    Command.colorschememapping,
                    Command.latentstyles,
                    Command.datastore,
                    Command.xmlnstbl,
                    Command.filetbl,
                    Command.objdata,
                    Command.objclass,
                    Command.objname,
                    Command.shprslt,
                    Command.nonshppict,
                    Command.bkmkstart,
                    Command.bkmkend,
                    Command.pnseclvl,
                    Command.pn,
                    Command.ftnsep,
                    Command.ftnsepc,
                    Command.aftnsep,
                    Command.aftnsepc,
                    Command.template,
                    Command.atrfstart,
                    Command.atrfend,
                    Command.atndate,
                    Command.atnref,
                    Command.atntime,
                    Command.atnparent,
                    Command.userprops,
                    Command.docvar,
                    Command.sp,
                    Command.background,
                    Command.mmathPr,
                    Command.nesttableprops,
                    Command.listlevel,
                    Command.xe,
                    Command.tc,
                    Command.tcn);

    private Destinations() {}

    static boolean hasNoText(Command command) {
        return WITHOUT_TEXT.contains(command);
    }
}
