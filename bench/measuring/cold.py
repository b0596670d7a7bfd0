"""Builds from nothing, by trustcenter and its peers in turn."""
import json
import os
import subprocess
import sys

from measuring import machine, peers, sites
from measuring.machine import ROOT, WORK, say

# At so few pages a round is short, and the start is all of it.
SMALL = 60
SMALL_FACTOR = 3
# How far what a peer wrote may be from what trustcenter wrote.
PAGES_APART = 0.02
HTML_APART = 0.1


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
    written = {runner.name: runner.written() for runner in runners}
    for runner in runners:
        found = written[runner.name]
        kept.put(f"cold/{size}/{runner.name}", runs[runner.name], **vars(found))
        machine.forget(runner.output)
    check(size, written)
    if size == sites.LARGE:
        measure_stages(kept, size, jdks, rounds)


def check(size, written):
    """All wrote the same site, so the same pages, of about the same bytes."""
    ours = next(found for name, found in written.items() if name.startswith("trustcenter"))
    for name, theirs in written.items():
        if abs(theirs.pages / ours.pages - 1) > PAGES_APART:
            sys.exit(
                f"bench: not the same site at {size} pages: {name} wrote {theirs.pages} pages and trustcenter {ours.pages}, "
                f"which is more than {PAGES_APART:.0%} apart"
            )
        if abs(theirs.html / ours.html - 1) > HTML_APART:
            sys.exit(
                f"bench: not the same site at {size} pages: {name} wrote {theirs.html / 1e6:.2f} MB of HTML and trustcenter "
                f"{ours.html / 1e6:.2f}, which is more than {HTML_APART:.0%} apart"
            )


def measure_stages(kept, size, jdks, rounds):
    """What each stage of a build from nothing takes by the program's own account."""
    for jdk in jdks:
        runs = {}
        for number in range(rounds):
            say(f"stages of a build of {size} pages, JDK {jdk.major}: round {number + 1} of {rounds}")
            found = timings(size, jdk)
            for stage in [*found["stages"], {**found, "stage": "all"}]:
                runs.setdefault(stage["stage"], []).append([stage["ms"] / 1e3, stage["processor_ms"] / 1e3])
        for stage, all_ in runs.items():
            kept.put(f"build/{size}/JDK {jdk.major}/{stage}", all_)


def timings(size, jdk):
    output = WORK / f"output-{size}-{jdk.major}"
    machine.forget(output)
    os.sync()
    command = sites.build(sites.site(size, jdk), output, "--timings=json")
    told = machine.must(command, jdk.environment, stderr=subprocess.PIPE, text=True).stderr
    machine.forget(output)
    # Warnings of the rules stand before it.
    return json.loads(next(line for line in told.splitlines() if line.startswith('{"stages"')))


def trustcenters(size, jdks):
    made = []
    for jdk in jdks:
        output = WORK / f"output-{size}-{jdk.major}"
        made.append(peers.Runner(f"trustcenter, JDK {jdk.major}", sites.build(sites.site(size, jdk), output), ROOT, output, jdk.environment))
    return made
