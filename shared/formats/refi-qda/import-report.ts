import type {
  Adjusted,
  Discarded,
  ImportReport,
  ReportLine
} from '@shared/domain/voice/interchange/import-report'

interface GrowingLine {
  count: number
  readonly examples: string[]
}

/** Gathers the report while a file is read. */
export class ReportBuilder {
  readonly #discarded = new Map<Discarded, GrowingLine>()
  readonly #adjusted = new Map<Adjusted, GrowingLine>()

  discard(what: Discarded, example: string | null = null, count = 1): void {
    add(this.#discarded, what, { example, count })
  }

  adjust(what: Adjusted, example: string | null = null, count = 1): void {
    add(this.#adjusted, what, { example, count })
  }

  report(): ImportReport {
    return { discarded: lines(this.#discarded), adjusted: lines(this.#adjusted) }
  }
}

function add<T>(
  found: Map<T, GrowingLine>,
  what: T,
  { example, count }: { readonly example: string | null; readonly count: number }
): void {
  if (count === 0) return
  const line = found.get(what) ?? { count: 0, examples: [] }
  line.count += count
  if (example !== null && line.examples.length < 5 && !line.examples.includes(example))
    line.examples.push(example)
  found.set(what, line)
}

const lines = <T>(found: ReadonlyMap<T, GrowingLine>): ReportLine<T>[] =>
  [...found].map(([what, { count, examples }]) => ({ what, count, examples }))

/** The report of two steps of one import. */
export function mergedReports(first: ImportReport, second: ImportReport): ImportReport {
  return {
    discarded: [...first.discarded, ...second.discarded],
    adjusted: [...first.adjusted, ...second.adjusted]
  }
}
