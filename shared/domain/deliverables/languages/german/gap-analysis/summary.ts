import type { Phrase } from '../../phrase-book'

/** The answer on one page. */
export const germanSummary: readonly Phrase[] = [
  [
    '[a] signed partners and then left them alone',
    '[a] hat Partner unter Vertrag genommen und dann allein gelassen'
  ],
  [
    '[a] lets new partners wait before they can sell',
    '[a] lässt neue Partner warten, bevor sie verkaufen können'
  ],
  ['[a] collected partners instead of choosing them', '[a] hat Partner gesammelt, statt sie auszuwählen'],
  ['[a] sells beside its partners, not with them', '[a] verkauft neben den Partnern, nicht mit ihnen'],
  ['[a] rewards what partners do not care for', '[a] belohnt, was Partnern nicht wichtig ist'],
  [
    '[a] set terms without asking those who live by them',
    '[a] hat Konditionen festgelegt, ohne die Betroffenen zu fragen'
  ],
  [
    '[a] made it too hard to work out what a deal pays',
    'Bei [a] ist zu schwer auszurechnen, was ein Geschäft einbringt'
  ],
  ['[a] has a strategy and nobody who runs it', '[a] hat eine Strategie und niemanden, der sie umsetzt'],
  [
    '[a] gave its partner managers more partners than they can know',
    '[a] gibt der Partnerbetreuung mehr Partner, als sie kennen kann'
  ],
  [
    '[a] does not talk to the people who decide at its partners',
    '[a] spricht nicht mit denen, die bei den Partnern entscheiden'
  ],
  [
    '[a] decides about its partners without listening to them',
    '[a] entscheidet über die Partner, ohne ihnen zuzuhören'
  ],
  ['[a] counts activity and not what it brings', '[a] zählt Aktivität und nicht, was sie bringt'],
  ['[a] puts its money where little comes back', '[a] gibt Geld dorthin, wo wenig zurückkommt'],
  ['[a] lives off a handful of partners', '[a] lebt von einer Handvoll Partner'],
  [
    '[a] has not said which partners it wants and why they should come',
    '[a] hat nicht gesagt, welche Partner gewünscht sind und warum sie kommen sollten'
  ],
  [
    'Nothing can be said about [a]’s programme yet: no rule about it has the data it needs',
    'Über das Programm von [a] lässt sich noch nichts sagen: Keine Regel darüber hat die nötigen Daten'
  ],
  [
    'Nothing in the data speaks clearly against [a]’s programme: [n] rules were checked',
    'Nichts in den Daten spricht klar gegen das Programm von [a]: [n] Regeln wurden geprüft'
  ],
  [
    'Nothing in the data speaks clearly against [a]’s programme: [n] rules were checked, and [nb] rules cannot tell yet',
    'Nichts in den Daten spricht klar gegen das Programm von [a]: [n] Regeln wurden geprüft, [nb] geben noch keine Auskunft'
  ],
  ['[a], and [b].', '[a]. [b].'],
  ['rules of the field fire', 'Regeln des Fachs schlagen an'],
  ['of {rules.decided} that could be decided', 'von {rules.decided} entscheidbaren'],
  ['rests on {total.known|short} of the weight', 'beruht auf {total.known|short} des Gewichts'],
  ['dimensions at risk', 'Dimensionen gefährdet'],
  ['{dimensions.below} of {dimensions} below target', '{dimensions.below} von {dimensions} unter Ziel'],
  ['rules cannot tell', 'Regeln ohne Auskunft'],
  ['data or answers are missing', 'Daten oder Antworten fehlen'],
  ['One finding carries this answer', 'Ein Befund trägt diese Antwort'],
  ['Two findings carry this answer', 'Zwei Befunde tragen diese Antwort'],
  ['Three findings carry this answer', 'Drei Befunde tragen diese Antwort'],
  ['The rule fires above [a].', 'Die Regel schlägt über [a] an.'],
  ['The rule fires below [a].', 'Die Regel schlägt unter [a] an.'],
  ['The rule fires [a] or more.', 'Die Regel schlägt ab [a] an.'],
  ['The rule fires [a] or less.', 'Die Regel schlägt bis [a] an.'],
  ['The rule fires —.', 'Für die Regel ist kein Schwellenwert gesetzt.'],
  ['95 % interval [a] to [b].', '95-%-Intervall [a] bis [b].'],
  ['above [n]', 'über [n]'],
  ['below [n]', 'unter [n]'],
  ['[n] or more', '[n] oder mehr'],
  ['[n] or less', '[n] oder weniger'],
  ['[n] to [nb]', '[n] bis [nb]'],
  ['above [n] (changed)', 'über [n] (geändert)'],
  ['below [n] (changed)', 'unter [n] (geändert)'],
  ['[n] or more (changed)', '[n] oder mehr (geändert)'],
  ['[n] or less (changed)', '[n] oder weniger (geändert)'],
  [
    'Where each dimension stands against its target, 0 to 5',
    'Wo jede Dimension gegen ihr Ziel steht, 0 bis 5'
  ],
  [
    'Bars from zero, one for each dimension whose score is known, with its target as a mark; {dimensions.below} of {dimensions} are below target. The numbers stand in the table of gaps.',
    'Balken ab null, einer je Dimension mit bekannter Punktzahl, das Ziel als Strich; {dimensions.below} von {dimensions} liegen unter dem Ziel. Die Zahlen stehen in der Tabelle der Lücken.'
  ],
  [
    'Partner Health Scorecard of this engagement; dimensions whose score is unknown are not drawn.',
    'Partner Health Scorecard dieses Projekts; Dimensionen ohne bekannte Punktzahl sind nicht gezeichnet.'
  ],
  ['Score now', 'Punkte heute'],
  ['Strategy', 'Strategie'],
  ['Commercial', 'Konditionen'],
  ['Types and tiers', 'Arten und Stufen'],
  ['Recruitment', 'Gewinnung'],
  ['Activation, co-sell', 'Aktivierung, Co-Sell'],
  ['Relationship', 'Beziehung'],
  ['Voice, exchange', 'Stimme, Austausch'],
  ['Decision asked', 'Erbetene Entscheidung'],
  [
    'Settle the {friction} open disputes of the friction log first: name an owner and a date for each.',
    'Zuerst die {friction} offenen Konflikte im Konfliktregister klären: für jeden eine verantwortliche Person und einen Termin benennen.'
  ],
  ['Nothing else of this document starts before.', 'Vorher beginnt nichts anderes aus diesem Dokument.'],
  [
    'Agree who supplies the missing data and answers, and by when.',
    'Vereinbaren, wer die fehlenden Daten und Antworten liefert und bis wann.'
  ],
  [
    'Agree to begin with “[a]”, “[b]” and “[c]”: name an owner and a date for each.',
    'Den Beginn mit „[a]“, „[b]“ und „[c]“ vereinbaren: für jede Empfehlung eine verantwortliche Person und einen Termin benennen.'
  ],
  [
    'Agree to begin with “[a]” and “[b]”: name an owner and a date for each.',
    'Den Beginn mit „[a]“ und „[b]“ vereinbaren: für jede Empfehlung eine verantwortliche Person und einen Termin benennen.'
  ],
  [
    'Agree to begin with “[a]”: name an owner and a date for each.',
    'Den Beginn mit „[a]“ vereinbaren: eine verantwortliche Person und einen Termin benennen.'
  ]
]
