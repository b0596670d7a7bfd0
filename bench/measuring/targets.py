"""What the project wants to reach, and whether the figures do."""
from measuring import rebuilds, sites

LARGE = sites.LARGE
OURS = "trustcenter, JDK "


class Target:
    def __init__(self, work, wanted, value, limit, form="{:.2f}"):
        self.work = work
        self.wanted = wanted
        self.value = value
        self.limit = limit
        self.form = form

    def row(self):
        if self.value is None:
            return f"| {self.work} | {self.wanted} | – | not measured |"
        met = "met" if self.value <= self.limit else f"missed by {100 * (self.value / self.limit - 1):.0f} %"
        return f"| {self.work} | {self.wanted} | {self.form.format(self.value)} | {met} |"


def ratio(one, other):
    return one / other if one is not None and other else None


def all_(kept):
    found = []
    wall = lambda size, name: kept.wall(f"cold/{size}/{name}")
    beside = lambda size, jdk, peer: ratio(wall(size, OURS + jdk), wall(size, peer))
    found.append(Target("cold, 60 pages, JDK 25", "≤ 4 × Hugo, aim 2.5", beside(60, "25", "Hugo"), 4))
    found.append(Target("cold, 60 pages, JDK 17", "≤ 6 × Hugo, aim 4", beside(60, "17", "Hugo"), 6))
    found.append(Target("cold, 60 pages, JDK 17", "≤ 0.2 × JBake", beside(60, "17", "JBake, JDK 17"), 0.2, "{:.3f}"))
    for jdk in ("17", "25"):
        work = f"cold, 1,000 pages, JDK {jdk}"
        found.append(Target(work, "≤ 1.2 × Hugo", beside(1000, jdk, "Hugo"), 1.2))
        found.append(Target(work, "≤ 0.6 × Eleventy", beside(1000, jdk, "Eleventy"), 0.6))
        found.append(Target(work, "≤ 0.08 × JBake", beside(1000, jdk, f"JBake, JDK {jdk}"), 0.08, "{:.3f}"))
    for jdk in ("17", "25"):
        work = f"cold, 12,000 pages, JDK {jdk}"
        ours = f"cold/{LARGE}/{OURS}{jdk}"
        found.append(Target(work, "≤ 0.6 × Hugo", beside(LARGE, jdk, "Hugo"), 0.6))
        processor = ratio(kept.processor(ours), kept.processor(f"cold/{LARGE}/Hugo"))
        found.append(Target(work, "≤ 0.7 × Hugo's processor time", processor, 0.7))
        found.append(Target(work, "peak ≤ 400 MB", kept.peak(ours), 400, "{:.0f} MB"))
    for jdk in ("17", "25"):
        for name in (rebuilds.SAME, rebuilds.CHANGED):
            again = f"again/{LARGE}/JDK {jdk}/"
            value = ratio(kept.wall(again + name), kept.wall(again + "cold"))
            found.append(Target(f"again, 12,000 pages, {name}, JDK {jdk}", "≤ 0.03 × cold", value, 0.03, "{:.3f}"))
    for jdk in ("17", "25"):
        for name, limit in (("cold", 2.1), (rebuilds.CHANGED, 1.2)):
            twice, once = (kept.wall(f"releases/{size}/JDK {jdk}/{name}") for size in (sites.TWICE, LARGE))
            found.append(Target(f"200 releases for 100, {name}, JDK {jdk}", f"≤ {limit} ×", ratio(twice, once), limit))
    for jdk in ("17", "25"):
        took = kept.wall(f"serve/{LARGE}/JDK {jdk}")
        milliseconds = None if took is None else took * 1e3
        found.append(Target(f"save to reloaded page, 12,000 pages, JDK {jdk}", "≤ 150 ms", milliseconds, 150, "{:.0f} ms"))
    for jdk in ("17", "25"):
        for option in ("--version", "--help"):
            base = f"commands/JDK {jdk}/"
            value = ratio(kept.wall(base + option), kept.wall(base + "hello"))
            found.append(Target(f"`{option}`, JDK {jdk}", "≤ 3 × `java` hello world", value, 3))
    return found
