# shellcheck shell=sh
# For ./mvnw and ./trustcenter, which read this file after they have defined `fail`.
# Sets java, java_home (empty where unknown) and java_version; fails on anything below Java 17.

java_home=${JAVA_HOME:-}
if [ -n "$java_home" ]; then
  java=$java_home/bin/java
  [ -x "$java" ] || fail "JAVA_HOME is $java_home, but that folder has no bin/java."
else
  java=$(command -v java) || fail "there is no java: install a JDK 17 or newer, or set JAVA_HOME to one."
  java_real=$(readlink -f "$java" 2>/dev/null) || java_real=$java
  java_home=${java_real%/bin/java}
fi

# A JDK tells its version in a file, which is much quicker than to start it.
java_version=
if [ -r "$java_home/release" ]; then
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then java_version=$value; fi
  done <"$java_home/release"
else
  java_home=
fi
if [ -z "$java_version" ]; then
  java_version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p') || java_version=
fi
java_version=${java_version#\"}
java_version=${java_version%\"}

java_major=${java_version#1.}
java_major=${java_major%%[!0-9]*}
[ -n "$java_major" ] || fail "$java does not tell its version: install a JDK 17 or newer, or set JAVA_HOME to one."
[ "$java_major" -ge 17 ] || fail "Java 17 or newer is needed, but $java is Java $java_version."
