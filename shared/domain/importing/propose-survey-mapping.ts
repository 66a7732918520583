import type { ColumnMapping } from '../entities/import-run'
import type { SheetCells } from './cells'
import type { ColumnProfile } from './column-profile'
import type { SheetLayout } from './sheet-layout'
import { isQuestionText } from './survey-likeness'
import { deriveQuestions, withQuestions } from './survey-questions'
import { headerWords } from './words'

/**
 * The mapping of a survey sheet: the few plain fields (who, when, which partner), then a question per column.
 * A column headed by a question is an answer even where its words resemble a plain field.
 */
export function proposeSurveyMapping(
  sheet: SheetCells,
  layout: SheetLayout,
  found: {
    profiles: readonly ColumnProfile[]
    mapping: readonly ColumnMapping[]
    /** Options by column, of questions put together from a column per option. */
    options?: ReadonlyMap<number, readonly string[]>
  }
): ColumnMapping[] {
  const { profiles } = found
  const plain = found.mapping.map((one): ColumnMapping => {
    const profile = profiles.find((candidate) => candidate.column === one.column)
    if (!profile) return one
    if (holdsAddresses(profile))
      return { ...one, field: 'respondentEmail', confidence: 0.98, reason: 'holds e-mail addresses' }
    if (isPartOfName(profile))
      return { ...one, field: 'respondentName', confidence: 0.9, reason: 'names a person' }
    const isAnswer =
      isQuestionText(profile.header) && one.field !== 'partnerName' && one.field !== 'partnerKey'
    const isWrongKey = one.field === 'externalId' && profile.distinct < profile.filled * 0.95
    return isAnswer || isWrongKey ? { ...one, field: null } : one
  })
  return withQuestions(plain, deriveQuestions(sheet, layout, profiles, found.options), profiles)
}

const holdsAddresses = (profile: ColumnProfile): boolean =>
  profile.values.length > 0 &&
  profile.values.filter(([value]) => /^[^\s@]+@[^\s@]+\.\w+$/.test(value)).length >=
    profile.values.length * 0.6

const isPartOfName = (profile: ColumnProfile): boolean =>
  /^(recipient |respondent |your )?(first|last|full|given|family) name$|^(vorname|nachname)( des empfangers)?$|^(prenom|nom de famille|voornaam|achternaam|apellidos?)$/.test(
    headerWords(profile.header)
  )
