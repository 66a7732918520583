import { dimensionWords, type Dimension } from '../../../diagnosis/dimension'
import { phaseWords, type Phase } from '../../../diagnosis/recommendations/phase'
import type { FailureMode } from '../../../voice/failure-mode'
import { consequences } from '../../../diagnosis/gaps/consequences'
import { partnerTypes, type PartnerType } from '../../../entities/partner'
import {
  caveats,
  leftOutReasons,
  missingData,
  unknownReasons,
  type Caveat,
  type LeftOutReason,
  type MissingData,
  type UnknownReason
} from '../../../evidence/reasons'
import { failureModeWords } from '../../../voice/failure-mode-words'
import { partnerTypeWords, sentenceCase } from '../../partner-words'
import type { Phrase } from '../phrase-book'

export const germanDimensions: Readonly<Record<Dimension, string>> = {
  strategy: 'Strategie und Betriebsmodell',
  commercial: 'Konditionen und Anreize',
  'types-and-tiers': 'Partnerarten und Stufen',
  recruitment: 'Gewinnung und Auswahl',
  onboarding: 'Onboarding',
  enablement: 'Befähigung',
  activation: 'Aktivierung und Co-Sell',
  relationship: 'Beziehung und Kapazität',
  measurement: 'Messung',
  'voice-and-exchange': 'Partnerstimme und Wertaustausch'
}

export const germanFailureModes: Readonly<Record<FailureMode, string>> = {
  activation: 'Partner unter Vertrag, aber nicht aktiviert',
  onboarding: 'Onboarding langsam oder nicht vorhanden',
  'volume-over-curation': 'Menge statt Auswahl',
  'co-sell': 'Co-Sell nicht gelebt',
  'misaligned-incentives': 'Fehlgeleitete Anreize',
  'incentives-without-input': 'Konditionen ohne Mitsprache der Partner',
  complexity: 'Zusammenarbeit zu kompliziert',
  'operating-model': 'Strategie ohne Betriebsmodell',
  capacity: 'Zu wenig Kapazität für Partner',
  relationships: 'Beziehungen ohne Budgetverantwortliche',
  listening: 'Entscheiden, ohne zuzuhören',
  measurement: 'Aktivität statt Wirkung gemessen',
  investment: 'Geld ohne Ergebnis',
  concentration: 'Wenige tragen das Ergebnis',
  strategy: 'Keine klare Partnerstrategie'
}

/** What follows from a failure mode if nothing is done. */
const germanConsequences: Readonly<Record<FailureMode, string>> = {
  activation:
    'Weitere Verträge kosten und bringen keine Pipeline; die Guten gehen zu Herstellern, die sie in Gang bringen.',
  onboarding:
    'Die erste Begeisterung vergeht beim Warten; wer nicht bald mit einem Kunden spricht, tut es selten noch.',
  'volume-over-curation':
    'Zeit und Geld verteilen sich auf Partner, die nicht verkaufen werden, und die wenigen, die es könnten, erhalten zu wenig.',
  'co-sell':
    'Geschäfte werden neben den Partnern gewonnen, nicht mit ihnen; niemand kann sagen, was der Kanal wert ist.',
  'misaligned-incentives': 'Partner stellen stillschweigend den Hersteller voran, der besser zahlt.',
  'incentives-without-input':
    'Konditionen belohnen, was der Hersteller will, und nicht, was ein Partner leisten kann; sie bewegen niemanden.',
  complexity:
    'Was ein Partner nicht ausrechnen kann, verkauft er nicht; erklärungsbedürftige Regeln kosten mehr, als sie bringen.',
  'operating-model':
    'Ergebnisse hängen davon ab, wer einen Partner gerade betreut, und gehen mit dieser Person.',
  capacity: 'Betreut wird, wer am lautesten ruft; die übrigen Partner sind nur dem Namen nach betreut.',
  relationships:
    'Wer beim Partner über Geld entscheidet, kennt den Hersteller nicht, und das nächste Budget geht anderswohin.',
  listening:
    'Entscheidungen beruhen auf Annahmen des Herstellers; was Partner vertreibt, zeigt erst ihr Abgang.',
  measurement:
    'Berichtet wird Aktivität, nicht Wirkung; das Budget wird gekürzt, ohne dass eine Zahl es verteidigt.',
  investment: 'Geld fließt dorthin, wo nichts entsteht, und fehlt dort, wo etwas entstünde.',
  concentration: 'Mit einem der wenigen Partner ginge auch das Ergebnis.',
  strategy: 'Ohne Antwort auf Warum, Wen und Wie ist jeder Partner so richtig wie jeder andere.'
}

