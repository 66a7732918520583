import type { ImportTarget } from '../../entities/import-run'

/** Fields without which most figures of a kind of record stay unknown, besides those a row cannot do without. */
const needed: Readonly<Record<ImportTarget, readonly (readonly string[])[]>> = {
  deal: [['amount'], ['closedOn', 'createdOn'], ['status'], ['partnerName', 'partnerKey'], ['currency']],
  partner: [['name'], ['type', 'typeLabel'], ['tier'], ['signedOn']],
  investment: [['amount'], ['date'], ['partnerName', 'partnerKey'], ['currency']],
  activity: [['kind'], ['date'], ['partnerName', 'partnerKey']],
  response: [],
  note: [['text'], ['partnerName', 'partnerKey']]
}

/** What a kind of record needs; of each group one field is enough. */
export const neededFields = (target: ImportTarget): readonly (readonly string[])[] => needed[target]
