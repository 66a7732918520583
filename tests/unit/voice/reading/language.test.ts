import { describe, expect, it } from 'vitest'
import { answersInLanguage, languageCounts } from '@shared/domain/voice/language/answers-in-language'
import type { Language } from '@shared/domain/voice/language/languages'
import { tellLanguage } from '@shared/domain/voice/language/tell-language'
import { detectLanguage } from '@renderer/workers/voice-reading/detect-language'
import { answersTo } from '../voice-builders'

// Our own sentences, as partners write them; none is taken from anywhere.
const said: Partial<Record<Language, readonly string[]>> = {
  en: [
    'The claim was approved in April and paid in November.',
    'Too many portals, no single sign-on',
    'Support answers quickly',
    'We never get leads from you',
    'Margins are shrinking every year while targets go up.',
    'Deal registration takes far too long'
  ],
  de: [
    'Die Prämie wurde erst nach sechs Monaten ausgezahlt.',
    'Zu viele Portale und kein gemeinsamer Zugang',
    'Der Support antwortet schnell',
    'Wir bekommen nie Leads von Ihnen',
    'Die Margen werden jedes Jahr kleiner.',
    'Die Registrierung dauert viel zu lange'
  ],
  fr: [
    'La prime a été payée six mois plus tard.',
    'Trop de portails et aucun accès unique',
    'Le support répond rapidement',
    'Nous ne recevons jamais de contacts de votre part',
    'Les marges baissent chaque année.',
    'Les formations sont vraiment utiles'
  ],
  nl: [
    'De vergoeding werd pas na zes maanden betaald.',
    'Te veel portalen en geen enkele aanmelding',
    'De ondersteuning antwoordt snel',
    'Wij krijgen nooit leads van jullie',
    'De marges worden elk jaar kleiner.',
    'Het registreren van een deal duurt te lang'
  ],
  es: [
    'La prima se pagó seis meses más tarde.',
    'Demasiados portales y ningún acceso único',
    'El soporte responde rápidamente',
    'Nunca recibimos contactos de ustedes',
    'Los márgenes bajan cada año.',
    'La formación es muy útil para nosotros'
  ],
  it: [
    'Il premio è stato pagato sei mesi dopo.',
    'Troppi portali e nessun accesso unico',
    'Il supporto risponde velocemente',
    'Non riceviamo mai contatti da voi',
    'I margini diminuiscono ogni anno.',
    'La registrazione richiede troppo tempo'
  ],
  pt: [
    'O prêmio foi pago seis meses depois.',
    'Muitos portais e nenhum acesso único',
    'O suporte responde rapidamente',
    'Nunca recebemos contatos de vocês',
    'As margens diminuem a cada ano.',
    'O registro de negócios demora muito'
  ],
  ru: ['Премия была выплачена через шесть месяцев.'],
  ja: ['サポートの返事がとても早いです。'],
  pl: ['Premia została wypłacona dopiero po sześciu miesiącach.'],
  sv: ['Ersättningen betalades först efter sex månader.']
}
const pairs = Object.entries(said).flatMap(([language, texts]) =>
  (texts ?? []).map((text) => [language, text] as const)
)

describe('the language of an answer', () => {
  it('is told right wherever it is told, for nearly all sentences of three words and more', () => {
    const told = pairs.map(([language, text]) => ({
      language,
      text,
      told: tellLanguage(text, detectLanguage)
    }))
    const wrong = told.filter((one) => one.told !== null && one.told !== one.language)
    const unsure = told.filter((one) => one.told === null)
    expect(wrong.map(({ text, told: as }) => `${text} → ${as ?? ''}`)).toEqual([])
    expect(unsure.length / told.length).toBeLessThanOrEqual(0.1)
  })

  it.each(['Ok', 'Support', 'n/a', '-', '12', 'MDF 2026', '👍👍', '', 'MDF, SPIFF, NFR'])(
    'is unsure about “%s” rather than guessed',
    (text) => {
      expect(tellLanguage(text, detectLanguage)).toBeNull()
    }
  )

  it('gives the same answer every time', () => {
    const once = pairs.map(([, text]) => tellLanguage(text, detectLanguage))
    expect(pairs.map(([, text]) => tellLanguage(text, detectLanguage))).toEqual(once)
  })
})

it('filters and counts answers by language, those it is unsure about last', () => {
  const { answers } = answersTo(['one', 'two', 'three', 'four'])
  const [a, b, c] = answers.map(({ key }) => key)
  const languages = new Map<string, Language>([
    [a ?? '', 'de'],
    [b ?? '', 'de'],
    [c ?? '', 'en']
  ])
  expect(languageCounts(answers, languages)).toEqual([
    ['de', 2],
    ['en', 1],
    ['unsure', 1]
  ])
  const texts = (language: string | null) =>
    answersInLanguage(answers, language, languages).map(({ text }) => text)
  expect(texts('de')).toEqual(['one', 'two'])
  expect(texts('unsure')).toEqual(['four'])
  expect(texts(null)).toHaveLength(4)
})
