import type { AskedKind, InstrumentKind } from '@shared/domain/entities/instrument'
import { documentLanguages, type DocumentLanguage } from '@shared/domain/entities/document'
import type { Option } from '@renderer/ui/select'
import { partnerTypes, type PartnerType } from '@shared/domain/entities/partner'
import type { QuestionDefect } from '@shared/domain/voice/instrument/edit-instrument'
import type { LifecycleStage } from '@shared/domain/voice/instrument/question-bank'

export const kindWords: Readonly<Record<AskedKind, string>> = {
  rating: 'Rating',
  nps: 'Likelihood, 0–10',
  single: 'One of several',
  multiple: 'Several may be ticked',
  ranking: 'Put in order',
  open: 'Open answer'
}

export const instrumentKindWords: Readonly<Record<InstrumentKind, string>> = {
  survey: 'Survey form',
  session: 'Listening session guide'
}

export const stageWords: Readonly<Record<LifecycleStage, string>> = {
  new: 'New',
  active: 'Active',
  growing: 'Growing',
  dormant: 'Gone quiet',
  lost: 'Ended'
}

const typeWords: Readonly<Record<PartnerType, string>> = {
  reseller: 'Reseller',
  msp: 'Managed service provider',
  si: 'System integrator',
  isv: 'Software vendor (ISV)',
  distributor: 'Distributor',
  agent: 'Agent',
  referral: 'Referral partner',
  alliance: 'Alliance',
  service: 'Service partner',
  technology: 'Technology partner',
  marketplace: 'Marketplace',
  affiliate: 'Affiliate'
}

export const typeOptions = partnerTypes.map((value) => ({ value, label: typeWords[value] }))

const languageNames: Readonly<Record<DocumentLanguage, string>> = { en: 'English', de: 'Deutsch' }

export const languageOptions: readonly Option<DocumentLanguage>[] = documentLanguages.map((value) => ({
  value,
  label: languageNames[value]
}))

export const defectWords: Readonly<Record<QuestionDefect, string>> = {
  'no-text': 'The question has no words yet.',
  'too-few-options': 'It needs at least two options.',
  'same-option-twice': 'An option stands there twice.',
  'bad-scale': 'The scale must rise, by at most ten points.'
}