export const germanPartnerTypes: Readonly<Record<PartnerType, string>> = {
  reseller: 'Reseller',
  msp: 'Managed Service Provider',
  si: 'Systemintegrator',
  isv: 'Softwarehersteller',
  distributor: 'Distributor',
  agent: 'Handelsvertretung',
  referral: 'Empfehlungspartner',
  alliance: 'Allianzpartner',
  service: 'Servicepartner',
  technology: 'Technologiepartner',
  marketplace: 'Cloud-Marktplatz',
  affiliate: 'Affiliate'
}

const germanPhases: Readonly<Record<Phase, string>> = {
  fix: 'Mängel beheben',
  design: 'Konzeption',
  recruitment: 'Gewinnung',
  activation: 'Aktivierung',
  management: 'Steuerung'
}

const germanLeftOut: Readonly<Record<LeftOutReason, string>> = {
  'partner-prospect': 'Interessenten, noch nicht unter Vertrag',
  'partner-ended': 'Die Partnerschaft ist beendet',
  'signed-after-as-of': 'Vertrag nach dem Stichtag',
  'no-partner': 'Kein Partner genannt',
  'amount-missing': 'Der Betrag fehlt',
  'margin-missing': 'Der Rohertrag fehlt',
  'rate-missing': 'Für die Währung ist kein Kurs hinterlegt',
  'date-missing': 'Das Datum fehlt',
  'after-as-of': 'Datum nach dem Stichtag',
  'status-missing': 'Der Status fehlt',
  'state-missing': 'Es ist nicht gesagt, ob gezahlt wurde',
  'attribution-missing': 'Keine Zuordnung erfasst, daher nicht als vom Partner gebracht zählbar',
  'negative-revenue': 'Mehr gutgeschrieben als verkauft',
  'not-on-roster': 'Der Partner steht am Stichtag nicht in der Partnerliste',
  'not-elapsed': 'Vertrag zu jung: Der betrachtete Zeitraum ist noch nicht vergangen',
  'signed-date-missing': 'Das Datum des Vertragsschlusses fehlt',
  'history-too-short': 'Vertrag älter als die Daten; die Zeit danach ist nicht zu sehen',
  'before-signing': 'Vor dem erfassten Vertragsschluss geschehen',
  'agreement-date-missing': 'Das Datum des Vertrags fehlt',
  'manager-missing': 'Keine Partnerbetreuung genannt',
  'small-group': 'Weniger als fünf Partner in der Betreuung, daher nicht im Vergleich',
  'other-attribution': 'Nach der gewählten Definition weder auf der Partner- noch auf der Direktseite',
  'account-missing': 'Der Kunde fehlt',
  'linked-deal-missing': 'Genannt ist ein Geschäft, das nicht in den Daten ist',
  'field-missing': 'Ein Pflichtfeld ist leer',
  'reason-missing': 'Kein Grund erfasst',
  'too-early': 'Die Daten passen nicht: abgeschlossen vor dem Anlegen',
  'investment-unclear':
    'Was der Partner erhielt, ist nicht bekannt: einer Zahlung fehlt Betrag, Kurs oder Datum',
  'in-one-file': 'Steht nur in einer Datei',
  'category-missing': 'Es ist nicht gesagt, wofür das Geld war'
}

