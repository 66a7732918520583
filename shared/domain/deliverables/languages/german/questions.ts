import { checklists } from '../../../diagnosis/checklists/registry'
import type { WorkFactId } from '../../../diagnosis/rule'
import { workFactWords } from '../../../diagnosis/work-facts/work-fact-words'
import type { Phrase } from '../phrase-book'

/** The questions of the checklists, by their id. */
export const germanQuestions: Readonly<Record<string, string>> = {
  'quick:structure': 'Sind die Partner in einer förmlichen Struktur mit Stufen?',
  'quick:top-ten': 'Können Sie die zehn umsatzstärksten Partner der letzten 90 Tage nennen?',
  'quick:playbooks': 'Arbeiten Vertrieb und Partner gemeinsame Geschäfte nach einem Playbook ab?',
  'quick:sourced-share': 'Können Sie sagen, welchen Anteil der Pipeline Partner gebracht haben?',
  'quick:value-proposition': 'Hat jeder Tier-1-Partner ein schriftliches Leistungsversprechen?',
  'strategy:partner-types': 'Ist entschieden, welche Partnerarten gewünscht sind?',
  'strategy:why-us': 'Ist klar, warum diese Partner mit Ihnen arbeiten würden?',
  'strategy:serves-business': 'Ist klar, wie der Kanal dem Geschäft dient?',
  'underperforming:leads':
    'Haben mindestens drei von zehn Vertragspartnern in den letzten 90 Tagen einen qualifizierten Lead gebracht?',
  'underperforming:heard-lately': 'Wurden die Partner in den letzten sechs Monaten strukturiert befragt?',
  'underperforming:economic-buyer':
    'Sind bei jedem Tier-1-Partner die Budgetverantwortlichen bekannt, und gab es in den letzten 30 Tagen ein Gespräch?',
  'building:target-list': 'Gibt es je Branche eine Liste von etwa zehn Zielpartnern?',
  'building:terms-with-partners': 'Hatten Partner Mitsprache bei Rabatten, Margen und Anreizen?',
  'building:first-conversation': 'Hat ein neuer Partner innerhalb von 30 Tagen sein erstes Verkaufsgespräch?',
  'operating:governance': 'Ist schriftlich festgelegt, wie das Programm geführt wird?',
  'operating:one-owner': 'Verantwortet genau eine Person die Partnerergebnisse?',
  'operating:tiers': 'Gehört jeder Partner zu einer Stufe?',
  'operating:cadence': 'Gibt es für jede Stufe einen Kontaktrhythmus?',
  'operating:reviews-held': 'Hatte jeder Tier-1-Partner im letzten Quartal einen Business Review?',
  'operating:mdf-target': 'Sind Werbekostenzuschüsse (MDF) an ein Pipeline-Ziel gebunden?',
  'operating:pipeline-reviews':
    'Gibt es mit den wichtigsten Partnern jedes Quartal eine gemeinsame Pipeline-Durchsprache?',
  'operating:five-playbooks': 'Sind die fünf häufigsten gemeinsamen Geschäfte als Playbooks aufgeschrieben?',
  'onboarding:ninety-days': 'Gibt es ein Programm für die ersten 90 Tage?',
  'onboarding:milestones': 'Hat es Meilensteine mit Terminen?',
  'onboarding:rhythm': 'Ist vereinbart, wie oft beide Seiten in diesen Tagen sprechen?',
  'onboarding:access':
    'Erhält jeder neue Partner in der ersten Woche Zugang zu Systemen und Ansprechpersonen?',
  'onboarding:training': 'Wird nach Rolle geschult (Vertrieb, Technik, Marketing)?',
  'onboarding:joint-plan': 'Wird gemeinsam ein erster Kundenplan erstellt?',
  'onboarding:check-ins': 'Meldet sich eine feste Ansprechperson bis zum ersten Geschäft regelmäßig?',
  'reports:active-rate': 'Wird über die Quote aktiver Partner berichtet?',
  'reports:sourced-pipeline': 'Wird über von Partnern gebrachte Pipeline berichtet?',
  'reports:revenue-per-partner': 'Wird über den Umsatz je Partner berichtet?',
  'reports:time-to-first-deal': 'Wird über die Zeit vom Vertrag bis zum ersten Geschäft berichtet?',
  'reports:impact':
    'Zeigen Berichte Pipeline, Gewinnquote und zugeordneten Umsatz, nicht nur Zählungen von Partnern und Veranstaltungen?',
  'dos:executive-sponsor':
    'Steht eine Führungskraft hinter dem Programm und spricht mit den wichtigsten Partnern?',
  'dos:rules-of-engagement':
    'Gibt es schriftliche Regeln für die Zusammenarbeit von Partnern und Direktvertrieb?',
  'dos:automation': 'Laufen Registrierungen, Anträge und Zahlungen über ein System?',
  'dos:co-sell': 'Planen Vertrieb und Partner Kunden gemeinsam?',
  'dos:channel-conflict': 'Werden Konflikte mit dem Direktvertrieb vor dem Abschluss geklärt?',
  'dos:simple-incentives': 'Kann ein Partner in einer Minute ausrechnen, was er an einem Geschäft verdient?',
  'dos:yearly-review': 'Wurden Stufen, Anreize und Inhalte in den letzten 12 Monaten überprüft?',
  'dos:leading-indicators': 'Wird mindestens eine vorlaufende Kennzahl verfolgt?',
  'symptoms:silent-start': 'Hören Partner in den Wochen nach Vertragsschluss wenig von Ihnen?',
  'symptoms:signed-as-success': 'Wird die Zahl der Verträge als Erfolg berichtet?',
  'symptoms:late-partner': 'Kommen Partner erst kurz vor dem Abschluss in Geschäfte?',
  'symptoms:reviews-missed':
    'Lassen die wichtigsten Partner Business Reviews aus oder Umfragen unbeantwortet?',
  'symptoms:competitor-terms':
    'Sind Partner gegangen oder Geschäfte abgewandert, weil ein Wettbewerber bessere Konditionen bot?',
  'symptoms:changed-unasked': 'Wurden Konditionen im letzten Jahr geändert, ohne die Partner zu fragen?',
  'symptoms:enablement-unused': 'Gibt es Schulungsmaterial, das Partner nicht nutzen?',
  'symptoms:depends-on-manager': 'Hängen Ergebnisse davon ab, wer den Partner betreut?',
  'symptoms:no-time': 'Sagen Partnerbetreuer, dass ihnen für die meisten Partner die Zeit fehlt?',
  'symptoms:activity-praised':
    'Werden Schulungen und Veranstaltungen gelobt, ohne dass jemand nach dem Ergebnis fragt?',
  'symptoms:same-recipients': 'Erhalten jedes Jahr dieselben Partner Zuschüsse, gleich was sie bringen?'
}

