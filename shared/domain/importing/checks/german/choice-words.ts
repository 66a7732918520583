import type { ActivityKind, Attribution, DealStatus } from '../../../entities/facts'
import type { InvestmentCategory, InvestmentState } from '../../../entities/facts'
import type { PartnerStatus, PartnerType } from '../../../entities/partner'

type Words<T extends string> = Readonly<Record<T, string>>

const type: Words<PartnerType> = {
  reseller: 'Reseller',
  msp: 'Managed Service Provider',
  si: 'Systemintegrator',
  isv: 'Softwarehaus (ISV)',
  distributor: 'Distributor',
  agent: 'Handelsvertreter',
  referral: 'Empfehlungspartner',
  alliance: 'Allianz',
  service: 'Servicepartner',
  technology: 'Technologiepartner',
  marketplace: 'Marktplatz',
  affiliate: 'Affiliate'
}

const status: Words<PartnerStatus | DealStatus> = {
  prospect: 'Interessent',
  recruited: 'Unter Vertrag',
  onboarding: 'Im Onboarding',
  enabled: 'Befähigt',
  active: 'Aktiv',
  growing: 'Wachsend',
  dormant: 'Ruhend',
  passive: 'Passiv',
  ended: 'Beendet',
  open: 'Offen',
  won: 'Gewonnen',
  lost: 'Verloren'
}

const attribution: Words<Attribution> = {
  sourced: 'Vom Partner gebracht',
  influenced: 'Vom Partner beeinflusst',
  resold: 'Vom Partner weiterverkauft',
  direct: 'Direkt'
}

const category: Words<InvestmentCategory> = {
  mdf: 'Marketingmittel (MDF)',
  discount: 'Rabatt',
  incentive: 'Incentive',
  enablement: 'Befähigung',
  staff: 'Personal',
  technology: 'Technik',
  'co-marketing': 'Gemeinsames Marketing',
  'referral-fee': 'Vermittlungsprovision'
}

const state: Words<InvestmentState> = {
  requested: 'Beantragt',
  approved: 'Genehmigt',
  claimed: 'Abgerechnet',
  paid: 'Bezahlt'
}

const kind: Words<ActivityKind> = {
  training: 'Schulung',
  certification: 'Zertifizierung',
  qbr: 'Quartalsgespräch (QBR)',
  'pipeline-review': 'Pipeline-Durchsicht',
  'onboarding-milestone': 'Meilenstein im Onboarding',
  campaign: 'Kampagne',
  meeting: 'Treffen',
  'deal-registration': 'Registrierung eines Geschäfts',
  'lead-passed': 'Weitergegebener Lead',
  portal: 'Portal'
}

/** The words of fields with a closed list, by field. */
export const germanChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type,
  status,
  attribution,
  category,
  state,
  kind
}
