"""What a picture of progress costs: our drawing against the same chart in matplotlib, each in a process of its own.

Warm is the median of many pictures after the first, cold a whole process that draws one; CPU time and memory are the
drawing process's own, as the system counts them.
"""

import asyncio
import io
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from statistics import median

PICTURES = 20
ROUNDS = 3


def ours() -> Callable[[], bytes]:
    """From the value to the PNG, as the bot does it."""
    from pictures import svg  # noqa: PLC0415 – what a drawing loads is part of what it costs.
    from pictures.png import png  # noqa: PLC0415
    from tests.pictures.cases import CASES  # noqa: PLC0415

    return lambda: png(svg(CASES["ordinary"]))


def theirs() -> Callable[[], bytes]:
    """The same two measures, band, visits, change, gaps, texts and legend, as large and as sharp."""
    import matplotlib as mpl  # noqa: PLC0415

    mpl.use("Agg")
    from matplotlib.figure import Figure  # noqa: PLC0415

    from bench.plotted import plot  # noqa: PLC0415
    from tests.pictures.cases import CASES  # noqa: PLC0415

    def draw() -> bytes:
        figure, file = Figure(figsize=(4.2, 5.0), dpi=720 / 4.2), io.BytesIO()
        plot(figure, CASES["ordinary"])
        figure.savefig(file, format="png")
        return file.getvalue()

    return draw


def nothing() -> Callable[[], bytes]:
    """An empty process, to be taken off the others."""
    return lambda: b""


def measure(name: str) -> None:
    """In a process of its own: CPU of the first picture with all it loads, of the later ones, and the most memory."""
    draw = {"ours": ours, "matplotlib": theirs, "nothing": nothing}[name]()
    draw()
    cold, warm = time.process_time(), []
    for _ in range(PICTURES):
        began = time.process_time()
        draw()
        warm.append(time.process_time() - began)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cold": cold * 1000, "warm": median(warm) * 1000, "memory": most}))


async def _once(name: str) -> dict[str, float]:
    code = f"from bench import pictures; pictures.measure({name!r})"
    env = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    made = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE, env=env)
    told, _ = await made.communicate()
    found: dict[str, float] = json.loads(told)
    return found


async def run() -> str:
    """A table: CPU milliseconds of the first and of a later picture, and megabytes over an empty process."""
    await _once("matplotlib")  # Its cache of fonts is made once for a machine and counts for nobody.
    rounds = [{name: await _once(name) for name in ("ours", "matplotlib", "nothing")} for _ in range(ROUNDS)]
    lines = ["Pictures, one of two measures, 720 dots wide", "             ours   matplotlib   matplotlib/ours"]
    for what, unit in (("warm", "CPU ms"), ("cold", "CPU ms"), ("memory", "MB")):
        empty = 0 if what == "warm" else median(one["nothing"][what] for one in rounds)
        mine, peer = (median(one[name][what] for one in rounds) - empty for name in ("ours", "matplotlib"))
        lines.append(f"{what:6s} {unit:6s} {mine:5.0f} {peer:12.0f} {peer / mine:17.1f}")
    return "\n".join(lines)
