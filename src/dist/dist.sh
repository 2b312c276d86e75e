#!/bin/sh
# Makes the self-contained distribution: Chengwen with a Java of its own, as a tar.gz and a .deb.
# `mvn -f src/build -pl :chengwen-dist -am package` calls it.
#
#   dist.sh JDK APP OUT VERSION DATE
#
#   JDK      the home of the JDK whose runtime goes in, 17 or newer
#   APP      the distribution without Java: bin lib styles fonts licences LICENSE
#   OUT      the folder for what is made; what it holds is removed
#   VERSION  of the program
#   DATE     of every file in it, as 2025-01-01T00:00:00Z; SOURCE_DATE_EPOCH goes before it
#
# For Linux, with GNU date and tar. The .deb needs dpkg-deb and dpkg-shlibdeps (dpkg-dev) besides;
# where they are missing, it is left out with a message.
#
# Why not jpackage (tried with 17 and 25): its launcher is a program of its own that takes the locale
# as it finds it, and under C or POSIX Java can then name no Chinese file; it knows nothing of the
# class archive; and at each start it asks dpkg and rpm whose file it is. With bin/chengwen in its
# place, `jpackage --type deb --app-image` is refused by 25, and 17 leaves the runtime out. And all
# that it puts is in one folder: the command, the manual and the completion would have to be made
# by a script at installation, unknown to dpkg.

set -eu
umask 022
LC_ALL=C
export LC_ALL

jdk=$1
app=$2
out=$3
version=$4
epoch=${SOURCE_DATE_EPOCH:-$(date -u -d "$5" +%s)}
export SOURCE_DATE_EPOCH="$epoch"

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(CDPATH='' cd -- "$here/../.." && pwd -P)

# What jdeps finds in the jars, and what only running shows:
#   java.desktop    OpenPDF's colours and lines, the pictures of `pages`
#   java.logging, java.naming, java.xml   the libraries
#   jdk.httpserver the workbench; health and metrics of the watched folder
#   jdk.crypto.ec  TLS of the workbench: what browsers offer is on elliptic curves
#   jdk.charsets    locales with a national character set other than UTF-8 and GB18030
#   jdk.unsupported signals
#   jdk.zipfs       nothing today; what opens a zip as a file system would miss it without a word
modules=java.base,java.desktop,java.logging,java.naming,java.xml
modules=$modules,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.unsupported,jdk.zipfs

# Windows, sound, and fonts and pictures of Java's own: never loaded, and only they would ask for
# the libraries of X, ALSA, FreeType, HarfBuzz.
unused=
for library in awt_xawt jawt splashscreen jsound fontmanager freetype javajpeg lcms mlib_image; do
    unused=$unused,/java.desktop/lib/lib$library.so
done

# --- The folder ---------------------------------------------------------------------------------

folder=$out/chengwen
rm -rf "$out"
mkdir -p "$folder"
cp -R "$app/." "$folder"
rm -rf "$folder/lib/archive" # that of the JDK
cp "$project/README.md" "$project/README.en.md" "$folder"

# Compressed classes cost no measurable time: those that a start needs come from the archive.
compress=zip-6
if "$jdk/bin/jlink" --help | grep -q '<0|1|2>'; then
    compress=2
fi
"$jdk/bin/jlink" --add-modules "$modules" --exclude-files "${unused#,}" \
    --strip-debug --no-header-files --no-man-pages --compress "$compress" \
    --output "$folder/runtime"

# date_all FOLDER: gives everything in it the one date.
date_all() {
    find "$1" -exec touch -h -d "@$epoch" {} +
}

# Before 19 Java refuses an archive whose jar is elsewhere than when it was made. So with 17 the
# .deb makes its own when installed, and where the tar.gz is unpacked, the launcher has one made.
feature=$("$jdk/bin/jlink" --version)
feature=${feature%%[!0-9]*}
movable=$((feature >= 19))

# Archives hold the dates of the jars and modules they are for, so those come first; and in whole
# seconds, since tar and dpkg keep no more.
chmod -R u=rwX,go=rX "$folder"
date_all "$folder"
"$folder/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC -Xlog:disable >/dev/null
if [ "$movable" = 1 ]; then
    "$folder/runtime/bin/java" -cp "$folder/lib/chengwen-start.jar" \
        io.github.chengwen.cli.ArchiveMaker "$folder/lib/archive"
    rm -f "$folder/lib/archive/lock"
    if [ ! -s "$folder/lib/archive/classes" ]; then
        echo "dist.sh: no class archive was made" >&2
        exit 1
    fi
fi
chmod -R u=rwX,go=rX "$folder"
date_all "$folder"

# --- tar.gz -------------------------------------------------------------------------------------

