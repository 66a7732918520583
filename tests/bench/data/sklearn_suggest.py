"""The peer: scikit-learn, TF-IDF of words and runs of letters, LinearSVC one against the rest, defaults otherwise.

Reads {texts, codes, codeCount, trained, tested} as JSON from a file, prints {decisions, judged, cpuSeconds}: the
decision values of the test answers and those of a four-fold cross-validation inside the training answers.
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


def decisions(features, labels, trained, wanted):
    seen = [code for code in range(labels.shape[1]) if 0 < labels[trained, code].sum()]
    values = np.full((len(wanted), labels.shape[1]), UNSEEN)
    for code in seen:
        target = labels[trained, code]
        if target.min() == target.max():
            values[:, code] = 9.0
            continue
        model = OneVsRestClassifier(LinearSVC()).fit(features[trained], target)
        values[:, code] = model.decision_function(features[wanted]).ravel()
    return values


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        task = json.load(file)
    labels = np.zeros((len(task["texts"]), task["codeCount"]), dtype=int)
    for row, codes in enumerate(task["codes"]):
        labels[row, codes] = 1
    union = FeatureUnion(
        [
            ("words", TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)),
            ("letters", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)),
        ]
    )
    features = union.fit_transform(task["texts"]).tocsr()
    trained, tested = np.array(task["trained"]), np.array(task["tested"])
    before = time.process_time()
    values = decisions(features, labels, trained, tested)
    cpu = time.process_time() - before
    judged = []
    if task.get("judge", True):
        for fold in range(4):
            held = trained[fold::4]
            rest = np.array([row for place, row in enumerate(trained) if place % 4 != fold])
            out = decisions(features, labels, rest, held)
            judged += [[float(out[i, c]), int(labels[row, c])] for i, row in enumerate(held) for c in range(labels.shape[1])]
    print(json.dumps({"decisions": values.round(5).tolist(), "judged": judged, "cpuSeconds": cpu}))


main()