const germanUnknown: Readonly<Record<UnknownReason, string>> = {
  'partner-unknown': 'Dieser Partner gehört nicht zum Projekt.',
  'programme-only': 'Diese Kennzahl gilt dem ganzen Programm.',
  'partner-only': 'Diese Kennzahl gilt einem Partner.',
  'no-partners': 'Es gibt noch keine Vertragspartner.',
  'no-deals': 'Es gibt noch keine Geschäfte.',
  'no-dates': 'Kein Geschäft hat die nötigen Datumsangaben.',
  'no-amounts': 'Kein Geschäft hat einen zählbaren Betrag.',
  'no-margins': 'Kein gewonnenes Geschäft hat einen Rohertrag.',
  'no-status': 'Kein Geschäft sagt, ob es offen, gewonnen oder verloren ist.',
  'no-attribution': 'Kein offenes Geschäft sagt, ob ein Partner es gebracht hat.',
  'no-open-deals': 'Es gibt keine offenen Geschäfte mit Betrag.',
  'no-decided-deals': 'Kein Geschäft wurde gewonnen oder verloren.',
  'only-won-deals': 'In den Daten sind nur gewonnene Geschäfte; es fehlt der Vergleich.',
  'no-partner-revenue': 'Kein Partner hat im Zeitraum Umsatz.',
  'no-active-partners': 'Kein Partner war im Fenster aktiv.',
  'no-orders': 'Kein gewonnenes Geschäft mit Datum ist bekannt.',
  'no-investments': 'In den Daten sind keine Ausgaben für Partner.',
  'no-spending-of-kind': 'Ausgaben dieser Art sind für keinen Partner in den Daten.',
  'no-activities': 'Keine Aktivität mit Partnern ist erfasst.',
  'no-tier-one': 'Kein Partner ist in einer Stufe, die als Tier 1 zählt.',
  'no-contacts': 'Für keinen Tier-1-Partner ist ein Kontakt erfasst.',
  'no-contact-dates': 'Kein Kontakt mit Datum ist erfasst.',
  'no-certified-people': 'Die Partnerliste sagt nicht, wie viele Personen zertifiziert sind.',
  'no-signing-dates': 'Kein Vertragspartner hat ein Datum des Vertragsschlusses.',
  'none-elapsed': 'Kein Vertrag ist innerhalb der Daten alt genug.',
  'not-reached': 'Weniger als die Hälfte ist so weit: Der Median ist nicht erreicht.',
  'quantile-not-reached': 'Weniger als neun von zehn sind so weit: Der Punkt ist nicht erreicht.',
  'no-partner-deals': 'Kein Geschäft nennt einen Partner.',
  'no-partner-side': 'Nach der gewählten Definition zählt kein entschiedenes Geschäft als Partnergeschäft.',
  'no-direct-side': 'Kein Geschäft ist als direkt gekennzeichnet; es fehlt der Vergleich.',
  'no-registrations': 'In den Daten ist keine Deal-Registrierung mit Datum.',
  'no-activity-of-kind': 'Das Aktivitätsprotokoll enthält für keinen Partner einen Eintrag dieser Art.',
  'no-managers': 'Die Partnerliste sagt nicht, wer einen Partner betreut.',
  'few-managers': 'Weniger als zwei Betreuungen haben fünf oder mehr Partner.',
  'no-agreement-dates': 'Die Partnerliste sagt nicht, wann Verträge geschlossen oder erneuert wurden.',
  'no-cost': 'Für die letzten zwölf Monate sind keine Programmkosten in den Daten.',
  'no-deal-links': 'In den Daten ist kein Zuschuss an ein Geschäft gebunden; das lässt sich nicht zeigen.',
  'no-cycle-dates': 'Kein gewonnenes Geschäft hat sowohl Anlage- als auch Abschlussdatum.',
  'no-accounts': 'Kein Geschäft nennt den Kunden.',
  'no-new-customers': 'In den letzten zwölf Monaten wurde kein Kunde erstmals gewonnen.',
  'no-direct-cost': 'Was der Direktvertrieb kostet, steht in keiner Datei des Kunden.',
  'no-outcome': 'Für die letzten zwölf Monate gibt es weder Ausgaben für Partner noch Partnerumsatz.',
  'no-leavers': 'Kein Partner ist ausgeschieden.',
  'no-end-reasons': 'Zu keinem ausgeschiedenen Partner ist ein Grund erfasst.',
  'no-earn': 'Für keinen Partner sind Rabatt, Anreiz oder Vermittlungsprovision in den Daten.',
  'no-survey': 'Im Projekt ist keine Partnerumfrage.',
  'no-survey-dates': 'Keine Umfrage und kein Gespräch hat ein Datum.',
  'no-nps-question': 'Keine Umfrage fragt nach der Weiterempfehlung.',
  'no-second-wave': 'Nur eine Umfrage fragt danach; eine Veränderung ist nicht zu sagen.',
  'no-enablement-ratings':
    'Keine Umfrage fragt nach Bewertungen von Schulung, Material oder technischer Hilfe.',
  'answers-without-companies': 'Die Antworten sagen nicht, von welchem Partner sie stammen.',
  'codings-not-read': 'Codierte Antworten werden hier nicht gelesen.',
  'not-coded': 'Noch ist keine offene Antwort der letzten Umfrage codiert.',
  'one-file-only': 'Nur eine Art von Datei bringt Geschäfte; es fehlt der Vergleich.',
  'no-shared-deals': 'Kein Geschäft steht unter derselben Nummer in zwei Dateien.',
  'no-limits-known': 'Niemand betreut einen Partner einer Art, für die es eine Grenze gibt.',
  'no-ratings': 'Keine Umfrage fragt nach Bewertungen.',
  'not-publishable': 'Es haben zu wenige Personen oder Unternehmen geantwortet, um es zu zeigen.',
  'no-roster-asked': 'Niemand kann sagen, wie viele Partner gefragt wurden.',
  'voice-not-read': 'Umfrageergebnisse werden hier nicht gelesen.',
  'audits-not-read': 'Audits des Wertaustauschs werden hier nicht gelesen.',
  'no-training': 'In den letzten zwölf Monaten wurde kein Partner geschult oder unterstützt.',
  'no-revenue': 'Kein gewonnenes Geschäft hat einen zählbaren Betrag.',
  'no-won-attribution': 'Kein gewonnenes Geschäft sagt, ob ein Partner es gebracht hat.',
  'no-attribution-at-all': 'Kein Geschäft sagt, ob ein Partner es gebracht hat.',
  'no-records': 'Es gibt noch keine Datensätze.'
}

