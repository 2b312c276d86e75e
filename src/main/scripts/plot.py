"""Draws points on logarithmic axes, as SVG that is the same for the same points."""

import math
from typing import NamedTuple

SIZE = 300
LEFT, TOP, BELOW, BETWEEN = 56, 34, 46, 30
STYLE = """text{font:12px sans-serif;fill:#333}.title{font-size:14px;font-weight:bold}
.grid{stroke:#ddd}.slope{stroke:#bbb;stroke-dasharray:3 4}
.line{stroke:#b3261e;stroke-width:2;fill:none}.point{fill:#b3261e}"""


class Panel(NamedTuple):
    title: str
    across: str
    up: str
    points: list  # of pairs, both above zero


class Axis:
    """Powers of ten that hold all values, on a stretch of SIZE pixels."""

    def __init__(self, values):
        self.low = math.floor(math.log10(min(values)) + 1e-9)
        self.high = max(self.low + 1, math.ceil(math.log10(max(values)) - 1e-9))

    def at(self, value):
        return (math.log10(value) - self.low) / (self.high - self.low) * SIZE

    def marks(self):
        return [10.0 ** power for power in range(self.low, self.high + 1)]


def label(value):
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"


def draw(panel, left):
    across = Axis([x for x, _ in panel.points])
    up = Axis([y for _, y in panel.points])

    def place(x, y):
        return f"{left + across.at(x):.1f},{TOP + SIZE - up.at(y):.1f}"

    def line(kind, start, end):
        (x1, y1), (x2, y2) = (place(*point).split(",") for point in (start, end))
        return f'<line class="{kind}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>'

    right, top = across.marks()[-1], up.marks()[-1]
    parts = [f'<text class="title" x="{left}" y="{TOP - 14}">{panel.title}</text>']
    for x in across.marks():
        parts.append(line("grid", (x, up.marks()[0]), (x, top)))
        parts.append(f'<text text-anchor="middle" x="{left + across.at(x):.1f}" '
                     f'y="{TOP + SIZE + 18}">{label(x)}</text>')
    for y in up.marks():
        parts.append(line("grid", (across.marks()[0], y), (right, y)))
        parts.append(f'<text text-anchor="end" x="{left - 6}" '
                     f'y="{TOP + SIZE - up.at(y) + 4:.1f}">{label(y)}</text>')
    parts.append(f'<text text-anchor="middle" x="{left + SIZE / 2}" '
                 f'y="{TOP + SIZE + 38}">{panel.across}</text>')
    parts.append(f'<text x="{left + 6}" y="{TOP + 14}">{panel.up}</text>')
    x, y = panel.points[-1]  # In proportion to the last point, as far as the panel reaches.
    start = max(across.marks()[0], x * up.marks()[0] / y)
    parts.append(line("slope", (start, y * start / x), (x, y)))
    places = [place(*point) for point in panel.points]
    parts.append(f'<polyline class="line" points="{" ".join(places)}"/>')
    for at in places:
        x, y = at.split(",")
        parts.append(f'<circle class="point" cx="{x}" cy="{y}" r="3.5"/>')
    return "\n".join(parts)


def svg(panels):
    width = len(panels) * (LEFT + SIZE + BETWEEN)
    height = TOP + SIZE + BELOW
    drawn = "\n".join(draw(panel, number * (LEFT + SIZE + BETWEEN) + LEFT)
                      for number, panel in enumerate(panels))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}">\n<style>{STYLE}</style>\n'
            f'<rect width="{width}" height="{height}" fill="#fff"/>\n{drawn}\n</svg>\n')
