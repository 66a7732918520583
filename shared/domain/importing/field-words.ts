import type { ImportTarget } from '../entities/import-run'
import { fieldWordsAbroad } from './field-words-abroad'
import { headerWords, wordList } from './words'

/** Nouns clients use for a partner, in five languages. */
const partnerNouns = wordList(
  'partner|reseller|var|dealer|distributor|disti|vendor partner|channel partner|solution partner|alliance partner|integrator|msp|affiliate|haendler|handler|handelspartner|vertriebspartner|wiederverkaufer|fachhandler|revendeur|partenaire|distributeur|socio|distribuidor|revendedor|wederverkoper|leverancier'
)

const withNouns = (suffixes: string, prefixes = ''): string[] => [
  ...partnerNouns.flatMap((noun) => wordList(suffixes).map((suffix) => `${noun} ${suffix}`)),
  ...(prefixes === ''
    ? []
    : partnerNouns.flatMap((noun) => wordList(prefixes).map((prefix) => `${prefix} ${noun}`)))
]

const keyWords = 'key|id|code|no|nr|number|nummer|ref|guid|sk|kennung|numero'
const partnerNames = [
  ...partnerNouns,
  ...withNouns('name|company|account|organisation|organization|firm|firma|bezeichnung', 'nom|nombre|naam')
]
const partnerKeys = withNouns(keyWords, 'id|code|numero')

const shared = {
  description: wordList(
    'description|details|comment|comments|notes|remark|remarks|beschreibung|bemerkung|kommentar|omschrijving|descripcion|commentaire'
  ),
  currency: wordList(
    'currency|currency code|curr|ccy|iso currency|waehrung|wahrung|devise|monnaie|moneda|divisa|valuta|munt'
  ),
  amount: wordList(
    'amount|deal amount|value|deal value|sales amount|total|total amount|net amount|revenue|sales|turnover|acv|tcv|arr|deal size|close value|closed value|opportunity amount|order value|order amount|order total|net revenue|net sales|line total|extended amount|amt|price total|expected revenue|betrag|summe|umsatz|auftragswert|netto umsatz|nettoumsatz|wert|montant|chiffre d affaires|ca|valeur|bedrag|omzet|waarde|importe|monto|valor|ingresos|ventas'
  )
}

type FieldWords = Readonly<Record<string, readonly string[]>>

