// One measurement in a fresh process: node measure-subject.mjs <bundled bench> <subject> <data folder>.
// Prints one JSON line: the work done and what it cost, or that the peer is missing.
import { pathToFileURL } from 'node:url'

const [bundle, subject, folder] = process.argv.slice(2)
const microsPerSecond = 1_000_000
const kibPerMib = 1024

const { bench } = await import(pathToFileURL(bundle).href)

async function measure() {
  const work = subject === 'tandem' ? bench.tandem : bench.peers[subject]
  const before = process.cpuUsage()
  const done = await work(folder)
  const { user, system } = process.cpuUsage(before)
  const cpuSeconds = (user + system) / microsPerSecond
  const { amount, values } = typeof done === 'number' ? { amount: done, values: {} } : done
  return { amount, cpuSeconds, peakMemoryMb: process.resourceUsage().maxRSS / kibPerMib, ...values }
}

async function answer() {
  if (subject === 'describe') {
    const { title, figures, peers, workTolerance, needsElectron, rounds } = bench
    return { title, figures, peers: Object.keys(peers), workTolerance, needsElectron, rounds }
  }
  if (subject === 'prepare') return { prepared: (await bench.prepare(folder)) ?? true }
  return measure()
}

const isMissing = (error) =>
  error?.constructor?.name === 'PeerMissing' || error?.code === 'ERR_MODULE_NOT_FOUND'

let result
try {
  result = await answer()
} catch (error) {
  if (!isMissing(error)) throw error
  result = { missing: true }
}
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0))
