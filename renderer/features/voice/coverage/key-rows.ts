import type { RespondentKey, Survey } from '@shared/domain/entities/voice'
import { foldText } from '@shared/domain/text/fold'

export interface KeyRow extends RespondentKey {
  readonly pseudonym: string
  readonly survey: string
}

/** The people behind pseudonyms that have these words, by survey and number. */
export function keyRows(
  keys: readonly RespondentKey[],
  surveys: readonly Survey[],
  words: string
): readonly KeyRow[] {
  const titles = new Map(surveys.map(({ id, title }) => [id, title]))
  const wanted = foldText(words).trim()
  const rows = keys.map((key): KeyRow => {
    const at = key.id.lastIndexOf(':')
    const survey = titles.get(key.id.slice(0, at)) ?? ''
    return { ...key, pseudonym: key.id.slice(at + 1), survey }
  })
  const textOf = (row: KeyRow): string =>
    foldText([row.pseudonym, row.name, row.email, row.organisation].filter(Boolean).join(' '))
  return rows
    .filter((row) => wanted === '' || textOf(row).includes(wanted))
    .sort((a, b) => (`${a.survey} ${a.pseudonym}` < `${b.survey} ${b.pseudonym}` ? -1 : 1))
}
