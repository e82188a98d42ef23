"""The model of model.ts in numpy, as an analyst would write it: trials along an array, one operation of arrays after the
other, one thread. Prints milliseconds of CPU of a sixth run: of the paths, kept, and of all their percentiles and means;
of the paths month by month, not kept, and of these with their percentiles and means; median users and median cash.
With `whole` those of the process: paths kept, and their percentiles and means, the quicker way where nothing is warm."""

import json
import sys
import time

import numpy as np

trials, months = (int(argument) for argument in sys.argv[1:3])
FIRST = np.log(3000 / 300) / np.log(100_000 / 10_000)
SECOND = np.log(20_000 / 3000) / np.log(1_000_000 / 100_000)


def lognormal(generator, low, high):
    middle = (np.log(low) + np.log(high)) / 2
    return generator.lognormal(middle, np.log(high / low) / 3.28970725, trials)


def peak_of(users):
    low = 300 * (users / 10_000) ** FIRST
    high = 3000 * (users / 100_000) ** SECOND
    within = np.where(users < 100_000, low, high)
    return np.where(users <= 10_000, 300, np.where(users >= 1_000_000, 20_000, within))


def ceil(x):
    whole = np.round(x)
    near = np.abs(x - whole) <= 1e-9 * np.maximum(1, np.abs(whole))
    return np.where(near, whole, np.ceil(x))


def months_of(seed):
    """The four columns of each month in turn."""
    generator = np.random.default_rng(seed)
    growth = lognormal(generator, 0.04, 0.15)
    ticket_rate = lognormal(generator, 0.02, 0.03)
    automation = generator.uniform(0.4, 0.7, trials)
    price = lognormal(generator, 2, 5)
    conversion = lognormal(generator, 0.02, 0.05)
    users = np.full(trials, 10_000.0)
    cash = np.full(trials, 200_000.0)
    for month in range(months + 1):
        if month > 0:
            users = users * (1 + growth)
        peak = peak_of(users)
        human_tickets = users * ticket_rate * (1 - automation)
        agents = np.maximum(1, ceil(human_tickets / 400))
        servers = np.maximum(2, ceil(peak / 250))
        infrastructure = 500 + servers * 120
        payroll = 8000 + agents * 3000
        revenue = users * conversion * price
        costs = infrastructure + payroll
        profit = revenue - costs
        if month > 0:
            cash = cash + profit
        yield users, agents, profit, cash


def simulate(seed):
    shown = np.empty((4, months + 1, trials))
    for month, columns in enumerate(months_of(seed)):
        shown[:, month] = columns
    return shown


SHARES = [5, 10, 50, 90, 95]


def summarise(paths):
    # Of all paths at once, in their place: a call for each month takes a tenth longer.
    return np.percentile(paths, SHARES, axis=-1, overwrite_input=True), paths.mean(axis=-1)


def keep_and_summarise(seed):
    start = time.process_time()
    paths = simulate(seed)
    simulated = time.process_time()
    percentiles, means = summarise(paths)
    end = time.process_time()
    return simulated - start, end - simulated, percentiles[2, 0, -1], percentiles[2, 3, -1]


def go_along(seed):
    start = time.process_time()
    for columns in months_of(seed):
        pass
    return time.process_time() - start


def go_along_and_summarise(seed):
    start = time.process_time()
    for columns in months_of(seed):
        for column in columns:
            np.percentile(column, SHARES), column.mean()
    return time.process_time() - start


def measured(seed):
    kept, summary, users, cash = keep_and_summarise(seed)
    times = {"kept": kept, "summary": summary, "along": go_along(seed), "alongAll": go_along_and_summarise(seed)}
    return {name: time * 1000 for name, time in times.items()} | {"users": users, "cash": cash}


if sys.argv[3:] == ["whole"]:
    summarise(simulate(1))
    # All that the process has used, from its start on.
    print(time.process_time() * 1000)
else:
    for seed in (1, 2, 3, 4, 5):
        measured(seed)
    print(json.dumps(measured(6)))
