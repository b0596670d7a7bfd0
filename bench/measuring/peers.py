"""The other generators: where they come from, and how each builds its sources."""
import json
import shutil
import subprocess

from measuring import machine, sites
from measuring.machine import ROOT, WORK, must, say

COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies"
JBAKE_SIZES = (60, 1000)
JBAKE_ROUNDS = 3


class Runner:
    def __init__(self, name, command, folder, output, environment=None, most=1_000_000):
        self.name = name
        self.command = command
        self.folder = folder
        self.output = output
        self.environment = environment or {}
        self.most = most

    def run(self):
        machine.forget(self.output)
        return machine.ran(self.command, self.folder, self.environment)

    def written(self):
        return Written(self.output)


class Written:
    """How many pages of how many bytes there are in a folder, and how many files of how many."""

    def __init__(self, folder):
        sizes = [(file.suffix, file.stat().st_size) for file in folder.rglob("*") if file.is_file()]
        pages = [size for suffix, size in sizes if suffix == ".html"]
        self.pages, self.html = len(pages), sum(pages)
        self.files, self.bytes = len(sizes), sum(size for _, size in sizes)


def runners(size, jdks):
    folder = sites.peers(size, jdks[0])
    made = []
    if shutil.which("hugo"):
        made.append(Runner("Hugo", ["hugo", "--quiet"], folder / "hugo", folder / "hugo/public"))
    else:
        say("no Hugo: it is not on the PATH")
    eleventy = installed_eleventy()
    if eleventy:
        made.append(Runner("Eleventy", ["node", eleventy, "--quiet"], folder / "eleventy", folder / "eleventy/_site"))
    jars = fetched("jbake") if size in JBAKE_SIZES else None
    if jars:
        for jdk in jdks:
            output = folder / f"jbake/output-{jdk.major}"
            words = ["-Dlogback.configurationFile=logback.xml", "-cp", f"{jars}/*", "org.jbake.launcher.Main", "-b", ".", output.name]
            made.append(Runner(f"JBake, JDK {jdk.major}", [jdk.program("java"), *words], folder / "jbake", output, most=JBAKE_ROUNDS))
    return made


def installed_eleventy():
    folder = WORK / "eleventy"
    if not shutil.which("npm"):
        say("no Eleventy: there is no npm")
        return None
    if not (folder / "node_modules").is_dir():
        folder.mkdir(exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(ROOT / "bench/eleventy" / name, folder)
        if subprocess.run(["npm", "ci", "--silent"], cwd=folder).returncode != 0:
            say("no Eleventy: npm could not install it")
            return None
    return folder / "node_modules/@11ty/eleventy/cmd.cjs"


def fetched(name):
    """The jars that bench/NAME/pom.xml names, from Maven Central; None where they are not to be had."""
    folder = WORK / name
    mark = folder / "pom.xml"
    pom = ROOT / "bench" / name / "pom.xml"
    if not mark.is_file() or mark.read_bytes() != pom.read_bytes():
        shutil.rmtree(folder, ignore_errors=True)
        got = subprocess.run(
            [ROOT / "mvnw", "-q", "-B", "-f", pom, COPY, f"-DoutputDirectory={folder}", "-DincludeScope=runtime"], **machine.QUIET
        )
        if got.returncode != 0:
            say(f"no {name}: Maven could not fetch it")
            return None
        shutil.copy(pom, mark)
    return folder


def versions():
    said = []
    if shutil.which("hugo"):
        said.append("Hugo " + must(["hugo", "version"], stdout=subprocess.PIPE, text=True).stdout.split()[1].split("+")[0].removeprefix("v"))
    eleventy = WORK / "eleventy/node_modules/@11ty/eleventy/package.json"
    if eleventy.is_file():
        node = must(["node", "--version"], stdout=subprocess.PIPE, text=True).stdout.strip().removeprefix("v")
        said.append(f"Eleventy {json.loads(eleventy.read_text())['version']} on Node.js {node}")
    said += [f"JBake {jar.stem.removeprefix('jbake-core-')}" for jar in (WORK / "jbake").glob("jbake-core-*.jar")]
    return said
