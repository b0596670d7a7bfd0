"""The trust centers that are built, and the sources of the same pages for the peers."""
import contextlib
import hashlib
import os
import shutil

from measuring import machine
from measuring.machine import ROOT, WORK, must, say

# Pages: languages, releases, catalogues.
SIZES = {60: (1, 0, 30), 1000: (2, 8, 29), 12000: (2, 100, 29), 24000: (2, 200, 29)}
LARGE = 12000
TWICE = 24000
LAUNCHER = ROOT / "trustcenter"
# What sets the flags of the Java, and makes the archive with which it starts.
START = [LAUNCHER, ROOT / "src/main/dist/bin/start-archive.sh", ROOT / ".mvn/wrapper/find-java.sh"]
PEERS = ROOT / "bench/peers"
SOURCES = sorted((ROOT / "bench/src/trustcenter/bench").glob("*.java"))


def prepare(jdks):
    """The program, its archives for a quick start, and the classes that write sites."""
    WORK.mkdir(parents=True, exist_ok=True)
    for jdk in jdks:
        must([LAUNCHER, "--version"], jdk.environment)
    must([jdks[0].program("javac"), "--release", "17", "-proc:none", "-d", WORK / "classes", "-cp", classpath(), *SOURCES])


def classpath():
    return os.pathsep.join(map(str, [WORK / "classes", ROOT / "target/trustcenter.jar", *sorted((ROOT / "target/lib").glob("*.jar"))]))


def state():
    """A word for the program, how it is started, and what writes the sites."""
    digest = hashlib.sha256()
    templates = sorted(file for file in PEERS.rglob("*") if file.is_file())
    for file in [ROOT / "target/trustcenter.jar", *START, *SOURCES, *templates]:
        digest.update(file.read_bytes())
    # What adds to the flags from outside changes them as well.
    for name in ("TRUSTCENTER_JAVA_OPTS", "TRUSTCENTER_START", "JAVA_TOOL_OPTIONS"):
        digest.update(f"{name}={os.environ.get(name, '')};".encode())
    return digest.hexdigest()


def site(size, jdk):
    return _made(WORK / f"site-{size}", lambda folder: _java(jdk, "BenchSite", folder, *SIZES[size]))


def peers(size, jdk):
    """Sources for the other generators, from the finished pages of the site."""

    def make(folder):
        finished = WORK / f"finished-{size}"
        machine.forget(finished)
        must(build(site(size, jdk), finished), jdk.environment)
        _java(jdk, "PeerSources", finished, PEERS, folder)
        machine.forget(finished)

    return _made(WORK / f"peers-{size}", make)


def build(folder, output, *options):
    return [LAUNCHER, "build", "-q", "--source", folder, "--output", output, *options]


def register(size):
    """The file in which one sub-processor is changed, and the changed text of a number."""
    file = WORK / f"site-{size}/content/subprocessors.yaml"
    before = file.read_text()
    return file, lambda number: before.replace("purpose: {en: '", f"purpose: {{en: 'Changed {number} ", 1)


@contextlib.contextmanager
def altered(size):
    """The content may be changed in this block, and is as before behind it; if not, it is made anew the next time."""
    folder = WORK / f"site-{size}"
    file, _ = register(size)
    before = file.read_bytes()
    releases = set(folder.glob("content/releases/*"))
    mark = WORK / f"{folder.name}.made"
    said = mark.read_text()
    mark.unlink()
    try:
        yield
    finally:
        file.write_bytes(before)
        for new in set(folder.glob("content/releases/*")) - releases:
            new.unlink()
        mark.write_text(said)


def _made(folder, make):
    """Made once for each state of the program, whole or not at all."""
    mark = WORK / f"{folder.name}.made"
    if not mark.is_file() or mark.read_text() != state():
        say(f"writing {folder.name}")
        mark.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        make(folder)
        mark.write_text(state())
    return folder


def _java(jdk, name, *words):
    must([jdk.program("java"), "-cp", classpath(), f"trustcenter.bench.{name}", *map(str, words)], stderr=None)
