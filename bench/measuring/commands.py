"""What builds nothing, beside a Java program that says one word."""
from measuring import machine
from measuring.machine import ROOT, WORK, must, say
from measuring.sites import LAUNCHER

# They are so short that a few more cost nothing.
FACTOR = 5


def measure(kept, jdks, rounds):
    folder = WORK / "hello"
    folder.mkdir(exist_ok=True)
    (folder / "Hello.java").write_text('class Hello { public static void main(String[] a) { System.out.println("hello"); } }')
    must([jdks[0].program("javac"), "--release", "17", "-d", folder, folder / "Hello.java"])
    for jdk in jdks:
        say(f"commands, JDK {jdk.major}")
        runs = {"hello": [], "--version": [], "--help": []}
        for _ in range(rounds * FACTOR):
            runs["hello"].append(machine.ran([jdk.program("java"), "-cp", folder, "Hello"], folder, {}))
            for option in ("--version", "--help"):
                runs[option].append(machine.ran([LAUNCHER, option], ROOT, jdk.environment))
        for name, all_ in runs.items():
            kept.put(f"commands/JDK {jdk.major}/{name}", all_)
