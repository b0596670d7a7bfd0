"""Builds from nothing, by trustcenter and its peers in turn."""
import shutil
import sys

from measuring import machine, peers, sites
from measuring.machine import ROOT, WORK, say

# At so few pages a round is short, and the start is all of it.
SMALL = 60
SMALL_FACTOR = 3


def measure(kept, size, jdks, rounds):
    runners = trustcenters(size, jdks) + peers.runners(size, jdks)
    if size == SMALL:
        rounds *= SMALL_FACTOR
        say(f"cold, {size} pages: one run of each that does not count")
        for runner in runners:
            runner.run()
    runs = {runner.name: [] for runner in runners}
    for number in range(rounds):
        say(f"cold, {size} pages: round {number + 1} of {rounds}")
        # There and back, so that nobody always runs behind the same one.
        for runner in runners if number % 2 == 0 else reversed(runners):
            if len(runs[runner.name]) < runner.most:
                runs[runner.name].append(runner.run())
    counted = {runner.name: runner.counted() for runner in runners}
    for runner in runners:
        pages, written = counted[runner.name]
        kept.put(f"cold/{size}/{runner.name}", runs[runner.name], pages=pages, bytes=written)
        shutil.rmtree(runner.output, ignore_errors=True)
    check(size, counted)


def check(size, counted):
    """The peers have the text of the pages and not all marks around it, so they write less; never much less, and never more."""
    ours = next(found for name, found in counted.items() if name.startswith("trustcenter"))
    for name, (pages, written) in counted.items():
        if not (0.95 <= pages / ours[0] <= 1.05 and 0.6 <= written / ours[1] <= 1.05):
            sys.exit(f"bench: at {size} pages {name} wrote {pages} pages of {written} bytes, trustcenter {ours[0]} of {ours[1]}")


def trustcenters(size, jdks):
    made = []
    for jdk in jdks:
        output = WORK / f"output-{size}-{jdk.major}"
        made.append(peers.Runner(f"trustcenter, JDK {jdk.major}", sites.build(sites.site(size, jdk), output), ROOT, output, jdk.environment))
    return made
