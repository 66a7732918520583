/** Title and text of each entry of the library of recommendations, by its id. */
export const germanRecommendations: Readonly<Record<string, readonly [title: string, text: string]>> = {
  'settle-open-friction': [
    'Alle offenen Konditionenkonflikte klären, bevor Neues beginnt',
    'Das Konfliktregister durchgehen, jedem offenen Punkt eine verantwortliche Person und einen Termin geben und beides dem Partner mitteilen. Erledigt, wenn kein Punkt zu Geld, Leads oder Konflikten ohne Termin offen ist.'
  ],
  'clear-double-registrations': [
    'Jeden Kunden klären, der registriert und zugleich direkt bearbeitet wird',
    'Die aufgeführten Kunden einzeln mit Vertrieb und Partner durchgehen, die Federführung festlegen und die Regel aufschreiben, nach der entschieden wurde. Erledigt, wenn die Liste leer ist.'
  ],
  'record-origin-of-deals': [
    'Für jedes offene Geschäft nachtragen, wer es gebracht hat',
    'Der Vertrieb benennt die Herkunft jedes offenen Geschäfts ohne Angabe, das Feld wird Pflicht, und „gebracht“ und „beeinflusst“ werden einheitlich definiert. Erledigt, wenn weniger als 5 % der offenen Pipeline ohne Herkunft sind.'
  ],
  'complete-co-sell-records': [
    'Die Angaben zu gemeinsamen Geschäften vervollständigen',
    'Jedes gemeinsame Geschäft erhält Partner, Phase, Betrag und Datum; Abweichungen zwischen Registrierungsliste und Vertriebssystem werden geklärt. Erledigt, wenn beide Listen übereinstimmen.'
  ],
  'name-economic-buyers': [
    'Bei jedem Tier-1-Partner die Budgetverantwortlichen benennen und ansprechen',
    'Für jeden Tier-1-Partner festhalten, wer über das Geld entscheidet; die Partnerbetreuung spricht innerhalb von 30 Tagen mit dieser Person und notiert das Datum. Erledigt, wenn für jeden Tier-1-Partner Name und Datum vorliegen.'
  ],
  'review-old-agreements': [
    'Jeden Vertrag prüfen, den ein Jahr lang niemand angesehen hat',
    'Verträge auflisten, die älter als zwölf Monate sind, prüfen, ob sie noch beschreiben, was beide Seiten tun, und jeden erneuern, ändern oder beenden. Erledigt, wenn keiner ohne Vermerk älter ist.'
  ],
  'ask-why-partners-left': [
    'Partner, die zum Wettbewerb gewechselt sind, nach dem Grund fragen',
    'Mit jedem von ihnen sprechen, festhalten, was der andere Hersteller besser macht, und die Antworten in die Überarbeitung der Konditionen einbringen. Erledigt, wenn zu jedem Abgang ein Grund in den Worten des Partners vorliegt.'
  ],
  'answer-strategy-questions': [
    'Die drei Strategiefragen schriftlich beantworten',
    'Welche Partnerarten, warum sie mit uns arbeiten würden und wie der Kanal dem Geschäft dient: eine Seite, abgestimmt mit der Umsatzverantwortung. Erledigt, wenn Vertrieb und Partnerteam dieselbe Seite zitieren.'
  ],
  'name-accountable-owner': [
    'Eine Person benennen, die den Partnerumsatz verantwortet',
    'Für jeden Teil des Programms festhalten, wer ausführt, wer entscheidet, wer gefragt und wer informiert wird; über jeden Teil entscheidet genau eine Person. Erledigt, wenn die Liste mit Namen veröffentlicht ist.'
  ],
  'win-executive-sponsor': [
    'Eine Patenschaft in der Geschäftsleitung gewinnen',
    'In der Geschäftsleitung die Person finden, deren Zielen Partner dienen können, und monatlich eine halbe Stunde mit den Zahlen dieser Arbeitsmappe vereinbaren. Erledigt, wenn zwei dieser Termine stattgefunden haben.'
  ],
  'write-rules-of-engagement': [
    'Aufschreiben, wie Vertrieb und Partner dieselben Kunden bearbeiten',
    'Registrierung, Schutz, Federführung, Vorgehen im Konflikt und wer ihn entscheidet, auf zwei Seiten, die Partner lesen können. Erledigt, wenn ein Partner sagen kann, was im Konflikt geschieht.'
  ],
  'define-tiers': [
    'Stufen danach festlegen, was ein Partner tut und was er dafür erhält',
    'Höchstens drei Stufen, jede mit Kriterien, die sich aus Daten ablesen lassen, mit Leistungen und Betreuungsgrad; vor der Veröffentlichung den Stufensimulator nutzen. Erledigt, wenn jeder Partner seine Stufe und den Weg nach oben kennt.'
  ],
  'simplify-incentives': [
    'Das Anreizsystem so vereinfachen, dass ein Partner es im Kopf rechnen kann',
    'Zählen, welche Bestandteile über den Ertrag eines Geschäfts entscheiden, die wenigen behalten, die Verhalten ändern, und je Partnerart ein Rechenbeispiel zeigen. Erledigt, wenn ein Partner seinen Verdienst ohne Hilfe ausrechnet.'
  ],
  'ask-partners-about-terms': [
    'Partner fragen, bevor Konditionen geändert werden',
    'Den Entwurf zu Rabatten, Provisionen und Anreizen fünf bis acht Partnern jeder Art vorlegen und festhalten, was sich ihretwegen geändert hat. Erledigt, wenn zu jeder Kondition steht, wer gefragt wurde.'
  ],
  'tie-mdf-to-pipeline': [
    'Werbekostenzuschüsse (MDF) gegen ein Pipeline-Ziel vergeben',
    'Vor der Zusage nach der Pipeline fragen, die ein Plan bringen soll, den letzten Teil erst danach zahlen und die Rendite je Partner jedes Quartal ansehen. Erledigt, wenn jeder neue Antrag ein Ziel nennt.'
  ],
  'reckon-programme-cost': [
    'Ausrechnen, was das Programm kostet und was es einbringt',
    'Personal, Technik, MDF und alles Weitere auf einem Blatt dem Rohertrag der Partnergeschäfte gegenüberstellen und vereinbaren, welche Rendite genügt. Erledigt, wenn die Rendite jedes Quartal berichtet wird.'
  ],
  'choose-figures-that-lead': [
    'Berichten, was zu Umsatz führt, nicht was beschäftigt hält',
    'Zählungen von Vertragsschlüssen und Veranstaltungen durch Quote aktiver Partner, von Partnern gebrachte Pipeline, Umsatz je Partner und Tage bis zum ersten Geschäft ersetzen; je nachlaufender eine vorlaufende Kennzahl. Erledigt, wenn der Monatsbericht sie enthält.'
  ],
  'compare-with-direct': [
    'Partnergeschäfte jedes Quartal mit vergleichbaren Direktgeschäften vergleichen',
    'Gewinnquote, Größe und Dauer von Partnergeschäften je Segment den direkten gegenüberstellen und die Unterschiede in die Vertriebsleitung tragen. Erledigt, wenn der Vergleich Teil des Quartalsreviews ist.'
  ],
  'write-value-propositions': [
    'Für jeden Tier-1-Partner aufschreiben, warum er mit uns arbeiten sollte',
    'Aus dem Audit des Wertaustauschs: was er erhält, was er verdient, was kein anderer Hersteller gibt. Je eine Seite, dem Partner vorgelesen. Erledigt, wenn der Partner zustimmt.'
  ],
  'audit-value-exchange': [
    'Den Wertaustausch mit jedem Tier-1-Partner prüfen',
    'Mit jedem Partner bewerten, was er gibt und erhält, die Lücken gemeinsam ansehen und die zwei größten zuerst schließen. Erledigt, wenn für jeden Tier-1-Partner ein höchstens ein Jahr altes Audit vorliegt.'
  ],
  'listen-to-partners': [
    'Partner strukturiert befragen, jetzt und jedes Halbjahr',
    'Alle befragen, mit sechs bis zehn sprechen, das Gesagte codieren und mitteilen, was daraus folgt. Erledigt, wenn die letzte Runde jünger als sechs Monate ist und die Partner ihr Ergebnis kennen.'
  ],
  'record-exit-criterion': [
    'Vereinbaren, ab wann das Team des Kunden das Programm führt',
    'Festhalten, was das Team dreimal ohne Hilfe tun muss, und es in jedem Review ansehen. Erledigt, wenn es im Projekt steht und die Patenschaft unterschrieben hat.'
  ],
  'choose-core': [
    'Einen Kern von 10 bis 20 Partnern wählen und bekannt geben',
    'Nach Potenzial und Passung wählen, nicht nach dem Vorjahresumsatz; jeder erhält Betreuung, Plan und Audit. Erledigt, wenn der Kern im Portfolio steht und der Vertrieb ihn kennt.'
  ],
  'stop-signing': [
    'Keine neuen Partner unter Vertrag nehmen, bis die vorhandenen gestartet sind',
    'Die Gewinnung bis auf Lücken im Kern anhalten und die Zeit für die wartenden Partner nutzen. Erledigt, wenn die Aktivquote zwei Quartale über dem Schwellenwert liegt.'
  ],
  'decide-never-co-sold': [
    'Für jeden Partner, der nie mit uns verkauft hat, entscheiden: starten, Selbstbedienung oder beenden',
    'Jeden aufgeführten Partner einmal mit einem konkreten Kunden ansprechen; wer nicht antwortet, geht in die Selbstbedienung, wer nicht passt, wird schriftlich beendet. Erledigt, wenn jeder eine Entscheidung und ein Datum hat.'
  ],
  'recruit-from-target-list': [
    'Aus einer Liste von zehn Zielpartnern je Branche gewinnen',
    'Den idealen Partner beschreiben, die zehn passendsten je Branche auflisten und sie mit einem Leistungsversprechen ansprechen, statt auf Formulare zu warten. Erledigt, wenn jedes Ziel Verantwortliche und einen nächsten Schritt hat.'
  ],
  'spread-revenue': [
    'Die nächsten zehn Partner aufbauen, damit der Umsatz nicht an wenigen hängt',
    'Bei den zehn hinter der Spitze herausfinden, was ihnen gegenüber der Spitze fehlt, und es ihnen geben. Erledigt, wenn der Anteil der ersten fünf in zwei Reviews hintereinander sinkt.'
  ],
  'score-potential': [
    'Das Potenzial jedes betreuten Partners mit Belegen bewerten',
    'Marktausrichtung, Angebot, Nachfrage, Vertrieb und Wachstumswille, je ein Satz Beleg; Geld dorthin, wo Potenzial ist, nicht Gewohnheit. Erledigt, wenn für den Kern alle fünf bewertet sind.'
  ],
  'run-first-90-days': [
    'Für neue und Tier-1-Partner ein Programm der ersten 90 Tage mit Meilensteinen führen',
    'Auftakt in Woche eins, geschulte Leute bis Tag 30, gemeinsame Kundenliste bis Tag 45, ein registriertes Geschäft bis Tag 90; auf jeder Seite eine verantwortliche Person. Erledigt, wenn jeder neue Partner einen Plan mit Terminen hat.'
  ],
  'first-conversation-in-30': [
    'Jeden neuen Partner innerhalb von 30 Tagen zu einem Kunden bringen',
    'Zum ersten gemeinsamen Termin einen eigenen Kunden mitbringen, statt auf ihren zu warten. Erledigt, wenn drei von vier neuen Partnern bis Tag 30 ein Kundengespräch hatten.'
  ],
  'complete-onboarding-parts': [
    'Dem Onboarding seine vier Teile geben',
    'Wer was tut, wie verkauft wird, wie registriert und ausgezahlt wird, wen man anruft: je eine Seite und ein Termin. Erledigt, wenn die Akte jedes Partners alle vier zeigt.'
  ],
  'activate-dormant-partners': [
    'Die besten ruhenden Partner mit einem Plan über 30, 60 und 90 Tage starten',
    'Diejenigen mit Potenzial wählen, je drei Meilensteine vereinbaren und an Tag 30 und 60 prüfen, ob neue Pipeline da ist. Erledigt, wenn jeder Plan vom Partner unterschrieben ist.'
  ],
  'write-co-sell-playbooks': [
    'Co-Sell-Playbooks für die fünf häufigsten Fälle schreiben',
    'Für jeden: wer findet, wer führt, wer präsentiert, wer abschließt und wann. Jedes vor dem Druck an zwei echten Geschäften erproben. Erledigt, wenn Vertrieb und Partner dieselbe Seite aufschlagen.'
  ],
  'map-accounts-jointly': [
    'Mit dem Kern Kundenlisten abgleichen und zehn gemeinsame Chancen eröffnen',
    'Beide Kundenlisten unter Vereinbarung nebeneinanderlegen, je Partner zehn Kunden wählen und festlegen, wer zuerst anruft. Erledigt, wenn die ersten zehn mit dem Namen des Partners in der Pipeline stehen.'
  ],
  'thirty-day-incentive': [
    'Die ersten Schritte 30 Tage lang vergüten',
    'Ein kleiner Festbetrag für ein qualifiziertes Gespräch oder eine erste Registrierung, gedeckelt und einfach, mit Rechenbeispiel. Erledigt, wenn die Kosten unter dem Deckel bleiben und die Pipeline je Euro bekannt ist.'
  ],
  'train-for-a-deal': [
    'Nur für ein Geschäft schulen, das auf dem Tisch liegt',
    'Jede Schulung an einen benannten Kunden knüpfen und nach 30 Tagen nachfassen; Kurse einstellen, nach denen niemand verkauft. Erledigt, wenn die Hälfte der Geschulten ein offenes Geschäft hat.'
  ],
  'build-enablement-by-role': [
    'Befähigung nach Rolle aufbauen: wer verkauft, wer berät, wer umsetzt',
    'Jede Rolle fragen, was sie aufhält, die drei hilfreichsten Dinge bereitstellen und aktuell halten. Erledigt, wenn Partner die Befähigung in der nächsten Runde über 3,5 bewerten.'
  ],
  'hold-qbrs': [
    'Mit jedem Tier-1-Partner jedes Quartal einen Business Review führen',
    'Neunzig Minuten: Ergebnis gegen Plan, Pipeline, zwei Hindernisse, zwei Zusagen mit Namen. Keine Präsentation. Erledigt, wenn jeder Tier-1-Partner in den letzten 95 Tagen einen hatte.'
  ],
  'review-pipeline-jointly': [
    'Die Pipeline alle zwei Wochen mit den wichtigsten Partnern durchgehen',
    'Beide Seiten öffnen dieselbe Liste, jedes Geschäft erhält einen nächsten Schritt und ein Datum, tote werden geschlossen. Erledigt, wenn jeder der wichtigsten Partner im Quartal drei Durchsprachen hatte.'
  ],
  'balance-manager-load': [
    'Niemandem mehr Partner zur Betreuung geben, als eine Person kennen kann',
    'Aktive Partner je Betreuungsstelle nach Art zählen, die vielen kleinen in die Selbstbedienung überführen und dort einstellen oder umverteilen, wo der Kern nicht betreut ist. Erledigt, wenn niemand über dem Schwellenwert liegt.'
  ],
  'even-out-managers': [
    'Herausfinden, was die beste Betreuung ausmacht, und es für alle übernehmen',
    'Zuerst die Bestände vergleichen; wo der Unterschied mehr als Zufall ist, zwei Arbeitstage begleiten und das Vorgehen aufschreiben. Erledigt, wenn die anderen demselben Rhythmus folgen.'
  ],
  'move-money-to-outcome': [
    'Geld von dort, wo nichts zurückkommt, dorthin verlagern, wo etwas zurückkommt',
    'Mit den Partnern, die einen größeren Anteil erhalten als bringen, einen letzten Versuch oder das Ende vereinbaren und den Betrag denen mit Potenzial geben. Erledigt, wenn die Abweichung in zwei Quartalen um ein Drittel sinkt.'
  ],
  'set-contact-cadence': [
    'Für jede Stufe einen Kontaktrhythmus festlegen und einhalten',
    'Wie oft wer mit wem spricht, nach Stufe, im Kalender und im Protokoll. Erledigt, wenn bei keinem Tier-1-Partner der letzte Kontakt länger zurückliegt als der Rhythmus.'
  ],
  'review-programme-yearly': [
    'Konditionen, Stufen und Anreize einmal im Jahr mit Partnern überprüfen',
    'Ein fester Monat, die Zahlen des Jahres, die Stimme der Partner und eine Liste dessen, was sich ändert und was nicht. Erledigt, wenn der Termin der nächsten Überprüfung im Kalender steht.'
  ],
  'keep-data-complete': [
    'Jeden Monat prüfen, ob die Daten die Fragen noch beantworten',
    'Die Dateien des Monats importieren, ablesen, welche Felder fehlen, und die Liste an die Zuständigen senden. Erledigt, wenn die Vollständigkeit drei Monate über 95 % bleibt.'
  ]
}
