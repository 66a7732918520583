/** More crashes than this in so short a time mean that loading again will not help. */
const crashLimit = { count: 3, withinMs: 60_000 } as const

export type RendererCrash = { readonly reason: string; readonly exitCode: number; readonly count: number }

export type CrashGuard = {
  /** Notes a crash; answers whether the page should be loaded again. */
  readonly note: (crash: { reason: string; exitCode: number }, atMs: number) => boolean
  /** The last crash of this run of the app and how many there were. */
  readonly last: () => RendererCrash | null
  /** The user asked to try again. */
  readonly forgive: () => void
}

/** Tells a crash worth a reload from a page that crashes each time it loads. */
export function createCrashGuard(): CrashGuard {
  let last: RendererCrash | null = null
  let recent: number[] = []
  return {
    last: () => last,
    forgive: () => {
      recent = []
    },
    note({ reason, exitCode }, atMs) {
      last = { reason, exitCode, count: (last?.count ?? 0) + 1 }
      recent = [...recent.filter((moment) => atMs - moment < crashLimit.withinMs), atMs]
      return recent.length <= crashLimit.count
    }
  }
}
