"""The figures of the Python package lifetimes over the data that `examples/speed` writes.

`check` compares what both sides make of the data and ends with a sentence where they differ; `measure` prints a
line of JSON per figure, as the other side does.
"""

import json
import statistics
import sys
import time
import warnings
from pathlib import Path

warnings.simplefilter("ignore")

import numpy as np
import pandas as pd
from lifetimes import BetaGeoFitter, GammaGammaFitter, ParetoNBDFitter
from lifetimes.utils import summary_data_from_transaction_data

# Per month, and the months' unit is the week: 4.345 of them each.
DISCOUNT, MONTHS, UNIT = 0.01, 12, "W"


def read(work, name):
    # Every digit as it was written, or parameters would not be the same.
    return pd.read_csv(work / name, float_precision="round_trip")


def lines(work):
    return pd.read_csv(work / "lines.csv", parse_dates=["day"], float_precision="round_trip")


def parameters(work, model):
    rows = read(work, "parameters.csv")
    rows = rows[rows["model"] == model]
    return pd.Series(rows["value"].values, index=rows["parameter"])


def given(fitter, values):
    """A fitted model with other parameters."""
    fitter.params_ = values
    return fitter


def models(work):
    table = read(work, "table.csv")
    repeat = table[(table["frequency"] > 0) & (table["monetary_value"] > 0)]
    orders = BetaGeoFitter().fit(table["frequency"], table["recency"], table["T"])
    spend = GammaGammaFitter().fit(repeat["frequency"], repeat["monetary_value"])
    return given(orders, parameters(work, "bgnbd")), given(spend, parameters(work, "gammagamma"))


def worth(orders, spend, customers):
    return spend.customer_lifetime_value(
        orders,
        customers["frequency"],
        customers["recency"],
        customers["T"],
        customers["monetary_value"],
        time=MONTHS,
        discount_rate=DISCOUNT,
        freq=UNIT,
    )


def summary(log):
    return summary_data_from_transaction_data(log, "customer", "day", "amount")


def same(what, ours, theirs, relative):
    ours, theirs = np.asarray(ours, dtype=float), np.asarray(theirs, dtype=float)
    if ours.shape != theirs.shape:
        sys.exit(f"{what}: {ours.shape} on this side, {theirs.shape} on the other.")
    off = np.abs(ours - theirs) > relative * np.abs(theirs)
    if not np.isfinite(theirs).all() or off.any():
        row = int(np.argmax(off | ~np.isfinite(theirs)))
        sys.exit(f"{what} differ in {int(off.sum())} rows, first in row {row}: {ours[row]} here, {theirs[row]} there.")
    print(f"{what} agree: {len(ours)} within {relative:g}")


def check(work):
    ours, theirs = read(work, "summaries.csv"), summary(lines(work)).reset_index()
    for column in ["customer", "frequency", "recency", "T"]:
        same(f"Summaries of the log, {column},", ours[column], theirs[column], 0)
    # Sums of doubles in another order.
    same("Summaries of the log, mean spend,", ours["monetary_value"], theirs["monetary_value"], 1e-12)

    # What a person would do with the table: paste it into the package. Its optimiser stops early.
    table = read(work, "table.csv")
    for model, fitter in [("bgnbd", BetaGeoFitter()), ("pnbd", ParetoNBDFitter())]:
        fitter.fit(table["frequency"], table["recency"], table["T"])
        values = parameters(work, model)
        same(f"Parameters from the exported table, {model},", values, fitter.params_[values.index], 1e-3)

    orders, spend = models(work)
    theirs = worth(orders, spend, read(work, "customers.csv"))
    same("Values of twelve months", read(work, "worth.csv")["worth"], theirs, 1e-6)


def seconds(what, runs, work):
    def run():
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    run()
    print(json.dumps({"what": what, "seconds": statistics.median(run() for _ in range(runs))}), flush=True)


def measure(data, work):
    cdnow = pd.read_csv(data / "cdnow" / "cdnow_summary.csv")
    history = cdnow["frequency"], cdnow["recency"], cdnow["T"]
    seconds("bgnbd_fit", 7, lambda: BetaGeoFitter().fit(*history))
    seconds("pnbd_fit", 5, lambda: ParetoNBDFitter().fit(*history))
    log = lines(work)
    seconds("summary", 7, lambda: summary(log))
    orders, spend = models(work)
    customers = read(work, "customers.csv")
    seconds("worth", 3, lambda: worth(orders, spend, customers))


if __name__ == "__main__":
    task, data, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if task == "check":
        check(work)
    else:
        measure(data, work)
