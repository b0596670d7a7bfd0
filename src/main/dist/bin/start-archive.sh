# shellcheck shell=sh
# For both launchers, which read this file after find-java.sh. A start-up archive holds the program's classes as a Java has
# parsed them, so that the next start need not. It is a class-data archive (JEP 310), made of a list of classes: an archive of a run
# (JEP 350) leaves out what was compiled for Java 5, as picocli was, and so does the cache of a run on 25 (JEP 514). It fits the one
# Java that wrote it, and any other ignores it. Java trusts its bytes, and ends by a signal where they are cut short or damaged: so
# beside it stands of which jar it was made and how large it is, and where Java does end so, the archive goes, for the next start.
#
# Takes jar, example (a folder with content/ to build once), start_folder, start_when (always, or asked: only on a terminal), and
# java, java_home, java_version, java_major. Sets start_options and start_failed, one option each or none.
#
#   TRUSTCENTER_START  off: without such an archive; now: make it if it is not there

java_options='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable'
# An archive is mapped where it was made for, and not at another place for each start, which takes as long as the rest of it.
java_options="$java_options -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
start_options=
start_failed=

start_archive() {
  [ "${TRUSTCENTER_START:-}" != off ] || return 0
  # From 24 on all classes of the archive are there from the start, which takes longer than these do without.
  case $java_major:$#:${1:-} in
    1[7-9]:* | 2[0-3]:*) ;;
    *:1:-V | *:1:--version | *:1:-h | *:1:--help) [ "${TRUSTCENTER_START:-}" = now ] || return 0 ;;
  esac
  # The path of the Java, with dashes: two of the same version do not share an archive.
  start_name=$java_version$(
    IFS=/
    # shellcheck disable=SC2086
    set -f -- $java_home
    IFS=-
    printf '%s' "$*"
  )
  start_file=$start_folder/$start_name.jsa
  if ! start_is_sound; then
    if [ "$start_when" = always ] || [ "${TRUSTCENTER_START:-}" = now ] || [ -t 2 ]; then
      make_start_archive
    fi
  fi
  # What could not be made is an empty file, so that it is not tried each time.
  if [ -s "$start_file" ] && start_is_sound; then
    start_options=-XX:SharedArchiveFile=$start_file
    case $start_file in
      *\'*) ;;
      *) start_failed="-XX:OnError=rm -f '$start_file'" ;;
    esac
  fi
}

# Whether the archive is as large as it was made, of a jar as large as this one, and no older.
start_is_sound() {
  [ -f "$start_file" ] && [ -f "$start_file.of" ] && read -r start_made <"$start_file.of" &&
    [ "$start_made" = "$(start_sizes)" ] && [ -z "$(find "$jar" -newer "$start_file" -print 2>/dev/null)" ]
}

# Of the jar and of the archive.
start_sizes() {
  wc -c "$jar" "$start_file" 2>/dev/null | while read -r size _; do printf '%s.' "$size"; done
}

# Whatever goes wrong here only leaves the start as slow as it was.
make_start_archive() {
  mkdir -p "$start_folder" 2>/dev/null && [ -w "$start_folder" ] || return 0
  printf 'trustcenter: preparing a quicker start for this Java, once (some seconds) …\n' >&2
  start_work=$start_folder/.$$
  # A run that does what most runs do.
  # shellcheck disable=SC2086
  "$java" $java_options "-XX:DumpLoadedClassList=$start_work.classes" -jar "$jar" \
    build -q --source "$example" --output "$start_work.site" >/dev/null 2>&1 </dev/null || :
  # From 24 on its classes are kept linked too, with what lambdas become (JEP 483); older ones ignore that.
  # shellcheck disable=SC2086
  "$java" $java_options -XX:+AOTClassLinking -Xshare:dump "-XX:SharedClassListFile=$start_work.classes" \
    "-XX:SharedArchiveFile=$start_work.archive" -cp "$jar" >/dev/null 2>&1 </dev/null || :
  [ -s "$start_work.archive" ] || : >"$start_work.archive"
  if mv -f "$start_work.archive" "$start_file" 2>/dev/null; then
    printf '%s\n' "$(start_sizes)" >"$start_work.of"
    mv -f "$start_work.of" "$start_file.of" 2>/dev/null || :
  fi
  rm -rf "$start_work.site" "$start_folder/..$$.site.trustcenter-cache" "$start_work.archive" "$start_work.classes"
}
