import type { ColumnProfile } from '../../column-profile'
import { isMissing } from '../../missing-tokens'
import { readBoolean } from '../../read-boolean'
import { isOther, questionAndItem } from '../../survey-groups'
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

function optionColumn(profile: ColumnProfile): OptionColumn | null {
  const parts = questionAndItem(profile.header)
  if (!parts || !holdsTicks(profile, parts.item)) return null
  return { column: profile.column, question: parts.question, option: optionName(profile, parts.item) }
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
  const kept = columns.filter((one) => isOther(one.option) && hasOwnWords(one, profiles))
  const separator =
    ['; ', ' | ', ' / '].find((one) => !options.some((option) => option.includes(one.trim()))) ?? '; '
  return [
    {
      operation: {
        kind: 'merge-columns',
        columns: places,
        into: question,
        separator,
        options,
        ...(kept.length > 0 ? { kept: kept.map(({ column }) => column) } : {})
      },
      reason: `“${question}” has a column for each of its ${columns.length} options`,
      confidence: 0.92
    }
  ]
}

/** Whether people wrote something under "Other" instead of ticking it. */
function hasOwnWords({ column, option }: OptionColumn, profiles: readonly ColumnProfile[]): boolean {
  const profile = profiles.find((one) => one.column === column)
  return (profile?.values ?? []).some(
    ([value]) => value !== option && !isMissing(value) && ticked(value, option) === value
  )
}
