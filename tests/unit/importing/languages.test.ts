import { describe, expect, it } from 'vitest'
import { importTargets, type ImportTarget } from '@shared/domain/entities/import-run'
import { fieldWords } from '@shared/domain/importing/field-words'
import { fieldWordsAbroad, languagesAbroad } from '@shared/domain/importing/field-words-abroad'
import { importFields } from '@shared/domain/importing/fields'
import { matchHeader } from '@shared/domain/importing/header-match'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { sheetOf } from './table-of'

/** Filled in from the type column, in the client's own words: never a column of its own. */
const derived = ['typeLabel']
const fieldsOf = (target: ImportTarget): string[] =>
  importFields[target].map(({ id }) => id).filter((id) => !derived.includes(id))

describe('names of fields', () => {
  it.each(importTargets)('of %s are known in five languages', (target) => {
    const missing = fieldsOf(target).flatMap((field) => [
      ...(fieldWords[target][field]?.length ? [] : [`English ${field}`]),
      ...languagesAbroad.flatMap((language, at) =>
        fieldWordsAbroad[target][field]?.[at] ? [] : [`${language} ${field}`]
      )
    ])
    expect(missing).toEqual([])
  })

  it.each(importTargets)('of %s mean what they say in each of them', (target) => {
    const wrong = Object.entries(fieldWordsAbroad[target]).flatMap(([field, lists]) =>
      lists
        .flatMap((list) => list.split('|'))
        .filter((word) => matchHeader(target, word)[0]?.field !== field)
        .map((word) => `${word}: ${matchHeader(target, word)[0]?.field ?? 'nothing'}, not ${field}`)
    )
    expect(wrong).toEqual([])
  })
})

const context = {
  known: { keys: new Set<string>(), names: new Set<string>() },
  templates: [],
  reportingCurrency: 'EUR',
  fileName: 'export.xlsx'
}
const rosterFields = [
  'externalId',
  'name',
  'type',
  'tier',
  'signedOn',
  'country',
  'manager',
  'certifiedPeople'
]
const rosterRows = [
  ['P1', 'Kestrel Cloud GmbH', 'VAR', 'Gold', '14.03.2024', 'DE', 'Anna Berg', '12'],
  ['P2', 'Fjordnett AS', 'MSP', 'Silver', '01.12.2023', 'NO', 'Jan Smit', '3'],
  ['P3', 'Brückner & Sohn', 'SI', 'Gold', '30.06.2022', 'DE', 'Anna Berg', '7']
]
const dealFields = [
  'externalId',
  'partnerName',
  'account',
  'stage',
  'amount',
  'createdOn',
  'closedOn',
  'owner'
]
const dealRows = [
  [
    'A-1',
    'Kestrel Cloud GmbH',
    'Stadtwerke Lingen',
    'Closed won',
    '1.234,50',
    '14.01.2025',
    '30.03.2025',
    'A. Berg'
  ],
  ['A-2', 'Fjordnett AS', 'Nordre Havn', 'Proposal', '500,00', '22.02.2025', '', 'J. Smit'],
  ['A-3', 'Fjordnett AS', 'Port de Ménard', 'Closed lost', '70,00', '25.02.2025', '28.06.2025', 'A. Berg']
]
const spendFields = ['externalId', 'partnerName', 'category', 'amount', 'date', 'state']
const spendRows = [
  ['M-1', 'Kestrel Cloud GmbH', 'MDF', '1.200,00', '14.01.2025', 'approved'],
  ['M-2', 'Fjordnett AS', 'MDF', '300,00', '22.02.2025', 'paid'],
  ['M-3', 'Fjordnett AS', 'Training', '450,00', '25.03.2025', 'requested']
]
const activityFields = ['partnerName', 'kind', 'date', 'person', 'hours', 'outcome']
const activityRows = [
  ['Kestrel Cloud GmbH', 'Training', '14.01.2025', 'Anna Berg', '4', 'passed'],
  ['Fjordnett AS', 'QBR', '22.02.2025', 'Jan Smit', '2', 'held'],
  ['Fjordnett AS', 'Training', '25.03.2025', 'Eva Roos', '8', 'failed']
]

