"""The same site once more, and the same site with twice as many releases."""
import sys

from measuring import machine, sites
from measuring.machine import ROOT, WORK, must, say

SAME = "nothing changed"
CHANGED = "one sub-processor changed"
UNSEEN = "one sub-processor changed, not released"
RELEASED = "the same, and released"
# A round takes over a minute.
RELEASES_ROUNDS = 3


def measure(kept, size, jdks, rounds):
    for jdk in jdks:
        runs = {"cold": [], SAME: [], UNSEEN: [], CHANGED: [], RELEASED: []}
        for number in range(rounds):
            say(f"again, {size} pages, JDK {jdk.major}: round {number + 1} of {rounds}")
            rebuild = Rebuild(size, jdk, number)
            runs["cold"].append(rebuild.cold())
            runs[SAME].append(rebuild.same())
            if sites.SIZES[size][1] > 0:
                runs[UNSEEN].append(rebuild.unseen())
            runs[CHANGED].append(rebuild.changed())
            if sites.SIZES[size][1] > 0:
                runs[RELEASED].append(rebuild.released())
            machine.forget(rebuild.output)
        for name, all_ in runs.items():
            if all_:
                kept.put(f"again/{size}/JDK {jdk.major}/{name}", all_)


def measure_releases(kept, jdks, rounds):
    """In turn, so that what else the machine does meets both."""
    both = (sites.LARGE, sites.TWICE)
    rounds = min(rounds, RELEASES_ROUNDS)
    for jdk in jdks:
        runs = {(size, name): [] for size in both for name in ("cold", CHANGED)}
        for number in range(rounds):
            say(f"releases, JDK {jdk.major}: round {number + 1} of {rounds}")
            for size in both if number % 2 == 0 else reversed(both):
                rebuild = Rebuild(size, jdk, number)
                runs[size, "cold"].append(rebuild.cold())
                runs[size, CHANGED].append(rebuild.changed())
                machine.forget(rebuild.output)
        for (size, name), all_ in runs.items():
            kept.put(f"releases/{size}/JDK {jdk.major}/{name}", all_)


class Rebuild:
    def __init__(self, size, jdk, number):
        self.size = size
        self.jdk = jdk
        self.number = number
        self.site = sites.site(size, jdk)
        self.output = WORK / f"output-{size}-{jdk.major}"

    def _run(self, *options):
        return machine.ran(sites.build(self.site, self.output, *options), ROOT, self.jdk.environment)

    def cold(self):
        machine.forget(self.output)
        return self._run()

    def same(self):
        return self._run()

    def unseen(self):
        """As an author builds it before a release: it is read and checked, and the site stays."""
        with sites.altered(self.size):
            self._alter()
            return self._run()

    def changed(self):
        """As a draft, since what is not released is not shown otherwise, and nothing would be built of it."""
        with sites.altered(self.size):
            self._alter()
            run = self._run("--draft")
            self._see("subprocessors/index.html")
        return run

    def released(self):
        """Making the release is not timed: it is another command."""
        with sites.altered(self.size):
            self._alter()
            must([sites.LAUNCHER, "release", "--source", self.site], self.jdk.environment)
            run = self._run()
            self._see("subprocessors/index.html")
        return run

    def _alter(self):
        file, text = sites.register(self.size)
        file.write_text(text(self.number))

    def _see(self, page):
        if f"Changed {self.number} " not in (self.output / page).read_text():
            sys.exit(f"bench: the change is not in {page}")
