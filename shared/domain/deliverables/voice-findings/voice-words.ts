import type { PartnerType } from '../../entities/partner'
import type { Interval } from '../../evidence/figure'
import type { Withheld } from '../../voice/confidentiality/shown'
import type { Attribution } from '../../voice/confidentiality/quote-signings'
import type { BaseMark } from '../../voice/minimum-group'
import type { IndependenceTest, NoTest } from '../../voice/results/independence-test'
import type { ThemeShare } from '../../voice/theme-frequency'
import { cleanLine } from '../clean-text'
import { formatNumber, unknownMark } from '../format-figure'
import { partnerTypeWords, sentenceCase } from '../partner-words'
import { ownCell, textCell, tonedCell } from '../table-cells'
import type { ReportCell } from '../report'

const attributes: Readonly<Record<string, string>> = {
  type: 'Partner type',
  tier: 'Tier',
  region: 'Region',
  status: 'Status',
  country: 'Country',
  manager: 'Partner manager',
  role: 'Role of the respondent',
  npsGroup: 'Would recommend'
}

/** Name of an attribute: its own, or the words of the question. */
export const attributeName = (id: string, question: string | null): string => question ?? attributes[id] ?? id

/** What was rated, without the scale the client wrote behind it: "(1-5)". */
export const areaName = ({ name }: { readonly name: string }): string =>
  cleanLine(name.replace(/\s*\(\s*\d[^()]*\d[^()]*\)\s*$/, ''))

/** A value of an attribute in words; null: not known. */
export function valueName(id: string, value: string | null): string {
  if (value === null) return 'Not known'
  if (id === 'type') return sentenceCase(partnerTypeWords(value as PartnerType))
  return id === 'status' || id === 'npsGroup' ? sentenceCase(value) : value
}

/** Whether the values of an attribute are the client's words: not the kinds and states we count in. */
export const hasOwnValues = (id: string): boolean => !['type', 'status', 'npsGroup'].includes(id)

/** A value of an attribute in a table. */
export const valueCell = (id: string, value: string | null): ReportCell =>
  value !== null && hasOwnValues(id) ? ownCell(value) : textCell(cleanLine(valueName(id, value)))

/** Why a figure is not printed, for a table cell. */
export function withheldText(withheld: Withheld, locale: string): string {
  if (withheld.status === 'empty') return 'No answers'
  switch (withheld.reason) {
    case 'too-few-people':
      return `Fewer than ${formatNumber(withheld.minimum, locale)} people`
    case 'too-few-companies':
      return `Fewer than ${formatNumber(withheld.minimum, locale)} companies`
    case 'would-reveal':
    case 'too-many-cuts':
      return 'Withheld to protect others'
  }
}

export const withheldCell = (withheld: Withheld, locale: string): ReportCell =>
  tonedCell(withheldText(withheld, locale), 'muted')

/** "22% to 44%": the interval of a share. */
export const shareInterval = (interval: Interval | null, locale: string): string =>
  interval
    ? `${formatNumber(interval.low * 100, locale)}% to ${formatNumber(interval.high * 100, locale)}%`
    : unknownMark

/** A number with its sign, e.g. "+12" or "−3". */
export function signedText(value: number, locale: string): string {
  const text = formatNumber(value, locale)
  return value > 0 && text !== '0' ? `+${text}` : text.replace(/^−0$/, '0')
}

/** "−81 to −55": the interval of a score in points. */
export const pointInterval = (interval: Interval | null, locale: string): string =>
  interval ? `${signedText(interval.low, locale)} to ${signedText(interval.high, locale)}` : unknownMark

/** "12 (63%)": how many of a group, and its share. */
export function shareCell(share: ThemeShare | null, locale: string): ReportCell {
  if (share === null || share.share === null) return tonedCell(unknownMark, 'muted')
  return textCell(`${formatNumber(share.count, locale)} (${formatNumber(share.share * 100, locale)}%)`)
}

/** What a small base means; empty for a solid one. */
export const markText: Readonly<Record<BaseMark, string>> = {
  solid: '',
  caution: 'Caution',
  indicative: 'Indicative'
}

const untested: Readonly<Record<NoTest, string>> = {
  'not-independent': 'Not tested: voices are not independent',
  'nothing-to-compare': 'Not tested: nothing to compare',
  'too-sparse': 'Not tested: too few'
}

/** "p = .032": a chance as printed in a table. */
export const chanceText = (p: number, locale: string): string =>
  p < 0.001 ? `p < ${formatNumber(0.001, locale, 3)}` : `p = ${formatNumber(p, locale, 3)}`

/** The test of a theme, or why there is none. */
export function testText(test: IndependenceTest, adjustedP: number | null, locale: string): string {
  if (test.kind === 'none') return untested[test.reason]
  return adjustedP === null ? unknownMark : chanceText(adjustedP, locale)
}

/** "Reseller, Gold, DACH": whose words these are, by segment only. */
export function signedBy({ type, tier, region }: Attribution): string {
  const parts = [type ? valueName('type', type) : null, tier, region].filter((part) => part)
  return parts.length > 0 ? parts.join(', ') : 'A partner'
}
