#!/bin/sh
# Tries the self-contained distribution where there is nothing: installs the .deb in a minimal
# Debian without Java, locale and HOME, and compares what it makes with what the build makes.
#
#   try-dist.sh [ROOT]
#
#   ROOT     the folder for the system; made with debootstrap where it is missing, and kept
#   SUITE    the Debian in it, bookworm unless set
#   MIRROR   where debootstrap takes it from; its own default unless set
#
# Needs root, debootstrap, and `mvn -f src/build -pl :chengwen-dist -am package -DskipTests` before it. Exit code 0: all was the same.

set -eu
LC_ALL=C.UTF-8
export LC_ALL

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
project=$(CDPATH='' cd -- "$here/../.." && pwd -P)
root=${1:-$project/target/try-dist/root}
suite=${SUITE:-bookworm}
runs=10

# In a namespace of its own, so that what is mounted goes with it.
if [ "${2:-}" != alone ]; then
    exec unshare --mount "$0" "$root" alone
fi

deb=$(find "$project/target/dist" -maxdepth 1 -name '*.deb')
tar=$(find "$project/target/dist" -maxdepth 1 -name '*.tar.gz')
usual=$project/target/chengwen/bin/chengwen
failed=0

# check WHAT COMMAND…: runs it and says how it went.
check() {
    what=$1
    shift
    if "$@" >"$scratch/said" 2>&1; then
        echo "ok      $what"
    else
        echo "FAILED  $what"
        sed 's/^/        /' "$scratch/said"
        failed=1
    fi
}

# inside COMMAND…: in the system, as an ordinary user, with PATH and nothing else set.
inside() {
    env -i PATH=/usr/bin:/bin "$(command -v chroot)" --userspec=1000:1000 "$root" "$@"
}

# read_only COMMAND…: the same where nothing but /var/tmp can be written, in a namespace of its own.
read_only() {
    unshare --mount sh -c '
        root=$1
        shift
        mount --rbind "$root" "$root" && mount --bind "$root/var/tmp" "$root/var/tmp" &&
            mount -o remount,bind,ro "$root" &&
            exec env -i PATH=/usr/bin:/bin "$(command -v chroot)" --userspec=1000:1000 "$root" "$@"
    ' sh "$root" "$@"
}

# seconds COMMAND…: the shortest of some runs.
seconds() {
    best=
    n=0
    while [ "$n" -lt "$runs" ]; do
        before=$(date +%s%N)
        "$@" >/dev/null 2>&1
        took=$((($(date +%s%N) - before) / 1000000))
        if [ -z "$best" ] || [ "$took" -lt "$best" ]; then
            best=$took
        fi
        n=$((n + 1))
    done
    echo "$best ms"
}

# --- An empty system ----------------------------------------------------------------------------

if [ ! -d "$root/usr" ]; then
    mkdir -p "$root"
    # shellcheck disable=SC2086
    debootstrap --variant=minbase "$suite" "$root" ${MIRROR:-} >/dev/null
