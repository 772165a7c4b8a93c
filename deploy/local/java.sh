# Sourced by run and token: finds a JDK of version 17 or newer, or says in a sentence what is missing.

# Java takes the names of files in the locale's character set: without UTF-8 a Chinese folder name is unreadable.
case $(locale charmap 2>/dev/null || true) in
  UTF-8 | utf8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# Prints the java program to use: that of JAVA_HOME if set, else the first in PATH.
find_java() {
  local java properties version home
  if [ -n "${JAVA_HOME-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || { echo "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it." >&2; return 1; }
  else
    java=$(command -v java) || { echo "No Java found: please install a JDK of version 17 or newer." >&2; return 1; }
  fi
  properties=$("$java" -XshowSettings:properties -version 2>&1) || {
    echo "$java does not run; please install a JDK of version 17 or newer." >&2
    return 1
  }
  version=$(sed -n 's/^ *java\.specification\.version = *//p' <<<"$properties")
  home=$(sed -n 's/^ *java\.home = *//p' <<<"$properties")
  case $version in
    1.* | [1-9] | 1[0-6])
      echo "$java is Java $version; Biaogan needs a JDK of version 17 or newer (set JAVA_HOME to one)." >&2
      return 1
      ;;
  esac
  [ -x "$home/bin/javac" ] || {
    echo "$java belongs to a runtime without a compiler (no javac in $home/bin); please install a JDK, not a JRE." >&2
    return 1
  }
  echo "$java"
}
