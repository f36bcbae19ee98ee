"""Fits shared/watchlists/match/weights.ts: python fit.py WEIGHTS.ts TRAIN.tsv [TEST.tsv ...], with numpy and scikit-learn.

A logistic regression over the features of dump-features.ts, regularised, a few times over: each time the best name of the
entity that is meant, and the three best of others, are taken for a query. Whoever is listed nowhere weighs thrice, since
that is where false alarms come from. Prints, for every file, recall of the right entity in first place at 0.5, 1 and 5 %
of the clean queries above the threshold.
"""
import collections
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

ROUNDS, CLEAN_WEIGHT, LEAST_EVIDENCE = 4, 3, 3.5


def load(path):
    numbers, labels, rows, queries = [], [], [], {}
    with open(path) as lines:
        names = next(lines).rstrip('\n').split('\t')[1:]
        for line in lines:
            cells = line.rstrip('\n').split('\t')
            if cells[2] == '9':
                queries[int(cells[0])] = (cells[1], cells[3])
            else:
                numbers.append(int(cells[0]))
                labels.append(int(cells[2]))
                rows.append([float(cell) for cell in cells[3:]])
    return names, np.array(numbers), np.array(labels), np.array(rows), queries


def report(path, numbers, labels, scores, queries):
    best = {}
    for number, label, score in zip(numbers, labels, scores):
        if number not in best or score > best[number][0]:
            best[number] = (score, label)
    nothing = (-99.0, 0)
    clean = sorted((best.get(n, nothing)[0] for n, (_, kind) in queries.items() if kind == 'clean'), reverse=True)
    lines = [clean[int(len(clean) * share)] for share in (0.005, 0.01, 0.05)]
    found = [best.get(n, nothing) for n, (category, kind) in queries.items()
             if kind == 'pos' and not category.endswith('_other')]
    first = [score if label == 1 else -99.0 for score, label in found]
    shares = [np.mean([score > line for score in first]) for line in lines]
    print(path, 'first %.3f' % np.mean([score > -99 for score in first]), 'recall', ' '.join('%.3f' % s for s in shares))


weights_path, train_path, *test_paths = sys.argv[1:]
names, numbers, labels, rows, queries = load(train_path)
column = {name: at for at, name in enumerate(names)}
scores = rows[:, column['evidence']] - 0.3 * rows[:, column['rest of name']] - 0.4 * rows[:, column['rest of query']]
scores -= 0.5 * rows[:, column['conflict']]
by_query = collections.defaultdict(list)
for row, number in enumerate(numbers):
    by_query[number].append(row)
for _ in range(ROUNDS):
    chosen, weights = [], []
    for number, of_query in by_query.items():
        right = [row for row in of_query if labels[row] == 1 and rows[row, column['evidence']] > LEAST_EVIDENCE]
        wrong = sorted((row for row in of_query if labels[row] != 1), key=lambda row: -scores[row])
        if right:
            chosen.append(max(right, key=lambda row: scores[row]))
            weights.append(1)
        for place, row in enumerate(wrong[:3]):
            chosen.append(row)
            weights.append(0.5 if place else CLEAN_WEIGHT if queries[number][1] == 'clean' else 1)
    scaler = StandardScaler().fit(rows[chosen])
    model = LogisticRegression(C=0.3, max_iter=3000)
    model.fit(scaler.transform(rows[chosen]), labels[chosen] == 1, sample_weight=weights)
    scores = model.decision_function(scaler.transform(rows))
slopes = model.coef_[0] / scaler.scale_
start = model.intercept_[0] - np.sum(slopes * scaler.mean_)
report(train_path, numbers, labels, rows @ slopes + start, queries)
for path in test_paths:
    _, of, what, given, asked = load(path)
    report(path, of, what, given @ slopes + start, asked)


def key(name):
    return name if name.isidentifier() else '"%s"' % name if "'" in name else "'%s'" % name


with open(weights_path, 'w') as file:
    file.write("import type { FeatureName } from './features.ts';\n\n")
    file.write('/** What each feature adds to the log-odds for each of its units. Written by test/eval/screening/fit/fit.py: fit anew, do not edit. */\n')
    file.write('export const START = %.4f;\n' % start)
    file.write('export const WEIGHTS: Record<FeatureName, number> = {\n')
    file.writelines('  %s: %.4f,\n' % (key(name), slope) for name, slope in zip(names, slopes))
    file.write('};\n')
