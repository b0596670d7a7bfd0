"""The same builds from nothing with other options of Java than those that the launcher gives."""
from measuring import cold, machine, sites
from measuring.machine import ROOT, WORK, say

AS_IT_IS = "as it is"
# What the launcher gives comes first, and the last word of each option holds.
OTHERS = {
    AS_IT_IS: {},
    "both compilers": {"TRUSTCENTER_JAVA_OPTS": "-XX:TieredStopAtLevel=4"},
    "G1 in place of the serial collector": {"TRUSTCENTER_JAVA_OPTS": "-XX:-UseSerialGC -XX:+UseG1GC"},
    "no archive of classes": {"TRUSTCENTER_START": "off"},
}
SIZES = (cold.SMALL, sites.LARGE)


def measure(kept, sizes, jdks, rounds):
    for size in sizes:
        for jdk in jdks:
            runs = {name: [] for name in OTHERS}
            for number in range(rounds * (cold.SMALL_FACTOR if size == cold.SMALL else 1)):
                say(f"flags, {size} pages, JDK {jdk.major}: round {number + 1}")
                for name in OTHERS if number % 2 == 0 else reversed(OTHERS):
                    runs[name].append(run(size, jdk, OTHERS[name]))
            for name, all_ in runs.items():
                kept.put(f"flags/{size}/JDK {jdk.major}/{name}", all_)


def run(size, jdk, more):
    output = WORK / f"output-{size}-{jdk.major}"
    machine.forget(output)
    found = machine.ran(sites.build(sites.site(size, jdk), output), ROOT, {**jdk.environment, **more})
    machine.forget(output)
    return found