/** Headers as clients in each country write them over the same rows. */
const sheets: readonly {
  readonly language: string
  readonly roster: string
  readonly deals: string
  readonly spend: string
  readonly activities: string
}[] = [
  {
    language: 'English',
    roster: 'Partner ID|Partner|Partner type|Tier|Signed on|Country|Partner manager|Certified people',
    deals: 'Opportunity ID|Partner|Account|Stage|Amount|Created|Close date|Owner',
    spend: 'Claim ID|Partner|Fund type|Approved amount|Claim date|Status',
    activities: 'Partner|Activity type|Date|Participant|Hours|Result'
  },
  {
    language: 'German',
    roster:
      'Partner-Nr.|Händler|Partnerart|Partnerstufe|Vertragsbeginn|Land|Partnerbetreuer|Zertifizierte Mitarbeiter',
    deals:
      'Auftragsnummer|Vertriebspartner|Endkunde|Verkaufsphase|Auftragswert|Angelegt am|Abschlussdatum|Vertriebsmitarbeiter',
    spend: 'Antragsnummer|Partner|Förderart|Genehmigter Betrag|Antragsdatum|Antragsstatus',
    activities: 'Partner|Art der Aktivität|Durchgeführt am|Teilnehmer|Dauer in Stunden|Ergebnis'
  },
  {
    language: 'French',
    roster:
      'Code partenaire|Nom du partenaire|Type de partenaire|Niveau de partenariat|Date de signature|Pays|Responsable partenaire|Personnes certifiées',
    deals:
      'N° d’affaire|Partenaire|Client final|Étape de vente|Montant HT|Créé le|Date de clôture|Responsable commercial',
    spend: 'Numéro de demande|Partenaire|Type de fonds|Montant approuvé|Date de demande|Statut de la demande',
    activities: 'Partenaire|Type d’activité|Date de formation|Nom du participant|Durée en heures|Résultat'
  },
  {
    language: 'Dutch',
    roster:
      'Partnernummer|Naam partner|Soort partner|Partnerniveau|Partner sinds|Land|Relatiebeheerder|Gecertificeerde medewerkers',
    deals: 'Dealnummer|Partner|Eindklant|Verkoopfase|Orderwaarde|Aangemaakt op|Sluitdatum|Verkoper',
    spend: 'Aanvraagnummer|Partner|Soort fonds|Goedgekeurd bedrag|Aanvraagdatum|Aanvraagstatus',
    activities: 'Partner|Soort activiteit|Uitgevoerd op|Deelnemer|Duur in uren|Resultaat'
  },
  {
    language: 'Spanish',
    roster:
      'Código de socio|Razón social|Tipo de socio|Nivel de socio|Fecha de firma|País|Gestor de cuenta|Personas certificadas',
    deals:
      'Número de oportunidad|Socio|Cliente final|Etapa de venta|Importe|Creado el|Fecha de cierre|Comercial',
    spend:
      'Número de solicitud|Socio|Tipo de fondo|Importe aprobado|Fecha de solicitud|Estado de la solicitud',
    activities: 'Socio|Tipo de actividad|Fecha de la actividad|Participante|Horas|Resultado'
  }
]

function mapped(header: string, rows: readonly (readonly string[])[], target: ImportTarget): unknown[] {
  const { mapping } = proposeSheet(sheetOf([header.split('|'), ...rows]), context, { target })
  const first = new Map<number, string | null>()
  for (const { column, field } of mapping) if (!first.has(column)) first.set(column, field)
  return [...first.values()]
}

describe.each(sheets)('sheets of a client who writes $language', ({ roster, deals, spend, activities }) => {
  it('are mapped column by column', () => {
    expect(mapped(roster, rosterRows, 'partner')).toEqual(rosterFields)
    expect(mapped(deals, dealRows, 'deal')).toEqual(dealFields)
    expect(mapped(spend, spendRows, 'investment')).toEqual(spendFields)
    expect(mapped(activities, activityRows, 'activity')).toEqual(activityFields)
  })

  it('are known for what they are', () => {
    const kind = (header: string, rows: readonly (readonly string[])[]) =>
      proposeSheet(sheetOf([header.split('|'), ...rows]), context).target
    expect(kind(roster, rosterRows)).toBe('partner')
    expect(kind(deals, dealRows)).toBe('deal')
    expect(kind(activities, activityRows)).toBe('activity')
  })
})