fi
mount --bind "$root" "$root" # a root that no file system is mounted at is no machine's
mount -t proc proc "$root/proc" # Java finds its libraries by it
scratch=$root/var/tmp/try
rm -rf "$scratch"
mkdir -p "$scratch/drafts" "$scratch/watched/inbox"
cp "$project"/samples/*.txt "$scratch/drafts"
cp "$project"/samples/*.txt "$scratch/watched/inbox"
chown -R 1000:1000 "$scratch"
cp "$deb" "$root/var/tmp/chengwen.deb"

check "no Java was there" sh -c "! chroot '$root' sh -c 'command -v java'"
check "dpkg -i" env DEBIAN_FRONTEND=noninteractive chroot "$root" dpkg -i /var/tmp/chengwen.deb
check "dpkg --verify" sh -c "test -z \"\$(chroot '$root' dpkg --verify chengwen)\""

# --- The same commands in both ------------------------------------------------------------------

# The archive for the build's own Java would otherwise be made while it is being timed.
CHENGWEN_ARCHIVE=off
export CHENGWEN_ARCHIVE

expected=$project/target/try-dist/expected
rm -rf "$expected"
mkdir -p "$expected"

# same NAME ARGUMENT…: what a command prints and its exit code are the same in both.
same() {
    name=$1
    shift
    check "same output: $name" compare "$name" "$@"
}

compare() {
    name=$1
    shift
    code=0
    (cd "$project/samples" && env -u LANG LC_ALL=zh_CN.UTF-8 "$usual" --lang=zh "$@") \
        >"$expected/$name.out" 2>"$expected/$name.err" </dev/null || code=$?
    echo "exit $code" >>"$expected/$name.err"
    code=0
    inside sh -c 'cd /var/tmp/try/drafts && exec chengwen --lang=zh "$@"' sh "$@" \
        >"$scratch/$name.out" 2>"$scratch/$name.err" </dev/null || code=$?
    echo "exit $code" >>"$scratch/$name.err"
    cmp "$expected/$name.out" "$scratch/$name.out" && cmp "$expected/$name.err" "$scratch/$name.err"
}

drafts=$(cd "$project/samples" && ls ./*.txt)
# shellcheck disable=SC2086
{
    same check check $drafts
    same check-json check --format json $drafts
    same styles styles list
    for draft in $drafts; do
        same "inspect-$(basename "$draft" .txt)" inspect --format jsonl "$draft"
    done
}
same help --help
same help-convert help convert
same version --version
same explain explain CW209
same explain-all explain
same man man
same completion completion bash

"$usual" convert "$project/samples" -o "$expected/made" >/dev/null 2>&1 || true
"$usual" pages "$project"/samples/*.txt -o "$expected/pages" >/dev/null 2>&1 || true
inside chengwen convert /var/tmp/try/drafts -o /var/tmp/try/made >"$scratch/convert" 2>&1 || true
check "same bytes: convert, $(find "$expected/made" -type f | wc -l) files" \
    diff -r "$expected/made" "$scratch/made"
inside sh -c 'chengwen pages /var/tmp/try/drafts/*.txt -o /var/tmp/try/pages' >/dev/null 2>&1 || true
check "same bytes: pages, $(find "$expected/pages" -type f | wc -l) files" \
    diff -r "$expected/pages" "$scratch/pages"

check "watch --once" inside chengwen watch /var/tmp/try/watched --once --stable 0
find "$scratch/watched/outbox" -name '*.docx' -o -name '*.pdf' | while read -r file; do
    cmp "$file" "$expected/made/$(basename "$file")" || echo "$file"
done >"$scratch/differ" 2>&1
check "same bytes: watch" sh -c "test ! -s '$scratch/differ' || { cat '$scratch/differ'; false; }"
check "watch --status" inside chengwen watch --status /var/tmp/try/watched
check "doctor" inside chengwen doctor

check "read-only system: convert" read_only sh -c \
    'cd /var/tmp/try && chengwen convert drafts -o made-read-only || [ $? -eq 1 ]'
check "same bytes: read-only" diff -r "$expected/made" "$scratch/made-read-only"

# The folder of the tar.gz works wherever it is put, blanks and Chinese in its name or not.
mkdir -p "$scratch/放在 这里"
tar -xzf "$tar" -C "$scratch/放在 这里"
inside "/var/tmp/try/放在 这里/chengwen/bin/chengwen" convert /var/tmp/try/drafts -o /var/tmp/try/made-tar \
    >/dev/null 2>&1 || true
check "same bytes: tar.gz" diff -r "$expected/made" "$scratch/made-tar"

# --- Sizes and times ----------------------------------------------------------------------------

one=/var/tmp/try/drafts/$(basename "$(find "$scratch/drafts" -name '01-*')")
echo
du -h "$deb" "$tar" | sed "s|$project/||"
du -sh "$root/opt/chengwen" "$root/opt/chengwen/runtime" "$root/opt/chengwen/lib" | sed "s|$root||"
echo "--version, best of $runs:                  $(seconds inside chengwen --version)"
unset CHENGWEN_ARCHIVE
echo "convert, best of $runs:                    $(seconds inside chengwen convert "$one" -o /var/tmp/try/timed --force)"
echo "convert without the archive, best of $runs: $(seconds inside env CHENGWEN_ARCHIVE=off chengwen convert "$one" -o /var/tmp/try/timed --force)"

chroot "$root" dpkg --purge chengwen >/dev/null
check "nothing is left after dpkg --purge" test ! -e "$root/opt/chengwen"
exit "$failed"
