"""From the save of a file to the reloaded page, as a browser with the preview's script does it (serve/preview.js)."""
import contextlib
import http.client
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
import urllib.parse

from measuring import sites
from measuring.machine import ROOT, say

SAVES = 15
PAGE = "subprocessors/"
# Longer than any save takes to be seen.
LONGEST = 30


def measure(kept, size, jdks):
    pauses = random.Random(7)
    for jdk in jdks:
        say(f"serve, {size} pages, JDK {jdk.major}: {SAVES} saves")
        folder = sites.site(size, jdk)
        with sites.altered(size), preview(folder, jdk) as browser:
            file, text = sites.register(size)
            runs = []
            for number in range(SAVES):
                # An author does not save in step with a clock of the program.
                time.sleep(0.3 + pauses.random())
                runs.append([browser.after(lambda: save(file, text(number)), f"Changed {number} ")])
        kept.put(f"serve/{size}/JDK {jdk.major}", runs)


def save(file, text):
    """As most editors do: beside, then in place of the old one."""
    beside = file.with_name(f".{file.name}.saving")
    beside.write_text(text)
    os.replace(beside, file)


@contextlib.contextmanager
def preview(folder, jdk):
    process = subprocess.Popen(
        [sites.LAUNCHER, "serve", "--port", "0", "--source", folder],
        cwd=ROOT, env=os.environ | jdk.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        address = re.search(r"http://\S+", process.stdout.readline())
        if not address:
            sys.exit("bench: serve does not say where it listens")
        # It tells of each change, and would stand still in front of a full pipe.
        threading.Thread(target=process.stdout.read, daemon=True).start()
        yield Browser(urllib.parse.urlsplit(address[0]))
    finally:
        process.terminate()
        process.wait(timeout=LONGEST)


class Browser:
    """One tab: it shows a page, listens to the preview, and loads the page again when its digest is another."""

    def __init__(self, address):
        self.host = address.netloc
        self.path = self._found(address.path or "/") + PAGE
        self._load()

    def after(self, saves, expected):
        """Seconds from the end of the save until the page with the expected words is there."""
        with contextlib.closing(self._connected()) as stream:
            events = self._listening(stream)
            saves()
            begun = time.perf_counter()
            while True:
                next(events)
                state = json.loads(self._get(f"/_trustcenter/state?page={urllib.parse.quote(self.path, safe='')}"))
                if state["digest"] != self.digest:
                    page = self._load()
                    took = time.perf_counter() - begun
                    if expected not in page:
                        sys.exit("bench: the preview loaded the page again without the change")
                    return took

    def _listening(self, stream):
        """The events that tell of another state; the first tells of the one that is shown."""
        stream.request("GET", "/_trustcenter/events")
        answer = stream.getresponse()
        events = (line for line in iter(answer.readline, b"") if line.startswith(b"data:"))
        next(events)
        return events

    def _load(self):
        page = self._get(self.path)
        self.digest = re.search(r'data-digest="([^"]*)"', page)[1]
        return page

    def _found(self, path):
        """Where the site begins: its first page is there once the preview has read it."""
        with contextlib.closing(self._connected()) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.headers.get("Location", path)

    def _get(self, path):
        with contextlib.closing(self._connected()) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            text = answer.read().decode()
            if answer.status != 200:
                sys.exit(f"bench: serve answers {answer.status} for {path}")
            return text

    def _connected(self):
        return http.client.HTTPConnection(self.host, timeout=LONGEST)
