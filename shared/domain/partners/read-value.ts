import { meaningOf } from '../importing/value-meanings'
import { readDate, type DateOrder } from '../importing/read-date'
import { foldAccents } from '../importing/words'
import type { PartnerValues } from './edit-partner'
import type { ListField } from './list-fields'
import { partnerStatusWords, partnerTypeWords } from './partner-words'

/** Why a text is no value of a field. */
export type NoValue = 'no-type' | 'no-status' | 'no-date' | 'no-percentage' | 'no-count'

export type ReadValue = { readonly values: PartnerValues } | { readonly refused: NoValue }

const highestOverlap = 100

const folded = (text: string): string => foldAccents(text).toLowerCase().trim()

function codeOf<Code extends string>(
  text: string,
  field: 'type' | 'status',
  words: Readonly<Record<Code, string>>
): Code | null {
  const codes = Object.keys(words) as Code[]
  const wanted = folded(text)
  const named = codes.find((code) => code === wanted || folded(words[code]) === wanted)
  if (named !== undefined) return named
  const meant = meaningOf('partner', field, text)
  return codes.find((code) => code === meant) ?? null
}

/** "85", "85 %" and "85,5 %" as Excel shows them. */
function percentageOf(text: string): number | null {
  const plain = text.replace(/[\s%]/g, '').replace(',', '.')
  const value = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  return value <= highestOverlap ? value : null
}

const wholeNumber = /^\d+$|^\d{1,3}(?:[.,'’\s]\d{3})+$/

const countOf = (text: string): number | null =>
  wholeNumber.test(text) ? Number(text.replace(/\D/g, '')) : null

/**
 * Turns what was typed, picked or pasted into a value of the field; an empty text means not known. Types and stages are
 * understood as we call them, as the file calls them ("VAR" is a reseller) and by their code; days in any usual writing,
 * those in figures in the given order. Refuses what is no value, with the reason.
 */
export function readValue(field: ListField, entered: string, order: DateOrder): ReadValue {
  const text = entered.trim()
  if (text === '') return { values: { [field]: null } }
  switch (field) {
    case 'type': {
      const type = codeOf(text, 'type', partnerTypeWords)
      return type === null ? { refused: 'no-type' } : { values: { type } }
    }
    case 'status': {
      const status = codeOf(text, 'status', partnerStatusWords)
      return status === null ? { refused: 'no-status' } : { values: { status } }
    }
    case 'signedOn':
    case 'endedOn':
    case 'agreementRenewalOn': {
      const day = readDate(text, order)
      return day === null ? { refused: 'no-date' } : { values: { [field]: day } }
    }
    case 'idealProfileOverlap': {
      const idealProfileOverlap = percentageOf(text)
      return idealProfileOverlap === null ? { refused: 'no-percentage' } : { values: { idealProfileOverlap } }
    }
    case 'certifiedPeople': {
      const certifiedPeople = countOf(text)
      return certifiedPeople === null ? { refused: 'no-count' } : { values: { certifiedPeople } }
    }
    default:
      return { values: { [field]: text } }
  }
}

/** In which order days in figures are read: month first in the United States, day first elsewhere. */
export const dateOrderOf = (locale: string): DateOrder => (/^en-US\b/i.test(locale) ? 'mdy' : 'dmy')