const ownWords: Readonly<Record<ImportTarget, FieldWords>> = {
  partner: {
    name: [
      ...partnerNames,
      ...wordList(
        'name|company|company name|organisation|organization|organisation name|account name|account|firma|firmenname|unternehmen|societe|entreprise|raison sociale|nom|bedrijf|bedrijfsnaam|naam|empresa|nombre|razon social|legal name'
      )
    ],
    externalId: [
      ...partnerKeys,
      ...wordList(
        'id|account id|company id|partner account id|customer no|crm id|salesforce id|record id|account number|kundennummer|debitor|vendor id'
      )
    ],
    type: [
      ...withNouns('type|category|class|kind|art|typ|typologie', 'type de|type|tipo de|tipo|soort'),
      ...wordList(
        'type|business type|category|kind|segment type|partnership type|route to market|typ|art|type de partenaire|soort|tipo|program type|track'
      )
    ],
    tier: [
      ...withNouns('tier|level|grade|status level|stufe|niveau', 'niveau|nivel'),
      ...wordList(
        'tier|level|partner programme level|program level|programme level|grade|stufe|niveau|nivel|medal|membership'
      )
    ],
    status: [
      ...withNouns('status|state|lifecycle|stage', 'status|statut|estado'),
      ...wordList(
        'status|state of partnership|lifecycle|lifecycle stage|account status|statut|estado|zustand'
      )
    ],
    signedOn: wordList(
      'signed|signed on|sign date|signed date|date signed|signature date|contract date|contract start|start date|joined|join date|joined on|onboarded|onboarding date|partner since|since|member since|agreement start|vertragsbeginn|vertragsdatum|unterzeichnet|beitritt|partner seit|seit|date de signature|signe le|depuis|date d entree|ondertekend|startdatum|sinds|partner sinds|fecha de firma|firmado|fecha de alta|desde'
    ),
    endedOn: wordList(
      'ended|end date|ended on|contract end|termination date|terminated|left on|vertragsende|beendet|ende|date de fin|einddatum|fecha de baja|fin'
    ),
    endReason: wordList(
      'reason left|termination reason|end reason|churn reason|reason for leaving|kundigungsgrund|motif'
    ),
    region: wordList(
      'region|territory|sales region|geo|area|state|province|state province|state province name|bundesland|gebiet|region commerciale|regio|gebied|provincia|territorio|zone|sales territory|market'
    ),
    country: wordList('country|country region|country name|hq country|land|pays|pais|nation|country code'),
    city: wordList(
      'city|town|location|hq city|stadt|ort|ville|stad|plaats|ciudad|headquarters|sitz|office location'
    ),
    verticals: wordList(
      'vertical|verticals|industry|industries|sector|sectors|market focus|branche|branchen|secteur|sector de actividad|industria|specialisation|specialization|focus'
    ),
    manager: [
      ...withNouns('manager|owner|account manager|responsible|betreuer'),
      ...wordList(
        'manager|partner account manager|pam|cam|channel manager|channel account manager|account manager|account owner|owner|pdm|betreuer|ansprechpartner intern|verantwortlich|responsable|gestionnaire|accountmanager|gestor'
      )
    ],
    idealProfileOverlap: wordList(
      'icp overlap|icp|icp fit|ideal customer profile overlap|fit score|overlap|icp overlap %|icp match'
    ),
    agreementSignedOn: wordList('agreement signed|agreement date|agreement signed on|contract signed'),
    agreementRenewalOn: wordList(
      'renewal|renewal date|agreement renewal|contract renewal|renews on|verlangerung|renouvellement|verlenging|renovacion|expiry|expires|expiry date|agreement end'
    ),
    certifiedPeople: wordList(
      'certified people|certified|certifications|certified staff|certified consultants|certified engineers|no of certified|number of certifications|certs|zertifizierte|zertifizierungen|certifies|certifications actives|gecertificeerd|certificados'
    ),
    contactName: wordList(
      'contact|contact name|main contact|primary contact|contact person|ansprechpartner|kontakt|contactpersoon|interlocuteur|contacto'
    ),
    contactRole: wordList('contact role|contact title|job title|role of contact|funktion|position'),
    economicBuyer: wordList(
      'economic buyer|budget owner|budget holder|decision maker|entscheider|decideur|beslisser|decisor'
    ),
    contactSpokenOn: wordList(
      'last spoken to|last spoken|buyer last spoken to|last contact|last contacted|last contact date|last conversation|letzter kontakt|dernier contact|laatste contact|ultimo contacto'
    ),
    aliases: wordList('alias|aliases|also known as|trading name|dba|other names|former name')
  },
  deal: {
    externalId: wordList(
      'deal id|opportunity id|opp id|opportunity number|order id|order number|order no|sales order number|sales order|invoice number|invoice no|invoice id|transaction id|record id|deal number|crm id|id|po number|quote number|auftragsnummer|rechnungsnummer|belegnummer|vorgangsnummer|numero de commande|numero de facture|ordernummer|factuurnummer|numero de pedido|numero de factura|registration id'
    ),
    partnerName: partnerNames,
    partnerKey: partnerKeys,
    account: wordList(
      'account|account name|customer|customer name|end customer|client|client name|end user|company|company name|kunde|kundenname|endkunde|client final|nom du client|klant|klantnaam|cliente|nombre del cliente|buyer|firma'
    ),
    name: wordList(
      'deal name|opportunity|opportunity name|deal|project|project name|title|order name|projekt|projet|proyecto|opp name'
    ),
    amount: shared.amount,
    currency: shared.currency,
    cost: wordList(
      'cost|total cost|total product cost|cogs|cost of sales|cost amount|product cost|cost of goods sold|kosten|einstand|einstandswert|cout|cout total|kostprijs|coste|coste total|costo'
    ),
    unitCost: wordList('unit cost|standard cost|cost per unit|stuckkosten|cout unitaire'),
    quantity: wordList(
      'quantity|qty|order quantity|units|units sold|licences|licenses|seats|menge|anzahl|quantite|aantal|cantidad'
    ),
    grossMargin: wordList(
      'gross margin|gm|margin|gross profit|profit|gp|contribution|deckungsbeitrag|rohertrag|marge|marge brute|brutomarge|margen|margen bruto|beneficio'
    ),
    marginShare: wordList('gm %|gross margin %|margin %|margin percent|gp %|marge %|margin pct'),
    stage: wordList(
      'stage|deal stage|sales stage|opportunity stage|pipeline stage|phase|stage name|verkaufsphase|etape|fase|etapa|verkoopfase'
    ),
    status: wordList(
      'status|deal status|opportunity status|state|outcome|won lost|is won|result|statut|estado|ergebnis|resultat'
    ),
    createdOn: wordList(
      'created|created on|created date|create date|date created|creation date|opened|open date|engage date|engaged|first contact|deal created|erstellt|erstellt am|angelegt|angelegt am|anlagedatum|date de creation|cree le|aangemaakt|aanmaakdatum|fecha de creacion|creado'
    ),
    qualifiedOn: wordList(
      'qualified|qualified on|qualified date|qualification date|sql date|date qualified|qualifiziert|qualifiziert am'
    ),
    registeredOn: wordList(
      'registered|registered on|registration date|deal registration date|deal reg date|registered date|registriert|registriert am|registrierung|date d enregistrement|geregistreerd|fecha de registro'
    ),
    closedOn: wordList(
      'closed|closed on|close date|closed date|close dt|date closed|won date|order date|invoice date|booking date|booked on|sales date|sale date|purchase date|transaction date|posting date|expected close|expected close date|date|bestelldatum|auftragsdatum|rechnungsdatum|buchungsdatum|abschluss|abschlussdatum|abgeschlossen am|datum|date de commande|date de facture|date de cloture|orderdatum|factuurdatum|sluitdatum|fecha de cierre|fecha de pedido|fecha de factura|fecha'
    ),
    attribution: wordList(
      'attribution|lead source|lead src|source|sourced by|deal source|origin|partner involvement|partner role|channel|sales channel|route|deal type|motion|quelle|herkunft|vertriebsweg|source du lead|canal|bron|herkomst|origen|fuente|co sell'
    ),
    product: wordList(
      'product|product name|item|sku|solution|product line|product family|product key|produkt|artikel|produit|article|producto|articulo|product code'
    ),
    segment: wordList(
      'segment|market segment|customer segment|industry|vertical|size band|kundensegment|segmento|branche'
    ),
    owner: wordList(
      'owner|sales rep|sales agent|salesperson|account executive|ae|rep|seller|opportunity owner|deal owner|employee key|vertriebsmitarbeiter|verkaufer|vendeur|commercial|verkoper|vendedor|comercial|assigned to'
    )
  },
  investment: {
    externalId: wordList(
      'claim id|request id|mdf id|id|reference|fund request|claim number|antragsnummer|numero de demande'
    ),
    partnerName: partnerNames,
    partnerKey: partnerKeys,
    category: wordList(
      'category|fund type|type|program|programme|budget line|investment type|activity type|kategorie|art|type de fonds|categorie|categoria|tipo|spend type'
    ),
    amount: [
      ...shared.amount,
      ...wordList(
        'mdf amount|mdf|claim amount|claimed amount|approved amount|requested amount|paid amount|spend|budget|funding|fund amount|rebate|discount amount|cost|fordermittel|zuschuss|budget alloue|fondo'
      )
    ],
    currency: shared.currency,
    date: wordList(
      'date|claim date|request date|paid on|payment date|activity date|event date|approved on|spend date|period|month|datum|date de demande|fecha|zahlungsdatum'
    ),
    state: wordList('state|status|claim status|approval status|statut|estado|zustand'),
    dealExternalIds: wordList('deal ids|linked deals|deal id|opportunity id|opportunities|related deals'),
    description: [...shared.description, ...wordList('activity|campaign|event|purpose|zweck|objet|proposito')]
  },
  activity: {
    externalId: wordList('activity id|event id|training id|id'),
    partnerName: partnerNames,
    partnerKey: partnerKeys,
    kind: wordList(
      'activity|activity type|kind|type|event type|training type|event|aktivitat|art|type d activite|activiteit|actividad|tipo'
    ),
    date: wordList(
      'date|activity date|event date|completed on|completion date|training date|held on|datum|date de l activite|fecha|completed'
    ),
    outcome: wordList('outcome|result|status|passed|ergebnis|resultat|resultaat|resultado|score'),
    person: wordList(
      'person|participant|attendee|name|employee|trainee|contact|teilnehmer|participante|deelnemer|student|learner'
    ),
    hours: wordList('hours|duration|duration h|hours spent|stunden|dauer|heures|duree|uren|horas'),
    description: [
      ...shared.description,
      ...wordList('course|course name|title|topic|subject|kurs|thema|cours|cursus|curso')
    ]
  },
  response: {
    externalId: wordList(
      'respondent id|response id|token|submission id|network id|id|collector respondent|antwort id|#|recipient id|respondent'
    ),
    partnerName: partnerNames,
    partnerKey: partnerKeys,
    role: wordList(
      'role|your role|job title|job role|position|funktion|rolle|fonction|functie|cargo|title|what is your role'
    ),
    submittedOn: wordList(
      'submitted|submitted at|submitted on|submit date|timestamp|end date|recorded date|completed|completed at|date|date submitted|zeitstempel|horodateur|tijdstempel|marca temporal|submit date utc|enddate|erfassungsdatum'
    ),
    respondentName: wordList(
      'name|full name|your name|respondent name|first name|last name|contact name|nom|naam|nombre|recipient first name|recipient last name'
    ),
    respondentEmail: wordList(
      'email|e mail|email address|e mail address|your email|e mail adresse|adresse e mail|correo|correo electronico|recipient email'
    ),
    respondentOrganisation: wordList(
      'company|organisation|organization|your company|company name|firma|unternehmen|societe|entreprise|bedrijf|empresa|employer'
    )
  },
  note: {
    externalId: wordList('note id|id|interview id'),
    partnerName: partnerNames,
    partnerKey: partnerKeys,
    date: wordList('date|interview date|held on|created|datum|fecha'),
    title: wordList('title|subject|topic|thema|titel|titre|titulo'),
    text: wordList(
      'note|notes|text|transcript|interview|comment|body|content|notiz|notizen|texte|nota|notas|notitie|summary'
    ),
    author: wordList('author|interviewer|by|written by|autor|auteur|created by')
  }
}

