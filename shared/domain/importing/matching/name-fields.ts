import type { NameKind } from '../../entities/name-alias'
import type { ImportTarget } from '../../entities/import-run'

/** Names that have no record of their own: one spelling of each is what is kept. */
export type PlainNameKind = Exclude<NameKind, 'partner'>

/** Fields that hold such names, per kind of sheet. Respondents of surveys stay out: their names are kept apart. */
export const nameFields: Readonly<Record<ImportTarget, Readonly<Record<string, PlainNameKind>>>> = {
  partner: { manager: 'manager', contactName: 'person', economicBuyer: 'person' },
  deal: { account: 'account', owner: 'manager' },
  investment: {},
  activity: { person: 'person' },
  response: {},
  note: {}
}