/** What is counted in the workbench: its name, and what to say where nothing is there to count. */
const germanWorkFacts: Readonly<Record<WorkFactId, readonly [title: string, absent: string]>> = {
  'open-friction': [
    'Offene Einträge im Konfliktregister',
    'Das Konfliktregister ist leer: Ohne die Beschwerden der Partner lässt sich nichts sagen.'
  ],
  'unowned-plans': [
    'Gemeinsame Pläne ohne eigene Schritte oder Zustimmung des Partners',
    'Es gibt noch keinen 30/60/90-Plan.'
  ],
  'planned-days': ['Geplante Tage', 'Im Projekt steht nicht, wie viele Tage geplant sind.'],
  'missed-checkpoints': [
    'Kontrollpunkte ohne Momentaufnahme',
    'Das Projekt hat am Stichtag noch nicht begonnen.'
  ],
  'exit-criterion-missing': ['Abschlusskriterium', 'Das Projekt hat kein Abschlusskriterium.'],
  'core-size': ['Partner im Kern', 'Noch ist kein Kern gewählt.'],
  'potential-scored': [
    'Partner mit allen fünf bewerteten Dimensionen des Potenzials',
    'Noch ist das Potenzial keines Partners bewertet.'
  ],
  'engaged-not-executing': [
    'Partner, die engagiert sind, aber nichts umsetzen',
    'Ohne datierte Geschäfte und ein Aktivitätsprotokoll ist nicht zu sagen, wer teilnimmt und wer verkauft.'
  ],
  'tier-one-propositions': [
    'Tier-1-Partner mit schriftlichem Leistungsversprechen',
    'Kein Partner ist in einer Stufe, die als Tier 1 zählt.'
  ],
  'partners-with-tier': [
    'Partner mit Stufe',
    'In den Dateien hat kein Vertragspartner eine Stufe: Vielleicht führt der Kunde sie anderswo.'
  ]
}

/** Checklists and work facts as the Gap Analysis prints them. */
export const germanQuestionSentences: readonly Phrase[] = [
  ...checklists.flatMap(({ questions }) =>
    questions.flatMap(({ id, text }): Phrase[] => {
      const german = germanQuestions[id]
      return german === undefined ? [] : [[text, german]]
    })
  ),
  ...(Object.keys(germanWorkFacts) as WorkFactId[]).flatMap((id): Phrase[] => {
    const [title, absent] = germanWorkFacts[id]
    return [
      [workFactWords[id].title, title],
      [workFactWords[id].absent, absent]
    ]
  })
]
