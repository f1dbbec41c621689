"""How long judging takes, on one core."""

import time

from bench.detector.generator import ONE_MEASURE, THREE_MEASURES, Kind, make
from bench.detector.one_measure import plain_micros
from bench.detector.table import Table
from bench.detector.twin_joint import Given, fit_joint
from bench.detector.twin_single import fit_single


def table(clients: int, seed: int) -> Table:
    """Microseconds of processor time."""
    one = make([Kind.STALL], clients, seed, ONE_MEASURE).answers[:, :, 0]
    three = make([Kind.STALL] * 3, clients, seed, THREE_MEASURES)
    begun = time.process_time()
    fit_single(one)
    single = (time.process_time() - begun) / one.size * 1e6
    begun = time.process_time()
    fit_joint(Given(three.answers, three.since))
    joint = (time.process_time() - begun) / three.since.size * 1e6
    rows = (
        ("one measure, plain Python, a reply", plain_micros(100, seed), 100),
        ("one measure, numpy, a client and week", single, 10),
        ("three measures, numpy, a client and week", joint, None),
    )
    return Table("Time", "Microseconds of one core; the limit is the aim set for it.", ("what", "µs", "limit"), rows)