const germanMissing: Readonly<Record<MissingData, string>> = {
  partners: 'Eine Liste der Vertragspartner',
  deals: 'Eine Liste der Geschäfte oder Aufträge mit Partner, Status, Betrag und Daten',
  'deal-dates': 'Wann Geschäfte angelegt, qualifiziert, registriert und abgeschlossen wurden',
  'deal-amounts': 'Der Betrag jedes Geschäfts mit seiner Währung',
  'deal-margins': 'Kosten oder Rohertrag jedes gewonnenen Geschäfts',
  'deal-status': 'Ob jedes Geschäft offen, gewonnen oder verloren ist',
  'lost-deals': 'Auch verlorene Geschäfte, nicht nur gewonnene',
  attribution: 'Wer jedes Geschäft gebracht hat: gebracht, beeinflusst, weiterverkauft oder direkt',
  investments: 'Werbekostenzuschüsse (MDF) und andere Ausgaben je Partner',
  activities: 'Ein Protokoll der Aktivitäten mit Partnern: übergebene Leads, Schulungen, Reviews, mit Datum',
  tiers: 'Die Stufe jedes Partners und welche Stufen als Tier 1 zählen',
  'certified-people': 'Wie viele zertifizierte Personen jeder Partner hat',
  'signing-dates': 'Das Datum des Vertragsschlusses jedes Partners',
  'agreement-dates': 'Wann der Vertrag jedes Partners geschlossen und zuletzt erneuert wurde',
  managers: 'Wer jeden Partner betreut',
  registrations: 'Deal-Registrierungen mit Partner, Kunde und Datum',
  reviews: 'Ein Protokoll der Business Reviews und gemeinsamen Pipeline-Durchsprachen mit Datum',
  'direct-deals': 'Geschäfte ohne Partner, mit Beträgen und Ausgang',
  'fund-links': 'Für welche Geschäfte jeder Werbekostenzuschuss (MDF) war',
  costs: 'Programmkosten der letzten zwölf Monate: Personal, Technik, Zuschüsse, Anreize',
  'direct-cost': 'Was der Direktvertrieb in den letzten zwölf Monaten gekostet hat',
  customers: 'Der Kunde jedes Geschäfts',
  'end-reasons': 'Ausgeschiedene Partner, wann und warum',
  survey: 'Eine Umfrage unter oder ein Gespräch mit Partnern, mit Datum',
  contacts:
    'Ansprechpersonen bei Tier-1-Partnern, wer über Geld entscheidet und wann zuletzt gesprochen wurde'
}

