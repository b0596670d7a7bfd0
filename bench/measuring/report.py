"""The tables of bench/RESULTS.md."""

from measuring import machine, peers, targets
from measuring.targets import ratio


def text(kept):
    found = targets.all_(kept)
    missed = sum(target.value is not None and target.value > target.limit for target in found)
    open_ = sum(target.value is None for target in found)
    counts = f"{len(found) - missed - open_} met, {missed} missed, {open_} not measured"
    return f"""# Results

Written by `bench/run --write` and not by hand: {machine.described()};
{", ".join([*javas(), *peers.versions()])}. Measured on {dates(kept)}; the load over
fifteen minutes, in which the measuring itself is, was {loads(kept)}.{busy(kept)} Times are medians, in brackets the shortest and the longest. Of builds from nothing, all run in
turn in a round, and in every other round in the opposite order; before a build's clock runs, what is to be written to the disk is written.

## Targets

{counts}. Ratios are of medians, of wall time where nothing else is said.

| work | target | measured | |
|---|---|---|---|
{lines(target.row() for target in found)}

## Cold

From nothing: no site, no record of the last build. All make the same trust center: the peers from pages in Markdown with front matter,
lists as data, and templates as one would write them for each (`bench/peers`). Their pages have the same words and the same links as ours,
but for those to feeds, so the numbers of pages are at most 2 % and the bytes of HTML at most 10 % apart, which `bench/run` checks. Beside
the pages each copies the same files for download and writes a feed, a sitemap and an index for the search; ours writes more kinds of
feeds, and JBake no Markdown. Rules, comparisons of releases, pictures and the audit of links are ours alone: the peers get their results
as text.

| pages asked for | generator | rounds | pages | MB of HTML | files | MB of files |
|---|---|---|---|---|---|---|
{lines(written(kept))}

| pages asked for | generator | wall, s | processor, s | user, s | system, s | × Hugo, wall | × Hugo, processor | peak, MB |
|---|---|---|---|---|---|---|---|---|
{lines(cold(kept))}

## Stages of a build of 12,000 pages

From nothing, by `trustcenter build --timings=json`; medians of sums over all threads, so on two cores the wall times add up to more than
the build took. `compose` draws the pictures, `search` writes its indexes, `data` the JSON and the tables. `all` is the whole process by
the clock, and its processor time with the start, compiling and collecting.

| Java | stage | rounds | wall, s | processor, s |
|---|---|---|---|---|
{lines(build(kept))}

## Again

The site that is there is built once more. A sub-processor that is changed and not released is read and checked, and the site stays as
it is; it is shown by a draft (`--draft`), which makes the pages at the root; released, it adds a version of some 120 pages.

| pages | Java | what changed | rounds | wall, s | × cold |
|---|---|---|---|---|---|
{lines(again(kept))}

## Releases

| releases | Java | what | rounds | wall, s | processor, s | × 100 releases | peak, MB |
|---|---|---|---|---|---|---|---|
{lines(releases(kept))}

## Options of Java

From nothing, in turn. The launcher chooses the first compiler alone, the serial collector and an archive of the program's classes.

| pages | Java | options | rounds | wall, s | processor, s | peak, MB |
|---|---|---|---|---|---|---|
{lines(flags(kept))}

## The preview

From the end of a save to the page with the change, loaded again: what the preview's script does, without a browser's drawing.

| pages | Java | saves | median, ms | the first |
|---|---|---|---|---|
{lines(serve(kept))}

## Commands that build nothing

| Java | command | runs | wall, s | × `java` hello world |
|---|---|---|---|---|
{lines(commands(kept))}

## Stages

JMH, milliseconds for the whole of a site of 1,000 pages with eight releases, warm, with the flags of the launcher; on one core
but for `snapshotRead` (`bench/src/trustcenter/bench/Stages.java` says what each does).

| Java | stage | ms |
|---|---|---|
{lines(stages(kept))}
"""


def lines(rows):
    return "\n".join(rows) or "| not measured |"


def javas():
    return [f"JDK {jdk.version}" for jdk in machine.jdks(["17", "25"])]


def dates(kept):
    all_ = sorted({found["date"] for found in kept.all.values()})
    return " and ".join(all_) or "no day yet"


