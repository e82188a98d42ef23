"""The model of model.ts in numpy, trials along an array. Prints: milliseconds of CPU of the paths, and of their
percentiles and means, median users, median cash."""

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


def simulate(seed):
    generator = np.random.default_rng(seed)
    growth = lognormal(generator, 0.04, 0.15)
    ticket_rate = lognormal(generator, 0.02, 0.03)
    automation = generator.uniform(0.4, 0.7, trials)
    price = lognormal(generator, 2, 5)
    conversion = lognormal(generator, 0.02, 0.05)
    users = np.full(trials, 10_000.0)
    cash = np.full(trials, 200_000.0)
    shown = np.empty((4, months + 1, trials))
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
        shown[:, month] = users, agents, profit, cash
    return shown


def summarise(paths):
    return np.percentile(paths, SHARES, axis=2, overwrite_input=True), paths.mean(axis=2)


SHARES = [5, 10, 50, 90, 95]
summarise(simulate(1))
start = time.process_time()
paths = simulate(2)
simulated = time.process_time()
# Of all paths at once, in their place: a call for each month takes a tenth longer.
percentiles, means = summarise(paths)
end = time.process_time()
milliseconds = [(simulated - start) * 1000, (end - simulated) * 1000]
print(*milliseconds, percentiles[2, 0, -1], percentiles[2, 3, -1])
