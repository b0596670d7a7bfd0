"""The machine: its JDKs, and how a program is run and timed on it."""
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WORK = ROOT / "target" / "bench"
ASIDE = WORK / "aside"
# The load over one minute below which a part begins, and for how many seconds it is waited for.
CALM = 1
LONGEST_WAIT = 300
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


class Jdk:
    def __init__(self, home):
        self.home = home
        said = subprocess.run([home / "bin/java", "-version"], capture_output=True, text=True).stderr
        self.version = said.split('"')[1]
        self.major = self.version.split(".")[0]
        self.environment = {"JAVA_HOME": str(home)}

    def program(self, name):
        return self.home / "bin" / name


def jdks(majors):
    found = []
    for major in majors:
        named = os.environ.get(f"JAVA_HOME_{major}")
        homes = [pathlib.Path(named)] if named else sorted(pathlib.Path("/usr/lib/jvm").glob(f"*{major}*"))
        here = [home for home in homes if (home / "bin/javac").is_file()]
        if here:
            found.append(Jdk(here[0].resolve()))
        else:
            say(f"no JDK {major}: JAVA_HOME_{major} would name one")
    if not found:
        sys.exit("bench: no JDK")
    return found


def say(text):
    print(f"bench: {text}", file=sys.stderr, flush=True)


def must(command, environment=None, **how):
    """Runs what has to work and is not timed."""
    done = subprocess.run(command, env=os.environ | (environment or {}), **{**QUIET, **how})
    if done.returncode != 0:
        sys.exit(f"bench: failed: {' '.join(map(str, command))}")
    return done


def ran(command, folder, environment):
    """Wall seconds, seconds of processor time, peak MB, user and system seconds, each of a whole process."""
    # What was written and deleted before goes to the disk before the clock runs, not while it does.
    os.sync()
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=os.environ | environment, **QUIET)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = status
    if status != 0:
        sys.exit(f"bench: failed: {' '.join(map(str, command))}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6, used.ru_utime, used.ru_stime


def calm():
    """Waits until the machine has little else to do, but not for ever."""
    begun = time.monotonic()
    while os.getloadavg()[0] >= CALM:
        if time.monotonic() - begun > LONGEST_WAIT:
            say(f"the load is still {os.getloadavg()[0]:.1f}; measuring all the same")
            break
        time.sleep(5)
    return os.getloadavg()[0]


def forget(output):
    """Nothing of an earlier build is left: neither its pages nor its record of them.

    They are put aside until the end. For five minutes after files were deleted, ext4 looks at each of their inodes again
    for each new file (recently_deleted() in fs/ext4/ialloc.c): 12,000 pages then take 4 to 7 seconds of the system's
    time that they do not take otherwise, whoever writes them.
    """
    ASIDE.mkdir(parents=True, exist_ok=True)
    for left in (output, output.parent / f".{output.name}.trustcenter-cache"):
        if left.exists():
            left.rename(ASIDE / f"{time.time_ns()}")


def tidy():
    """Deletes what was put aside."""
    shutil.rmtree(ASIDE, ignore_errors=True)


def described():
    cpu = re.search(r"^model name\s*:\s*(.*)$", pathlib.Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{platform.machine()}, {os.cpu_count()} cores{f' ({cpu[1].strip()})' if cpu else ''}, {memory:.0f} GiB, Linux {platform.release().split('-')[0]}"
