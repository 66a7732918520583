/** The middle of several measurements. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

const units = {
  cpuSeconds: 's CPU',
  seconds: 's',
  peakMemoryMb: 'MB peak',
  p95Milliseconds: 'ms p95',
  microF1: 'micro-F1',
  recallAt3: 'top-3 recall',
  recallAtP98: 'recall at 98 % precision',
  growthExponent: 'exponent'
}
const rounded = (value) => (value === null ? null : Number(value.toPrecision(4)))

/** The lines of one bench: each of our figures against each peer that has a bar to stay within. */
export function benchLines(description, measured, rounds) {
  const value = (subject, measure) => median(measured[subject].map((one) => one[measure]))
  return description.figures.flatMap(({ id, measure, reach, isMoreBetter }) =>
    Object.entries(reach).map(([peer, bar]) => {
      const ours = value('tandem', measure)
      const theirs = measured[peer] === 'missing' ? null : value(peer, measure)
      const ratio = theirs === null ? null : ours / theirs
      const line = {
        id,
        value: rounded(ours),
        unit: units[measure] ?? measure,
        peer,
        peerValue: rounded(theirs),
        ratio: rounded(ratio),
        n: rounds
      }
      const holds = ratio !== null && (isMoreBetter ? ratio >= bar : ratio <= bar)
      return { line, bar, holds, isMoreBetter, title: description.title }
    })
  )
}

/** One line of the table for people. */
export function tableRow({ line, bar, holds, isMoreBetter }) {
  const { id, value, unit, peer, peerValue, ratio, n } = line
  const against = ratio === null ? `${peer}: peer missing` : `${peer} ${peerValue}: ratio ${ratio}`
  return `  ${holds ? '✓' : '✗'} ${id.padEnd(5)} ${`${value} ${unit}`.padEnd(16)} ${against} (reach ${isMoreBetter ? '≥' : '≤'} ${bar}, n ${n})`
}
