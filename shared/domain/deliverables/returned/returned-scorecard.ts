import type { FactOverlay } from '../../entities/fact-block'
import { attributions, dealStatuses, type Deal } from '../../entities/facts'
import { partnerTypes, type Partner } from '../../entities/partner'
import { dealFields } from '../../deals/deal-fields'
import { dealName, editDealDraft, type DealValues } from '../../deals/edit-deal'
import { change } from '../../history/draft'
import { survivors } from '../../partners/survivors'
import type { SheetCells } from '../../importing/cells'
import { editPartner, type PartnerValues } from '../../partners/edit-partner'
import type { ListField } from '../../partners/list-fields'
import { readValue } from '../../partners/read-value'
import { isCivilDate } from '../../values/civil-date'
import { partnerTypeWords, typeShown } from '../partner-words'
import { compareTable, type FieldReading, type ReturnedField } from './compare-table'
import { joinReturned, type ReturnedWorkbook } from './returned-workbook'

const typeOf = (text: string): FieldReading<PartnerValues> => {
  const ours = partnerTypes.find((type) => partnerTypeWords(type) === text.toLowerCase())
  return ours === undefined ? valueOf('type', text) : { values: { type: ours } }
}

/** Days are compared and read as 2026-03-31; those a person typed as text are read day first. */
function valueOf(field: ListField, text: string): FieldReading<PartnerValues> {
  const read = readValue(field, text, 'dmy')
  return 'refused' in read ? { reason: 'no-value' } : read
}

const partnerField = (
  title: string,
  field: ListField,
  shown: (partner: Partner) => string | null
): ReturnedField<Partner, PartnerValues> => ({ title, shown, read: (text) => valueOf(field, text) })

const partnerFields: readonly ReturnedField<Partner, PartnerValues>[] = [
  { title: 'Type', shown: typeShown, read: typeOf },
  partnerField('Tier', 'tier', ({ tier }) => tier),
  partnerField('Status', 'status', ({ status }) => status),
  partnerField('Region', 'region', ({ region, country }) => region ?? country),
  partnerField('Manager', 'manager', ({ manager }) => manager),
  partnerField('Signed on', 'signedOn', ({ signedOn }) => signedOn)
]

type DealPatch = Partial<DealValues>
type DealReading = FieldReading<DealPatch>

const oneOf = <Code extends string>(codes: readonly Code[], text: string): Code | undefined =>
  codes.find((code) => code === text.toLowerCase())

const dayReading = (text: string, field: 'createdOn' | 'closedOn'): DealReading => {
  if (text === '') return { values: { [field]: null } }
  return isCivilDate(text) ? { values: { [field]: text } } : { reason: 'no-value' }
}

function attributionReading(text: string): DealReading {
  const attribution = text === '' ? null : oneOf(attributions, text)
  return attribution === undefined ? { reason: 'no-value' } : { values: { attribution } }
}

const dealTable: readonly ReturnedField<Deal, DealPatch>[] = [
  {
    title: 'Account',
    shown: ({ account, name }) => account ?? name,
    read: (text) => ({ values: { account: text === '' ? null : text } })
  },
  {
    title: 'Status',
    shown: ({ status }) => status,
    read: (text) => {
      const status = oneOf(dealStatuses, text)
      return status === undefined ? { reason: 'no-value' } : { values: { status } }
    }
  },
  { title: 'Attribution', shown: ({ attribution }) => attribution, read: attributionReading },
  { title: 'Created on', shown: ({ createdOn }) => createdOn, read: (text) => dayReading(text, 'createdOn') },
  { title: 'Closed on', shown: ({ closedOn }) => closedOn, read: (text) => dayReading(text, 'closedOn') },
  {
    title: 'Given amount',
    shown: ({ amount }) => amount,
    read: (text) => {
      if (text === '') return { values: { amount: null } }
      const amount = Number(text)
      return Number.isFinite(amount) ? { values: { amount } } : { reason: 'no-value' }
    }
  },
  { title: 'Given currency', shown: ({ currency }) => currency, read: () => ({ reason: 'computed' }) }
]

const valuesOf = (deal: Deal): DealValues =>
  Object.fromEntries(dealFields.map((field) => [field, deal[field]])) as unknown as DealValues

export interface ReturnedScorecardInput {
  readonly partners: readonly Partner[]
  readonly deals: readonly Deal[]
  readonly overlays: readonly FactOverlay[]
}

function returnedDeals(
  sheet: SheetCells,
  { deals, overlays }: ReturnedScorecardInput
): ReturnedWorkbook | null {
  const overlayOf = new Map(overlays.map((overlay) => [overlay.id, overlay]))
  return compareTable<Deal, DealPatch>(sheet, {
    ...{ sheet: 'Deals', items: deals, fields: dealTable, nameOf: dealName },
    idOf: ({ id }) => id,
    change: (deal, patch, stamp) => {
      const overlay = overlayOf.get(`deal:${deal.id}`) ?? null
      const edit = { values: { ...valuesOf(deal), ...patch }, reason: overlay?.reason ?? '' }
      // What the file said is not at hand: a value set back to it stays an edit.
      return editDealDraft({ now: deal, imported: deal, overlay }, edit, stamp)?.changes[0] ?? null
    }
  })
}

/**
 * What a Partner Scorecard that came back says of partners and deals. Money, shares and flags are computed and not
 * read; names are the partners' identity and stay. Null: the workbook is no scorecard.
 */
export function readReturnedScorecard(
  sheets: readonly SheetCells[],
  input: ReturnedScorecardInput
): ReturnedWorkbook | null {
  const { partners } = survivors(input.partners)
  const found = sheets.flatMap((sheet) => {
    const ofPartners = compareTable<Partner, PartnerValues>(sheet, {
      ...{ sheet: 'Partners', items: partners, fields: partnerFields },
      idOf: ({ id }) => id,
      nameOf: ({ name }) => name,
      change: (partner, values, stamp) => {
        const after = editPartner(partner, values, stamp)
        return after === partner ? null : change('partners', partner, after)
      }
    })
    return ofPartners ?? returnedDeals(sheet, input) ?? []
  })
  return found.length === 0 ? null : joinReturned(found)
}
