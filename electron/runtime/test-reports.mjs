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

/** Counts of a Playwright run from its JSON report and its exit code. A test that passed only on a retry failed. */
export function playwrightCounts(file, code) {
  const stats = readReport(file)?.stats
  if (!stats) return withExitCode(nothing, code)
  return withExitCode(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    code
  )
}

/** The sum of several runs. */
export function addCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped
    }),
    nothing
  )
}
