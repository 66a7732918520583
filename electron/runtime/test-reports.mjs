import fs from 'node:fs'

const nothing = { passed: 0, failed: 0, skipped: 0 }

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** A runner that failed without a single failed test (a file that does not load, a crash) still counts as one failure. */
function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Counts of a Vitest run from its JSON report and its exit code. */
export function vitestCounts(file, code) {
  const report = readReport(file)
  if (!report) return withExitCode(nothing, code)
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  )
  return withExitCode(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests
    },
    code
  )
}

/** So many tests in Electron may pass only at their second try before the run counts each of them as failed. */
const toleratedSecondTries = 2

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

/** The titles of the tests that failed once and then passed. */
function passedAtSecondTry(report) {
  return (report.suites ?? [])
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`)
}

/**
 * Counts of a Playwright run from its JSON report and its exit code, and the titles of tests that passed only at their
 * second try. Few of those count as passed, since a busy machine can make a window late; more of them all failed.
 */
export function playwrightCounts(file, code) {
  const report = readReport(file)
  if (!report?.stats) return withExitCode(nothing, code)
  const { expected, unexpected, flaky, skipped } = report.stats
  const tolerated = flaky > toleratedSecondTries ? 0 : flaky
  const counts = { passed: expected + tolerated, failed: unexpected + flaky - tolerated, skipped }
  return { ...withExitCode(counts, code), secondTries: passedAtSecondTry(report) }
}

/** The sum of several runs. */
export function addCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
      secondTries: [...(sum.secondTries ?? []), ...(counts.secondTries ?? [])]
    }),
    nothing
  )
}
