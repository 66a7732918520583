import { valueObjects } from '../../../exchange/catalogue'
import { germanObjects } from '../../../exchange/german-objects'
import type { Phrase } from '../phrase-book'

/** All Tier 1 audits on one page, and the protocol of a workshop. */
export const germanExchangePortfolio: readonly Phrase[] = [
  ['All Tier 1 partners', 'Alle Tier-1-Partner'],
  ['Newest version of each audit', 'Neueste Fassung jedes Audits'],
  [
    '{audited} of {tier1} Tier 1 partners are audited; {losing} of them come out short',
    '{audited} von {tier1} Tier-1-Partnern sind geprüft; {losing} von ihnen kommen zu kurz'
  ],
  [
    'Audit coverage of Tier 1 is {coverage|short}: {due} due for review, {never} never audited.',
    'Geprüft sind {coverage|short} von Tier 1: {due} zur Überprüfung fällig, {never} nie geprüft.'
  ],
  ['All Tier 1 partners, [a] a year', 'Alle Tier-1-Partner, [a] im Jahr'],
  [
    'Balance: (gives − gets) ÷ (gives + gets), −1 to +1, on our own scale; above 0 the partner gives more than it gets.',
    'Bilanz: (gibt − erhält) ÷ (gibt + erhält), −1 bis +1, auf eigener Skala; über 0 gibt der Partner mehr, als er erhält.'
  ],
  ['Gives', 'Gibt'],
  ['Gets', 'Erhält'],
  ['Give', 'Gibt'],
  ['Get', 'Erhält'],
  ['Balance', 'Bilanz'],
  ['Verdict', 'Urteil'],
  ['Audit', 'Audit'],
  ['Audits', 'Audits'],
  ['Fair', 'Fair'],
  ['Unclear', 'Unklar'],
  ['The partner loses', 'Der Partner verliert'],
  ['The vendor loses', 'Der Hersteller verliert'],
  ['Current', 'Aktuell'],
  ['Review due', 'Überprüfung fällig'],
  ['Never audited', 'Nie geprüft'],
  [
    'What each partner gives and gets a year, one scale',
    'Was jeder Partner im Jahr gibt und erhält, ein Maßstab'
  ],
  [
    'Diverging bars, one pair per partner: on the left what it gives, on the right what it gets. The amounts stand in the table.',
    'Gegenläufige Balken, ein Paar je Partner: links, was er gibt, rechts, was er erhält. Die Beträge stehen in der Tabelle.'
  ],
  ['Newest audit of each partner.', 'Neuestes Audit jedes Partners.'],
  [
    '**[a]** stands apart at [n], where [nb] is usual, most of all by [b]: [nc] instead of [nd].',
    '**[a]** fällt mit [n] heraus, üblich ist [nb], vor allem durch [b]: [nc] statt [nd].'
  ],
  ['**[a]** stands apart at [n], where [nb] is usual.', '**[a]** fällt mit [n] heraus, üblich ist [nb].'],
  ['By partner type', 'Nach Partnerart'],
  ['Partner type', 'Partnerart'],
  ['Type not known', 'Art nicht bekannt'],
  ['The two sides differ most on [a]', 'Am weitesten gehen die Sichten auseinander bei [a]'],
  [
    'Where the two views differ most, object by object',
    'Wo die beiden Sichten am weitesten auseinandergehen, Gegenstand für Gegenstand'
  ],
  [
    'Vendor’s minus partner’s view on our own scale of 1 to 5.',
    'Sicht des Herstellers minus Sicht des Partners auf eigener Skala von 1 bis 5.'
  ],
  [
    '▲ unmet need. · not part of the relationship, or not rated by both.',
    '▲ ungedeckter Bedarf. · nicht Teil der Beziehung oder nicht von beiden bewertet.'
  ],
  [
    'Vendor’s minus partner’s view on our own scale of 1 to 5. ▲ unmet need. · not part of the relationship, or not rated by both.',
    'Sicht des Herstellers minus Sicht des Partners auf eigener Skala von 1 bis 5. ▲ ungedeckter Bedarf. · nicht Teil der Beziehung oder nicht von beiden bewertet.'
  ],
  ['Sources and exclusions', 'Quellen und Ausschlüsse'],
  ['Version [n], workshop', 'Version [n], Workshop'],
  ['[a] and [b] agreed on {decisions} actions', '[a] und [b] haben {decisions} Maßnahmen vereinbart'],
  ['[a] and [b] agreed on no action yet', '[a] und [b] haben noch keine Maßnahme vereinbart'],
  ['Value-exchange workshop on [a].', 'Workshop zum Wertaustausch am [a].'],
  [
    'Both sides rated {rated} of {lines} lines; they see {gaps} differently.',
    'Beide Seiten haben {rated} von {lines} Zeilen bewertet; {gaps} sehen sie verschieden.'
  ],
  ['No action was agreed.', 'Es wurde keine Maßnahme vereinbart.'],
  ['What was agreed', 'Was vereinbart wurde'],
  ['By', 'Bis'],
  ['No text', 'Ohne Text'],
  ['No date', 'Kein Termin'],
  ['For [a]', 'Für [a]'],
  [
    'Both sides look at this exchange again by [a].',
    'Beide Seiten sehen sich diesen Austausch bis zum [a] wieder an.'
  ],
  ['How both sides see the exchange', 'Wie beide Seiten den Austausch sehen'],
  ['What [a] gives, as both sides rated it', 'Was [a] gibt, wie beide Seiten es bewertet haben'],
  ['What [a] gets, as both sides rated it', 'Was [a] erhält, wie beide Seiten es bewertet haben'],
  [
    'Our own scale of 1 to 5. ▲ marks a difference of [n] points or more.',
    'Eigene Skala von 1 bis 5. ▲ bezeichnet einen Unterschied ab [n] Punkten.'
  ],
  ['Parked for later', 'Für später zurückgestellt'],
  ['Notes of the facilitator', 'Notizen der Moderation']
]

/** Names of lines as the product proposes them; a name of the client's own stays. */
export const germanLineNames: readonly Phrase[] = valueObjects.map(({ id, name }): Phrase => [
  name,
  germanObjects[id]?.name ?? name
])