machine=$(uname -m)
tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -C "$out" -cf - chengwen |
    gzip -9n >"$out/chengwen-$version-linux-$machine.tar.gz"

# --- .deb ---------------------------------------------------------------------------------------

for tool in dpkg-deb dpkg-shlibdeps; do
    if ! command -v "$tool" >/dev/null; then
        echo "dist.sh: no $tool here, so no .deb is made" >&2
        exit 0
    fi
done

work=$out/deb
root=$work/root
documents=$root/usr/share/doc/chengwen
mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$documents/examples" \
    "$root/usr/share/man/man1" "$root/usr/share/man/zh_CN/man1" \
    "$root/usr/share/bash-completion/completions" \
    "$root/usr/share/applications" "$root/usr/share/icons/hicolor/scalable/apps"
cp -a "$folder" "$root/opt"
ln -s /opt/chengwen/bin/chengwen "$root/usr/bin/chengwen"

"$folder/bin/chengwen" --lang=en man | gzip -9n >"$root/usr/share/man/man1/chengwen.1.gz"
"$folder/bin/chengwen" --lang=zh man | gzip -9n >"$root/usr/share/man/zh_CN/man1/chengwen.1.gz"
"$folder/bin/chengwen" completion bash >"$root/usr/share/bash-completion/completions/chengwen"
sed -n '/^```ini$/,/^```$/{/^```/!p;}' "$project/README.md" >"$documents/examples/chengwen.service"
sed -n '/^```ini$/,/^```$/{/^```/!p;}' "$project/src/docs/workbench.md" \
    >"$documents/examples/chengwen-serve.service"
cp "$here/chengwen.desktop" "$root/usr/share/applications/"
cp "$project/src/main/resources/io/github/chengwen/serve/page/seal.svg" \
    "$root/usr/share/icons/hicolor/scalable/apps/chengwen.svg"

{
    cat <<'NOTICE'
Chengwen is under the Apache License 2.0, which follows. What comes with it has licences of its own:

  the faces      /opt/chengwen/fonts/README.md, /opt/chengwen/fonts/licences/
  Java           /opt/chengwen/runtime/legal/
  the libraries  /opt/chengwen/licences/README.md and what it names

NOTICE
    cat "$project/LICENSE"
} >"$documents/copyright"

# dpkg-shlibdeps wants the source of a package around it.
mkdir -p "$work/source/debian"
printf 'Source: chengwen\n\nPackage: chengwen\nArchitecture: any\n' >"$work/source/debian/control"
runtime=$(CDPATH='' cd -- "$root/opt/chengwen/runtime" && pwd -P)
depends=$(
    cd "$work/source"
    find "$runtime" -type f \( -name '*.so' -o -path '*/bin/java' -o -name jspawnhelper \) \
        -exec dpkg-shlibdeps -O -l"$runtime/lib" -l"$runtime/lib/server" {} + 2>/dev/null |
        sed -n 's/^shlibs:Depends=//p'
)

architecture=$(dpkg --print-architecture)
debian_version=$(printf '%s\n' "$version" | sed 's/-SNAPSHOT$/~SNAPSHOT/') # before the release
cat >"$root/DEBIAN/control" <<CONTROL
Package: chengwen
Version: $debian_version
Architecture: $architecture
Maintainer: Chengwen <chengwen@localhost>
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: $depends
Section: text
Priority: optional
Description: raw Chinese drafts to official-layout DOCX and PDF
 把领导讲话的草稿排成公文版式的 DOCX 和可以直接印的 PDF，并说出哪几行要看一眼。
 .
 Turns the raw draft of a speech into an official-layout DOCX and a print-ready
 PDF, and says which few lines to look at. Brings its own Java and faces.
CONTROL

if [ "$movable" = 0 ]; then
    cat >"$root/DEBIAN/postinst" <<'POSTINST'
#!/bin/sh
set -e
if [ "$1" = configure ]; then
    # Without it all works, only slower.
    rm -rf /opt/chengwen/lib/archive
    /opt/chengwen/runtime/bin/java -cp /opt/chengwen/lib/chengwen-start.jar \
        io.github.chengwen.cli.ArchiveMaker /opt/chengwen/lib/archive || true
fi
POSTINST
    cat >"$root/DEBIAN/prerm" <<'PRERM'
#!/bin/sh
set -e
rm -rf /opt/chengwen/lib/archive
PRERM
    chmod +x "$root/DEBIAN/postinst" "$root/DEBIAN/prerm"
fi

chmod -R u=rwX,go=rX "$root/usr" "$root/DEBIAN"
date_all "$root"
# xz: the dpkg of older systems knows no zstd.
dpkg-deb --root-owner-group -Zxz --build "$root" \
    "$out/chengwen_${debian_version}_$architecture.deb" >/dev/null
rm -rf "$work"
