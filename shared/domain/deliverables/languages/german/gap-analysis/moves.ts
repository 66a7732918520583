import type { Phrase } from '../../phrase-book'

/** Recommendations in bands. */
export const germanMoves: readonly Phrase[] = [
  ['Nothing in the data calls for a recommendation', 'Nichts in den Daten verlangt eine Empfehlung'],
  [
    'Open disputes come first: {friction} hold back everything else',
    'Offene Konflikte zuerst: {friction} halten alles andere auf'
  ],
  [
    '{items.first} of {items} recommendations come first; nothing within a band is ranked',
    '{items.first} von {items} Empfehlungen kommen zuerst; innerhalb eines Bands gibt es keine Rangfolge'
  ],
  [
    'Bands rest on impact × confidence ÷ effort; what half a step of judgement cannot tell apart shares a band.',
    'Die Bänder beruhen auf Wirkung × Sicherheit ÷ Aufwand; was ein halber Schritt im Urteil nicht unterscheidet, teilt ein Band.'
  ],
  [
    'The order of work is a rule of its own: open commercial disputes before anything new, then design, recruitment, activation and management, and nothing before what it builds on.',
    'Für die Reihenfolge der Arbeit gilt eine eigene Regel: offene Konditionenkonflikte vor allem Neuen, dann Konzeption, Gewinnung, Aktivierung und Steuerung, und nichts vor dem, worauf es aufbaut.'
  ],
  ['First: begin with these', 'Zuerst: damit beginnen'],
  ['Next: then these', 'Danach: dann diese'],
  ['Later: once those are done', 'Später: wenn jene getan sind'],
  [
    'I · E · C: impact, effort and confidence, 1 to 5. Numbers follow the order of work over all bands.',
    'W · A · S: Wirkung, Aufwand und Sicherheit, 1 bis 5. Die Nummern folgen der Arbeitsreihenfolge über alle Bänder.'
  ],
  ['No.', 'Nr.'],
  ['What to do', 'Was zu tun ist'],
  ['Phase', 'Phase'],
  ['Because of', 'Wegen'],
  ['I · E · C', 'W · A · S'],
  ['Order, owner, date', 'Reihenfolge, wer, wann'],
  ['Gap on the scorecard', 'Lücke in der Scorecard'],
  ['Own judgement', 'Eigenes Urteil'],
  ['Can begin now.', 'Kann jetzt beginnen.'],
  ['Builds on [list].', 'Baut auf [list] auf.'],
  ['Comes after what is accepted of [list]: [b].', 'Folgt auf Angenommenes aus [list]: [b].'],
  [
    'Waits until an open friction item is settled: [a].',
    'Wartet, bis ein offener Konflikt geklärt ist: [a].'
  ],
  [
    'Waits until [n] open friction items are settled: [a].',
    'Wartet, bis [n] offene Konflikte geklärt sind: [a].'
  ],
  ['“[a]”', '„[a]“'],
  ['[n] more', '[n] weitere'],
  ['Accepted. [a]', 'Angenommen. [a]'],
  ['Dropped. [a]', 'Verworfen. [a]'],
  ['● Done. [a]', '● Erledigt. [a]'],
  ['Accepted.', 'Angenommen.'],
  ['● Done.', '● Erledigt.'],
  ['Owner: [a].', 'Verantwortlich: [a].'],
  ['Due [a].', 'Fällig am [a].'],
  ['How to do what can begin now', 'Wie umzusetzen ist, was jetzt beginnen kann'],
  ['M[n] [a]', 'M[n] [a]']
]
