"""Runs other programs and says what they cost. For the scripts beside it; needs Linux."""

import os
import statistics
import subprocess
import time
from typing import NamedTuple


class Cost(NamedTuple):
    """What one process with its children has cost; memory is that of the largest of them."""

    wall: float  # seconds
    user: float
    system: float
    peak: float  # MB

    @property
    def cpu(self):
        return self.user + self.system


def run(command, environment=None, ok=(0,)):
    """Runs a command in silence.

    Raises RuntimeError with the end of what it said when its exit status is not one of ok.
    """
    with open(os.devnull, "rb") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command], stdin=nothing, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})})
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in ok:
        raise RuntimeError(f"{command[0]}: status {process.returncode}\n"
                           + said.decode(errors="replace")[-2000:])
    return Cost(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss / 1024)


def spread(values, digits=0):
    """Minimum, median and maximum of the values, as text."""
    values = list(values)
    return " / ".join(f"{value:,.{digits}f}"
                      for value in (min(values), statistics.median(values), max(values)))


def millis(seconds):
    return [second * 1000 for second in seconds]


def median(values):
    return statistics.median(list(values))
