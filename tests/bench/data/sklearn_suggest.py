"""The peer: scikit-learn, TF-IDF and LinearSVC, one code against the rest, as `kind` says:

- "pipeline": TfidfVectorizer and OneVsRestClassifier(LinearSVC) with their defaults, fitted to the coded answers.
- "tuned": words, pairs of words and runs of letters of all answers, coded or not, sublinear counts; and the decision
  values of a four-fold cross-validation inside the coded answers, for choosing a threshold.
- "relearn": as "tuned", without the cross-validation; one answer more in each run, all answers decided anew.

Reads {kind, texts, codes, codeCount, runs: [{trained, tested}]} as JSON from a file; prints per run the decision values
of the tested answers, those of the cross-validation, and the CPU seconds of fitting and deciding.
"""
import json
import sys
import time

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import FeatureUnion
from sklearn.svm import LinearSVC

UNSEEN = -9.0
ALWAYS = 9.0
FOLDS = 4


def decisions(features, labels, trained, wanted):
    values = np.full((len(wanted), labels.shape[1]), UNSEEN)
    counts = labels[trained].sum(axis=0)
    values[:, counts == len(trained)] = ALWAYS
    learnt = np.flatnonzero((counts > 0) & (counts < len(trained)))
    if len(learnt) == 0:
        return values
    if len(learnt) == 1:
        model = LinearSVC().fit(features[trained], labels[trained][:, learnt[0]])
        values[:, learnt[0]] = model.decision_function(features[wanted])
        return values
    model = OneVsRestClassifier(LinearSVC()).fit(features[trained], labels[trained][:, learnt])
    values[:, learnt] = model.decision_function(features[wanted])
    return values


def pipeline(task, labels, run):
    texts, trained = np.array(task["texts"], dtype=object), np.array(run["trained"])
    vectorizer = TfidfVectorizer().fit(texts[trained])
    features = vectorizer.transform(texts)
    return decisions(features, labels, trained, np.array(run["tested"])), []


def cross_validated(features, labels, trained):
    judged = []
    for fold in range(FOLDS):
        held = trained[fold::FOLDS]
        rest = np.array([row for place, row in enumerate(trained) if place % FOLDS != fold])
        values = decisions(features, labels, rest, held)
        judged += [
            [round(float(value), 5), int(given)]
            for row, line in zip(held, values)
            for value, given in zip(line, labels[row])
        ]
    return judged


def all_features(texts):
    union = FeatureUnion(
        [
            ("words", TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)),
            ("letters", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)),
        ]
    )
    return union.fit_transform(texts).tocsr()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        task = json.load(file)
    labels = np.zeros((len(task["texts"]), task["codeCount"]), dtype=int)
    for row, codes in enumerate(task["codes"]):
        labels[row, codes] = 1
    kind = task["kind"]
    features = None if kind == "pipeline" else all_features(task["texts"])
    answers = []
    for run in task["runs"]:
        trained, tested = np.array(run["trained"]), np.array(run["tested"])
        judged = []
        before = time.process_time()
        if kind == "pipeline":
            values, judged = pipeline(task, labels, run)
        else:
            values = decisions(features, labels, trained, tested)
        cpu = time.process_time() - before
        if kind == "tuned":
            judged = cross_validated(features, labels, trained)
        shown = [] if kind == "relearn" else values.round(5).tolist()
        answers.append({"decisions": shown, "judged": judged, "cpuSeconds": cpu})
    print(json.dumps(answers))


main()
