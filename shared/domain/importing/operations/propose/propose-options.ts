import type { ColumnProfile } from '../../column-profile'
import { isMissing } from '../../missing-tokens'
import { readBoolean } from '../../read-boolean'
import { foldAccents } from '../../words'
import { ticked } from '../merge-columns'
import type { ProposedStep, UnshapedSheet } from './proposed-step'

interface OptionColumn {
  readonly column: number
  readonly question: string
  readonly option: string
}

/** A question with a column per option is one question with several answers. */
export function proposeOptions({ profiles }: UnshapedSheet): ProposedStep[] {
  const groups = new Map<string, OptionColumn[]>()
  for (const profile of profiles) {
    const found = optionColumn(profile)
    if (!found) continue
    const group = groups.get(found.question)
    if (group) group.push(found)
    else groups.set(found.question, [found])
  }
  return [...groups.values()].flatMap((columns) => stepOf(columns, profiles))
}

/** "Question – Option", "Question [Option]", "Question: Option", "Question (Option)", "q5_option". */
const tails = [
  /^(.{3,}?) – (.+)$/,
  /^(.{3,}?)\s*\[([^\]]+)\]$/,
  /^(.{6,}?\?)\s*[:\-–(]?\s*([^?]+?)\)?$/,
  /^(.{6,}?):\s+(.+)$/,
  /^(.{6,}?) - (.+)$/,
  /^([a-z]+\d+[a-z]?)[_.](.+)$/i
]

function optionColumn(profile: ColumnProfile): OptionColumn | null {
  if (profile.header === '') return null
  for (const tail of tails) {
    const parts = tail.exec(profile.header)
    const question = parts?.[1]?.trim()
    const option = parts?.[2]?.trim()
    if (!question || !option) continue
    return holdsTicks(profile, option)
      ? { column: profile.column, question, option: optionName(profile, option) }
      : null
  }
  return null
}

/** The cell itself names the option when the header only counts it ("q5_2"). */
function optionName(profile: ColumnProfile, option: string): string {
  const own = profile.values.map(([value]) => value).filter((value) => readBoolean(value) === null)
  return own.length === 1 && own[0] !== undefined && /^\d+$/.test(option) ? own[0] : option
}

function holdsTicks(profile: ColumnProfile, option: string): boolean {
  if (profile.filled === 0) return true
  if (isOther(option)) return true
  if (profile.distinct > 2 || profile.shape === 'date') return false
  if (profile.shape === 'longText' && profile.distinct > 1) return false
  const values = profile.values.map(([value]) => value).filter((value) => !isMissing(value))
  const isRating = profile.shape === 'number' && (profile.high ?? 0) > 1
  if (isRating) return false
  const own = values.filter(
    (value) => readBoolean(value) === null && !/^(not )?(selected|checked)$/i.test(value)
  )
  return (
    own.length === 0 ||
    (own.length === 1 && (ticked(own[0] ?? '', option) === option || /^\d+$/.test(option)))
  )
}

const isOther = (option: string): boolean =>
  /^(other|others|sonstige|andere|autre|autres|otro|otros|anders)\b/.test(foldAccents(option))

function stepOf(columns: readonly OptionColumn[], profiles: readonly ColumnProfile[]): ProposedStep[] {
  const filled = columns.filter(({ column }) =>
    profiles.some((profile) => profile.column === column && profile.filled > 0)
  )
  const ordinary = filled.filter(({ option }) => !isOther(option))
  const places = columns.map(({ column }) => column)
  const isTogether = Math.max(...places) - Math.min(...places) < columns.length + 2
  if (ordinary.length < 3 || !isTogether) return []
  const question = columns[0]?.question ?? ''
  const options = columns.map(({ option }) => option)
  const separator =
    ['; ', ' | ', ' / '].find((one) => !options.some((option) => option.includes(one.trim()))) ?? '; '
  return [
    {
      operation: { kind: 'merge-columns', columns: places, into: question, separator, options },
      reason: `“${question}” has a column for each of its ${columns.length} options`,
      confidence: 0.92
    }
  ]
}
