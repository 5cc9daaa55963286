"""Makes vietnam-oracle.json beside this file: what the PyPI package `holidays` says of every day, 2020 to 2035.

    python3 -m venv oracle && oracle/bin/pip install holidays==0.109 && oracle/bin/python vietnam-oracle.py

The specs read the JSON alone and need no Python. A newer package may know of swaps that this one does not: then the
list of exceptions in vietnam.spec.ts gets shorter.
"""

import json
from calendar import monthrange
from datetime import date
from pathlib import Path

import holidays

FIRST, LAST = 2020, 2035


def main() -> None:
    # One year more on each side: a swap may move a day across the end of a year.
    calendar = holidays.country_holidays("VN", years=range(FIRST - 1, LAST + 2))
    oracle = {
        "description": "Every day of every month, 1 for a working day and 0 for a day off.",
        "package": "holidays",
        "version": holidays.__version__,
        "country": "VN",
        "years": {
            str(year): [month_of(calendar, year, month) for month in range(1, 13)] for year in range(FIRST, LAST + 1)
        },
    }
    target = Path(__file__).with_suffix(".json")
    target.write_text(json.dumps(oracle, indent=2) + "\n", encoding="utf-8")


def month_of(calendar: holidays.HolidayBase, year: int, month: int) -> str:
    days = range(1, monthrange(year, month)[1] + 1)
    return "".join("1" if calendar.is_working_day(date(year, month, day)) else "0" for day in days)


main()
