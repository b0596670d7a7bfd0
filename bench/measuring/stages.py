"""JMH for the stages, by bench/stages."""
import json

from measuring.machine import ROOT, WORK, must, say


def measure(kept, jdk):
    say(f"stages, JDK {jdk.major}")
    file = WORK / "stages.json"
    file.unlink(missing_ok=True)
    must([ROOT / "bench/stages", "-rf", "json", "-rff", file], jdk.environment)
    for found in json.loads(file.read_text()):
        name = found["benchmark"].rsplit(".", 1)[1]
        score = found["primaryMetric"]
        unit = score["scoreUnit"]
        if unit != "ms/op":
            raise ValueError(unit)
        kept.put(f"stages/JDK {jdk.major}/{name}", [[each / 1e3] for fork in score["rawData"] for each in fork])