function withWordsAbroad(target: ImportTarget, words: FieldWords): FieldWords {
  const fields = Object.entries(words).map(([field, own]) => {
    const abroad = (fieldWordsAbroad[target][field] ?? []).flatMap((list) => wordList(list).map(headerWords))
    return [field, [...new Set([...own, ...abroad])]] as const
  })
  return Object.fromEntries(fields)
}

/** Header words per field; more words in a match weigh more. In English, German, French, Dutch, Spanish. */
export const fieldWords = Object.fromEntries(
  Object.entries(ownWords).map(([target, words]) => [target, withWordsAbroad(target as ImportTarget, words)])
) as Readonly<Record<ImportTarget, FieldWords>>

const known = new Set(Object.values(fieldWords).flatMap((fields) => Object.values(fields).flat()))

/** True when a text is a header clients are known to use. */
export const isKnownHeader = (header: string): boolean => known.has(headerWords(header))

/** Whether a header speaks of a partner at all ("ResellerKey", "Partner / VAR"). */
export const namesPartner = (header: string): boolean => {
  const words = ` ${headerWords(header)} `
  return partnerNouns.some((noun) => words.includes(` ${noun} `))
}

const singleNouns = new Set(partnerNouns)

/** Whether a header says nothing but "partner" in one or several words ("Partner / VAR"). */
export const isPartnerNouns = (words: string): boolean =>
  words !== '' && words.split(' ').every((word) => singleNouns.has(word))

/** Whether a header ends in a word for a key ("ResellerKey", "Partner ID"). */
export const namesKey = (header: string): boolean =>
  new RegExp(`\\b(${keyWords}|ids)\\b`).test(headerWords(header))
