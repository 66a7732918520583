import type { ExportChanges } from '@shared/domain/deliverables/compare-exports'
import { notedKindWord } from '../words/block-words'

export interface ChangeLine {
  readonly what: string
  /** Null: there was nothing before. */
  readonly was: string | null
  readonly now: string | null
}

export interface ChangeGroup {
  readonly title: string
  readonly lines: readonly ChangeLine[]
}

/** What a part that has no running text of its own is called when its contents changed. */
const contents = (text: string, kind: string): string =>
  text === '' || kind === 'table' || kind === 'chart' ? 'contents changed' : text

/** The changes between two exports as groups of lines, empty groups left out. */
export function changeGroups(changes: ExportChanges): ChangeGroup[] {
  const isCaptioned = (kind: string): boolean => kind === 'table' || kind === 'chart'
  const groups: ChangeGroup[] = [
    {
      title: 'Figures moved',
      lines: changes.moved.map(({ label, was, now }) => ({ what: label, was, now }))
    },
    {
      title: 'Texts changed',
      lines: changes.rewritten.map(({ kind, was, now }) => ({
        what: isCaptioned(kind) ? `${notedKindWord(kind)}: ${now}` : notedKindWord(kind),
        was: was === now ? null : was,
        now: was === now ? contents(now, kind) : now
      }))
    },
    {
      title: 'Parts added',
      lines: changes.added.map(({ kind, text }) => ({ what: notedKindWord(kind), was: null, now: text }))
    },
    {
      title: 'Parts removed',
      lines: changes.removed.map(({ kind, text }) => ({ what: notedKindWord(kind), was: text, now: null }))
    },
    {
      title: 'New figures',
      lines: changes.newFigures.map(({ label, text }) => ({ what: label, was: null, now: text }))
    },
    {
      title: 'Figures no longer printed',
      lines: changes.goneFigures.map(({ label, text }) => ({ what: label, was: text, now: null }))
    },
    {
      title: 'Order',
      lines: changes.isReordered ? [{ what: 'Parts stand in another order', was: null, now: null }] : []
    }
  ]
  return groups.filter((group) => group.lines.length > 0)
}

/** The same as plain text, for a mail or a note: one change a line, columns by tabs. */
export function changesAsText(title: string, groups: readonly ChangeGroup[]): string {
  const lines = groups.flatMap((group) => [
    '',
    group.title,
    ...group.lines.map(({ what, was, now }) => [what, was ?? '', now ?? ''].join('\t').trimEnd())
  ])
  return [title, ...lines].join('\n')
}