const germanCaveats: Readonly<Record<Caveat, string>> = {
  'proxy-registrations':
    'Kein Geschäft hat ein Qualifizierungsdatum: Registrierungen stehen für qualifizierte Leads.',
  'proxy-created': 'Ein solches Datum ist nicht in den Daten: Der Tag der Anlage steht dafür.',
  'all-called-active': 'Die Partnerliste nennt keinen Status: Alle Vertragspartner gelten als aktiv geführt.',
  'history-starts-later':
    'Die Geschäftsdaten beginnen nach dem Vertragsschluss einiger dieser Partner: „nie“ heißt nie in den vorhandenen Daten.',
  'partner-by-name':
    'Kein Geschäft hat eine Zuordnung: Geschäfte, die einen Partner nennen, stehen für Partnergeschäfte.',
  'margin-incomplete': 'Einige Partnergeschäfte haben keinen Rohertrag und fehlen in der Summe.',
  'reversed-by-segment':
    'Innerhalb der Segmente ist es umgekehrt: Der Unterschied insgesamt kommt aus der Mischung der Segmente.',
  'segment-missing':
    'Die Geschäfte haben kein Segment; ob die Mischung den Unterschied erklärt, ließ sich nicht prüfen.',
  'within-chance': 'So große Unterschiede können auch durch Zufall entstehen.',
  'one-per-manager': 'Jede Betreuung zählt als volle Stelle; Teilzeit ist nicht in den Daten.',
  'upper-not-reached': 'Das obere Ende des Intervalls ist noch nicht erreicht.',
  'small-base': 'Weniger als zehn Fälle: nur als Hinweis zu lesen.'
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Pairs of two dictionaries with the same keys, as they stand, without their full stop and within a sentence. */
function pairs<Key extends string>(
  english: Readonly<Record<Key, string>>,
  german: Readonly<Record<Key, string>>
): Phrase[] {
  return (Object.keys(english) as Key[]).flatMap((key): Phrase[] => {
    const [source, target] = [english[key], german[key]]
    const bare: Phrase = [source.replace(/\.$/, ''), target.replace(/\.$/, '')]
    return [[source, target], bare, [lower(source), target], [lower(bare[0]), bare[1]]]
  })
}

const wordsOf = <Key extends string>(keys: readonly Key[], word: (key: Key) => string): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>

/** Reasons, dimensions, failure modes, phases and partner types: what the product counts in. */
export const germanVocabulary: readonly Phrase[] = [
  ...pairs(dimensionWords, germanDimensions),
  ...pairs(failureModeWords, germanFailureModes),
  ...pairs(consequences, germanConsequences),
  ...pairs(
    wordsOf(partnerTypes, (type) => sentenceCase(partnerTypeWords(type))),
    germanPartnerTypes
  ),
  ...pairs(phaseWords, germanPhases)
]

/** Why a record or a figure is missing, and what to ask for. */
export const germanReasons: readonly Phrase[] = [
  ...pairs(leftOutReasons, germanLeftOut),
  ...pairs(unknownReasons, germanUnknown),
  ...pairs(missingData, germanMissing),
  ...pairs(caveats, germanCaveats)
]
