import type { ExchangeLine } from '../entities/exchange'
import { valueObjects } from './catalogue'

/** A value object as the partner reads it. */
export interface ObjectWords {
  readonly name: string
  readonly meaning: string
}

/** The objects of the catalogue in German, by their id. */
export const germanObjects: Readonly<Record<string, ObjectWords>> = {
  'gives.won-margin': {
    name: 'Rohertrag gewonnener Geschäfte',
    meaning: 'Was der Hersteller an den Geschäften verdient, die dieser Partner gewonnen hat.'
  },
  'gives.sourced-pipeline': {
    name: 'Gebrachte Pipeline',
    meaning: 'Offene Geschäfte, die der Partner gebracht hat, gewichtet mit seiner Gewinnquote.'
  },
  'gives.influence': {
    name: 'Beeinflusste Geschäfte',
    meaning: 'Geschäfte, die gewonnen wurden, weil sich der Partner für den Hersteller aussprach.'
  },
  'gives.customer-access': {
    name: 'Zugang zu Kunden',
    meaning: 'Kunden oder Branchen, die der Hersteller allein nicht erreichte.'
  },
  'gives.certified-people': {
    name: 'Zertifizierte Personen',
    meaning: 'Geschulte Personen, die der Partner für diesen Hersteller vorhält.'
  },
  'gives.service-capacity': {
    name: 'Servicekapazität',
    meaning: 'Umsetzung und Support, die der Hersteller nicht selbst leisten muss.'
  },
  'gives.co-marketing': {
    name: 'Co-Marketing-Ausgaben',
    meaning: 'Eigenes Geld des Partners in gemeinsamen Kampagnen.'
  },
  'gives.references': {
    name: 'Referenzen',
    meaning: 'Kunden und Fälle, die helfen, andere Geschäfte zu gewinnen.'
  },
  'gives.roadmap-feedback': {
    name: 'Rückmeldung zur Roadmap',
    meaning: 'Was der Markt braucht, früh und ehrlich gesagt.'
  },
  'gives.mindshare': {
    name: 'Aufmerksamkeit',
    meaning: 'Als erster Hersteller genannt zu werden, oder als einziger.'
  },
  'gives.integration': {
    name: 'Integrationsarbeit',
    meaning: 'Schnittstellen und gemeinsame Lösungen, die der Partner baut und pflegt.'
  },
  'gives.stock-credit': {
    name: 'Lager und Kredit',
    meaning: 'Lagerbestand und Kreditrisiko, die der Partner für den Hersteller trägt.'
  },
  'gets.resale-margin': {
    name: 'Marge im Weiterverkauf',
    meaning: 'Was der Partner an den Geschäften verdient, die er weiterverkauft.'
  },
  'gets.referral-fees': {
    name: 'Vermittlungsprovisionen',
    meaning: 'Provisionen für Geschäfte, die der Partner gebracht hat.'
  },
  'gets.mdf': {
    name: 'Gezahlte MDF',
    meaning: 'Werbekostenzuschüsse (MDF), die wirklich angekommen sind.'
  },
  'gets.incentives': { name: 'Anreize', meaning: 'Rückvergütungen, Prämien und Boni.' },
  'gets.leads': { name: 'Übergebene Leads', meaning: 'Chancen, die der Hersteller weitergegeben hat.' },
  'gets.deal-protection': {
    name: 'Deal-Schutz',
    meaning: 'Registrierte Geschäfte bleiben beim Partner.'
  },
  'gets.enablement': {
    name: 'Befähigung',
    meaning: 'Schulung und Material, mit denen Menschen verkaufen können.'
  },
  'gets.technical-experts': {
    name: 'Technische Experten',
    meaning: 'Tage von Presales und Fachleuten.'
  },
  'gets.co-sell': {
    name: 'Co-Sell-Unterstützung',
    meaning: 'Der Vertrieb des Herstellers arbeitet an Geschäften des Partners mit.'
  },
  'gets.listing': {
    name: 'Eintrag in der Partnersuche',
    meaning: 'Über Website oder Marktplatz des Herstellers gefunden zu werden.'
  },
  'gets.executive-access': {
    name: 'Zugang zur Geschäftsleitung',
    meaning: 'Jemand in leitender Stellung, der antwortet.'
  },
  'gets.roadmap-access': { name: 'Einblick in die Roadmap', meaning: 'Früh zu wissen, was kommt.' },
  'gets.response-time': {
    name: 'Reaktionszeit',
    meaning: 'Wie schnell Angebote, Anträge und Fragen beantwortet werden.'
  }
}

const shippedNames = new Map(valueObjects.map(({ id, name }) => [id, name]))

/** Whether a line bears the name the catalogue gave it; one that was renamed is the client's. */
export const hasShippedName = ({ objectId, name }: Pick<ExchangeLine, 'objectId' | 'name'>): boolean =>
  objectId !== null && shippedNames.get(objectId) === name

/** The catalogue's own name of an object, where the text is that name in any language of ours; else null. */
export function shippedName(objectId: string | null, text: string): string | null {
  const name = objectId === null ? undefined : shippedNames.get(objectId)
  if (objectId === null || name === undefined) return null
  return text === name || text === germanObjects[objectId]?.name ? name : null
}

/** A line in German, by its object; the name stays where it was changed, both where the object is the client's own. */
export function germanLine(line: Pick<ExchangeLine, 'objectId' | 'name'>, english: ObjectWords): ObjectWords {
  const words = line.objectId === null ? undefined : germanObjects[line.objectId]
  if (!words) return english
  return { name: hasShippedName(line) ? words.name : english.name, meaning: words.meaning }
}
