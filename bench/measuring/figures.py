"""What was measured, kept in target/bench/figures.json from one run of a part to the next."""
import datetime
import json
import os
import statistics

from measuring import machine, sites

FILE = machine.WORK / "figures.json"


class Figures:
    def __init__(self):
        # Figures of another program are not for the same table.
        self.state = sites.state()
        held = json.loads(FILE.read_text()) if FILE.is_file() else {}
        self.all = held.get("figures", {}) if held.get("state") == self.state else {}

        # The load over one minute when the part began.
        self.began = None

    def begin(self):
        """A part begins: once the machine is calm, as far as can be waited for."""
        self.began = machine.calm()

    def put(self, name, runs, **more):
        """Runs are lists of wall seconds, processor seconds, peak MB, user and system seconds, or of the first of these."""
        load = {"load": os.getloadavg()[2], "began": self.began}
        self.all[name] = {"runs": runs, "date": str(datetime.date.today()), **load, **more}
        FILE.write_text(json.dumps({"state": self.state, "figures": self.all}, indent=1))

    def get(self, name):
        return self.all.get(name)

    def wall(self, name):
        return self._median(name, 0)

    def processor(self, name):
        return self._median(name, 1)

    def peak(self, name):
        return self._median(name, 2)

    def user(self, name):
        return self._median(name, 3)

    def system(self, name):
        return self._median(name, 4)

    def _median(self, name, column):
        found = self.all.get(name)
        return statistics.median(run[column] for run in found["runs"]) if found else None

    def under(self, prefix):
        return [(name, found) for name, found in self.all.items() if name.startswith(prefix)]