def loads(kept):
    all_ = [found["load"] for found in kept.all.values()]
    return f"{min(all_):.1f} to {max(all_):.1f}" if all_ else "not looked at"


def busy(kept):
    """Whether a part had to begin under load."""
    began = [found["began"] for found in kept.all.values() if found.get("began")]
    if began and max(began) >= machine.CALM:
        return f" Parts began at a load over one minute of up to {max(began):.1f}, since it did not fall below {machine.CALM}."
    return f" Each part began at a load over one minute below {machine.CALM}." if began else ""


def spread(runs, factor=1, digits=2):
    walls = sorted(run[0] * factor for run in runs)
    middle = len(walls) // 2
    median = walls[middle] if len(walls) % 2 else (walls[middle - 1] + walls[middle]) / 2
    return f"{median:.{digits}f} ({walls[0]:.{digits}f}–{walls[-1]:.{digits}f})"


def said(value, digits=2):
    return "–" if value is None else f"{value:.{digits}f}"


def parts(kept, part):
    """The figures of a part with the words of their names, in the order of their sizes."""
    all_ = [(name.split("/")[1:], name, found) for name, found in kept.under(part + "/")]
    return sorted(all_, key=lambda each: int(each[0][0]) if each[0][0].isdigit() else 0)


def cold(kept):
    for (size, generator), name, found in parts(kept, "cold"):
        hugo = f"cold/{size}/Hugo"
        wall, processor = ratio(kept.wall(name), kept.wall(hugo)), ratio(kept.processor(name), kept.processor(hugo))
        yield (
            f"| {int(size):,} | {generator} | {spread(found['runs'])} | {kept.processor(name):.2f} | {kept.user(name):.2f} "
            f"| {kept.system(name):.2f} | {said(wall)} | {said(processor)} | {kept.peak(name):.0f} |"
        )


def written(kept):
    for (size, generator), _, found in parts(kept, "cold"):
        yield (
            f"| {int(size):,} | {generator} | {len(found['runs'])} | {found['pages']:,} | {found['html'] / 1e6:.2f} "
            f"| {found['files']:,} | {found['bytes'] / 1e6:.1f} |"
        )


def build(kept):
    for (_, java, stage), name, found in parts(kept, "build"):
        yield f"| {java} | {stage} | {len(found['runs'])} | {spread(found['runs'])} | {kept.processor(name):.2f} |"


def again(kept):
    for (size, java, what), name, found in parts(kept, "again"):
        against = said(ratio(kept.wall(name), kept.wall(f"again/{size}/{java}/cold")), 3)
        yield f"| {int(size):,} | {java} | {what} | {len(found['runs'])} | {spread(found['runs'])} | {against} |"


def releases(kept):
    for (size, java, what), name, found in parts(kept, "releases"):
        against = said(ratio(kept.wall(name), kept.wall(f"releases/{targets.LARGE}/{java}/{what}")))
        count = 100 * int(size) // targets.LARGE
        yield (
            f"| {count} | {java} | {what} | {len(found['runs'])} | {spread(found['runs'])} | {kept.processor(name):.2f} "
            f"| {against} | {kept.peak(name):.0f} |"
        )


def flags(kept):
    for (size, java, what), name, found in parts(kept, "flags"):
        yield (
            f"| {int(size):,} | {java} | {what} | {len(found['runs'])} | {spread(found['runs'])} | {kept.processor(name):.2f} "
            f"| {kept.peak(name):.0f} |"
        )


def serve(kept):
    for (size, java), _, found in parts(kept, "serve"):
        yield f"| {int(size):,} | {java} | {len(found['runs'])} | {spread(found['runs'], 1e3, 0)} | {found['runs'][0][0] * 1e3:.0f} |"


def commands(kept):
    for (java, what), name, found in parts(kept, "commands"):
        command = "`java` hello world" if what == "hello" else f"`trustcenter {what}`"
        against = said(ratio(kept.wall(name), kept.wall(f"commands/{java}/hello")))
        yield f"| {java} | {command} | {len(found['runs'])} | {spread(found['runs'], 1, 3)} | {against} |"


def stages(kept):
    for (java, stage), _, found in parts(kept, "stages"):
        yield f"| {java} | {stage} | {spread(found['runs'], 1e3)} |"
