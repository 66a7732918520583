import type { ImportTarget } from '../entities/import-run'

/** German, French, Dutch, Spanish; each a list parted by bars, as the headers are written. */
type Abroad = readonly [german: string, french: string, dutch: string, spanish: string]

export const languagesAbroad = ['German', 'French', 'Dutch', 'Spanish'] as const

const reference = {
  partnerName: [
    'Partnername|Händler|Händlername|Vertriebspartner',
    'Partenaire|Nom du partenaire|Revendeur|Distributeur',
    'Partnernaam|Naam partner|Wederverkoper',
    'Socio|Nombre del socio|Nombre del partner|Distribuidor'
  ],
  partnerKey: [
    'Partnernummer|Partner-Nr.|Händlernummer',
    'Code partenaire|Numéro de partenaire|Identifiant partenaire',
    'Partnernummer|Partnercode',
    'Código de socio|Número de socio|ID del socio'
  ]
} as const satisfies Readonly<Record<string, Abroad>>
const currency: Abroad = ['Währung', 'Devise|Monnaie', 'Valuta|Munteenheid', 'Moneda|Divisa']

/**
 * What clients who do not work in English call a field. Every field that a column can become has words in each
 * language; the older, mixed lists are in `field-words.ts`.
 */
export const fieldWordsAbroad: Readonly<Record<ImportTarget, Readonly<Record<string, Abroad>>>> = {
  partner: {
    name: [
      'Partnername|Händlername|Firmenname|Firma|Unternehmen',
      'Nom du partenaire|Raison sociale|Nom de la société|Société',
      'Partnernaam|Naam partner|Bedrijfsnaam|Bedrijf',
      'Nombre del socio|Nombre del partner|Razón social|Nombre de la empresa|Nombre comercial'
    ],
    externalId: [
      'Partnernummer|Partner-Nr.|Kundennummer|Debitorennummer',
      'Numéro de partenaire|Code partenaire|Identifiant partenaire|Numéro client|Code client',
      'Partnernummer|Klantnummer|Relatienummer|Debiteurnummer',
      'Número de socio|Código de socio|ID del socio|Código de cliente|Número de cliente'
    ],
    type: [
      'Partnertyp|Partnerart|Typ',
      'Type de partenaire|Catégorie de partenaire|Catégorie',
      'Partnertype|Type partner|Soort partner|Soort',
      'Tipo de socio|Tipo de partner|Tipo|Categoría'
    ],
    tier: [
      'Partnerstufe|Partnerlevel|Stufe',
      'Niveau de partenariat|Niveau partenaire|Niveau',
      'Partnerniveau|Niveau',
      'Nivel de socio|Nivel de partner|Nivel'
    ],
    status: [
      'Partnerstatus|Zustand',
      'Statut du partenaire|Statut|État',
      'Partnerstatus|Status partner',
      'Estado del socio|Estado|Situación'
    ],
    signedOn: [
      'Unterzeichnet am|Unterschrieben am|Vertragsbeginn|Vertragsdatum|Partner seit|Vertrag seit|Beitrittsdatum',
      'Date de signature|Signé le|Partenaire depuis|Date d’entrée',
      'Ondertekend op|Tekendatum|Contractdatum|Partner sinds|Ingangsdatum',
      'Fecha de firma|Firmado el|Socio desde|Fecha de contrato|Fecha de alta'
    ],
    endedOn: [
      'Vertragsende|Beendet am|Kündigungsdatum|Austrittsdatum',
      'Date de fin|Fin de contrat|Date de résiliation|Résilié le',
      'Einddatum|Einde contract|Beëindigd op|Opzegdatum',
      'Fecha de baja|Fin de contrato|Fecha de fin|Fecha de terminación'
    ],
    endReason: [
      'Kündigungsgrund|Austrittsgrund|Grund der Beendigung',
      'Motif de résiliation|Motif de fin|Raison du départ',
      'Reden beëindiging|Opzegreden|Reden van vertrek',
      'Motivo de baja|Motivo de la baja|Razón de salida'
    ],
    region: [
      'Gebiet|Vertriebsgebiet|Vertriebsregion|Bundesland',
      'Région|Région commerciale|Territoire|Zone',
      'Regio|Gebied|Verkoopregio|Provincie',
      'Región|Zona|Territorio|Provincia|Zona de ventas'
    ],
    country: ['Land', 'Pays', 'Land', 'País'],
    city: [
      'Ort|Stadt|Standort|Sitz',
      'Ville|Siège',
      'Plaats|Stad|Vestigingsplaats',
      'Ciudad|Población|Localidad|Sede'
    ],
    verticals: [
      'Branche|Branchen|Zielbranchen|Branchenfokus|Schwerpunkt',
      'Secteur|Secteurs|Secteur d’activité|Marchés cibles',
      'Branche|Sector|Sectoren|Marktsegment',
      'Sector|Sectores|Industria|Mercado objetivo'
    ],
    manager: [
      'Partnermanager|Partnermanagerin|Partnerbetreuer|Betreuer|Vertriebsbeauftragter|Vertriebsbeauftragte|Vertriebsverantwortlicher|Zuständig',
      'Responsable partenaire|Responsable de compte|Responsable|Chargé de compte|Gestionnaire',
      'Partnermanager|Accountmanager|Verantwoordelijke|Relatiebeheerder',
      'Responsable de socio|Responsable|Gestor de cuenta|Gestor|Gerente de canal'
    ],
    idealProfileOverlap: [
      'ICP-Überdeckung|ICP-Abdeckung|Zielkundenfit|Zielkundenübereinstimmung',
      'Adéquation ICP|Recouvrement ICP|Adéquation client idéal',
      'ICP-overlap|Overlap ICP|Overlap ideaal klantprofiel',
      'Coincidencia ICP|Solapamiento ICP|Ajuste al cliente ideal'
    ],
    agreementSignedOn: [
      'Vertrag unterzeichnet|Vertrag unterschrieben am|Rahmenvertrag vom',
      'Contrat signé le|Accord signé le|Contrat-cadre du',
      'Contract getekend op|Overeenkomst getekend',
      'Contrato firmado|Contrato firmado el|Acuerdo firmado'
    ],
    agreementRenewalOn: [
      'Vertragsverlängerung|Verlängerung am|Verlängerungsdatum|Ablaufdatum|Läuft ab am',
      'Date de renouvellement|Renouvellement du contrat|Échéance|Date d’échéance',
      'Verlengingsdatum|Contractverlenging|Verlenging op|Vervaldatum',
      'Fecha de renovación|Renovación del contrato|Vencimiento|Fecha de vencimiento'
    ],
    certifiedPeople: [
      'Zertifizierte Mitarbeiter|Anzahl Zertifizierte|Zertifizierungen',
      'Personnes certifiées|Collaborateurs certifiés|Nombre de certifiés',
      'Gecertificeerde medewerkers|Aantal gecertificeerden|Certificeringen',
      'Personas certificadas|Empleados certificados|Certificaciones'
    ],
    contactName: [
      'Ansprechpartner|Ansprechpartnerin|Kontaktperson|Kontakt',
      'Interlocuteur|Personne de contact|Contact principal|Nom du contact',
      'Contactpersoon|Hoofdcontact|Naam contactpersoon',
      'Persona de contacto|Contacto|Contacto principal|Nombre de contacto'
    ],
    contactRole: [
      'Funktion des Ansprechpartners|Funktion Ansprechpartner|Funktion|Position',
      'Fonction du contact|Fonction|Poste',
      'Functie contactpersoon|Functie',
      'Cargo del contacto|Cargo|Puesto'
    ],
    economicBuyer: [
      'Entscheider|Entscheiderin|Budgetverantwortlicher|Wirtschaftlicher Entscheider',
      'Décideur|Décideur économique|Responsable du budget',
      'Beslisser|Budgethouder|Economische beslisser',
      'Decisor|Decisor económico|Responsable del presupuesto'
    ],
    contactSpokenOn: [
      'Letzter Kontakt|Zuletzt gesprochen am|Letztes Gespräch',
      'Dernier contact|Dernier échange|Dernier entretien',
      'Laatste contact|Laatst gesproken op|Laatste gesprek',
      'Último contacto|Última conversación|Fecha último contacto'
    ],
    aliases: [
      'Auch bekannt als|Früherer Name|Andere Namen',
      'Autres noms|Ancien nom|Aussi connu sous',
      'Ook bekend als|Andere namen|Voormalige naam',
      'Otros nombres|También conocido como|Nombre anterior'
    ]
  },
  deal: {
    externalId: [
      'Auftragsnummer|Angebotsnummer|Opportunity-Nr.|Verkaufschance Nr.|Projektnummer',
      'Numéro d’opportunité|N° d’affaire|Référence affaire|Numéro de commande',
      'Ordernummer|Dealnummer|Opportunitynummer',
      'Número de oportunidad|ID de la oportunidad|Número de pedido'
    ],
    ...reference,
    account: [
      'Kunde|Endkunde|Kundenname',
      'Client|Client final|Nom du client',
      'Klant|Eindklant|Klantnaam',
      'Cliente|Cliente final|Nombre del cliente'
    ],
    name: [
      'Projektname|Verkaufschance|Name der Verkaufschance|Vorhaben',
      'Nom de l’affaire|Nom de l’opportunité|Affaire|Opportunité',
      'Dealnaam|Projectnaam|Verkoopkans|Opportunitynaam',
      'Nombre de la oportunidad|Oportunidad|Nombre del proyecto'
    ],
    amount: [
      'Betrag|Auftragswert|Auftragsvolumen|Umsatz|Nettobetrag',
      'Montant|Montant HT|Montant total|Valeur|Chiffre d’affaires',
      'Bedrag|Omzet|Orderwaarde|Dealwaarde',
      'Importe|Importe neto|Monto|Valor|Valor estimado'
    ],
    currency,
    cost: [
      'Kosten|Gesamtkosten|Einstandswert|Wareneinsatz',
      'Coût|Coût total|Prix de revient',
      'Kosten|Totale kosten|Kostprijs',
      'Coste|Costo|Coste total|Costo total'
    ],
    unitCost: [
      'Stückkosten|Einkaufspreis|Einstandspreis',
      'Coût unitaire|Prix d’achat',
      'Kostprijs per stuk|Inkoopprijs',
      'Coste unitario|Costo unitario|Precio de compra'
    ],
    quantity: [
      'Menge|Anzahl|Stückzahl',
      'Quantité|Qté|Nombre de licences',
      'Aantal|Hoeveelheid',
      'Cantidad|Unidades'
    ],
    grossMargin: [
      'Marge|Bruttomarge|Rohertrag|Deckungsbeitrag',
      'Marge brute|Marge',
      'Brutomarge|Brutowinst|Marge',
      'Margen bruto|Margen'
    ],
    marginShare: [
      'Marge %|Bruttomarge %|Rohertrag %',
      'Taux de marge|Marge %|% de marge',
      'Marge %|Margepercentage|Brutomarge %',
      'Margen %|% de margen|Porcentaje de margen'
    ],
    stage: [
      'Phase|Verkaufsphase|Vertriebsphase|Vertriebsstufe',
      'Étape|Étape de vente|Phase de vente',
      'Fase|Verkoopfase',
      'Etapa|Etapa de venta|Fase'
    ],
    status: ['Ergebnis|Auftragsstatus', 'Statut|Résultat', 'Resultaat|Uitkomst', 'Estado|Resultado'],
    createdOn: [
      'Erstellt am|Angelegt am|Anlagedatum|Erfasst am|Eröffnet am',
      'Date de création|Créé le|Date d’ouverture',
      'Aangemaakt op|Aanmaakdatum|Gecreëerd op',
      'Fecha de creación|Creado el|Fecha de apertura'
    ],
    qualifiedOn: [
      'Qualifiziert am|Qualifizierungsdatum',
      'Qualifié le|Date de qualification',
      'Gekwalificeerd op|Kwalificatiedatum',
      'Calificado el|Cualificado el|Fecha de calificación|Fecha de cualificación'
    ],
    registeredOn: [
      'Registriert am|Registrierungsdatum|Deal-Registrierung am',
      'Enregistré le|Date d’enregistrement',
      'Geregistreerd op|Registratiedatum',
      'Registrado el|Fecha de registro'
    ],
    closedOn: [
      'Abschlussdatum|Abgeschlossen am|Auftragsdatum|Voraussichtlicher Abschluss',
      'Date de clôture|Clôturé le|Date de commande|Clôture prévue',
      'Sluitdatum|Afgesloten op|Orderdatum|Verwachte sluitdatum',
      'Fecha de cierre|Cerrado el|Fecha de pedido|Cierre previsto'
    ],
    attribution: [
      'Herkunft|Quelle|Leadquelle|Vertriebsweg|Vertriebskanal',
      'Origine|Origine du lead|Source du lead|Canal de vente',
      'Herkomst|Bron|Leadbron|Verkoopkanaal',
      'Origen|Origen del lead|Fuente|Canal de venta'
    ],
    product: [
      'Produkt|Artikel|Lösung',
      'Produit|Article',
      'Artikel|Oplossing|Productnaam',
      'Producto|Artículo|Solución'
    ],
    segment: [
      'Kundensegment|Marktsegment|Branche',
      'Segment client|Segment de marché',
      'Klantsegment|Marktsegment',
      'Segmento|Segmento de cliente|Segmento de mercado'
    ],
    owner: [
      'Verkäufer|Verkäuferin|Vertriebsmitarbeiter|Vertriebsmitarbeiterin|Verantwortlich',
      'Commercial|Vendeur|Responsable commercial|Propriétaire',
      'Verkoper|Eigenaar|Verkoopmedewerker',
      'Vendedor|Comercial|Propietario|Responsable comercial'
    ]
  },
  investment: {
    externalId: [
      'Antragsnummer|Antrags-Nr.|MDF-Nummer',
      'Numéro de demande|Référence demande|N° de dossier',
      'Aanvraagnummer|Claimnummer',
      'Número de solicitud|ID de solicitud'
    ],
    ...reference,
    category: [
      'Kategorie|Förderart|Art der Förderung|Verwendungsart',
      'Catégorie|Type de fonds|Type de dépense',
      'Categorie|Soort fonds|Soort uitgave',
      'Categoría|Tipo de fondo|Tipo de gasto'
    ],
    amount: [
      'Betrag|Förderbetrag|WKZ-Betrag|Genehmigter Betrag|Zuschuss',
      'Montant|Montant approuvé|Montant demandé|Budget alloué',
      'Bedrag|Goedgekeurd bedrag|Aangevraagd bedrag',
      'Importe|Importe aprobado|Importe solicitado|Monto'
    ],
    currency,
    date: [
      'Datum|Antragsdatum|Zahlungsdatum|Genehmigt am|Ausgezahlt am',
      'Date de demande|Date de paiement|Payé le',
      'Datum|Aanvraagdatum|Betaaldatum|Betaald op',
      'Fecha|Fecha de solicitud|Fecha de pago|Pagado el'
    ],
    state: [
      'Antragsstatus|Genehmigungsstatus',
      'Statut|Statut de la demande|État',
      'Aanvraagstatus|Goedkeuringsstatus',
      'Estado|Estado de la solicitud'
    ],
    dealExternalIds: [
      'Verknüpfte Deals|Zugehörige Aufträge|Verknüpfte Verkaufschancen',
      'Affaires liées|Opportunités liées',
      'Gekoppelde deals|Gerelateerde deals',
      'Oportunidades vinculadas|Oportunidades relacionadas'
    ],
    description: [
      'Beschreibung|Maßnahme|Verwendungszweck|Zweck',
      'Objet|Objet de la demande|Campagne',
      'Omschrijving|Doel|Campagne',
      'Descripción|Propósito|Campaña'
    ]
  },
  activity: {
    externalId: [
      'Aktivitätsnummer|Veranstaltungsnummer|Schulungsnummer',
      'Numéro d’activité|Référence activité',
      'Activiteitnummer|Trainingsnummer',
      'Número de actividad|ID de actividad'
    ],
    ...reference,
    kind: [
      'Aktivität|Aktivitätsart|Art der Aktivität|Veranstaltungsart',
      'Activité|Type d’activité|Type d’événement',
      'Activiteit|Soort activiteit|Type activiteit',
      'Actividad|Tipo de actividad|Tipo de evento'
    ],
    date: [
      'Datum|Schulungsdatum|Veranstaltungsdatum|Durchgeführt am',
      'Date de l’activité|Date de formation|Réalisé le',
      'Datum|Trainingsdatum|Uitgevoerd op|Afgerond op',
      'Fecha|Fecha de la actividad|Fecha de formación|Realizado el'
    ],
    outcome: ['Ergebnis|Bestanden', 'Résultat|Réussi', 'Resultaat|Geslaagd|Uitkomst', 'Resultado|Aprobado'],
    person: [
      'Teilnehmer|Teilnehmerin|Mitarbeiter|Name des Teilnehmers',
      'Participant|Nom du participant|Personne|Stagiaire',
      'Deelnemer|Naam deelnemer|Medewerker|Cursist',
      'Participante|Nombre del participante|Persona|Asistente'
    ],
    hours: [
      'Stunden|Dauer|Dauer in Stunden',
      'Heures|Durée|Durée en heures',
      'Uren|Duur|Duur in uren',
      'Horas|Duración|Duración en horas'
    ],
    description: [
      'Beschreibung|Kurs|Kursname|Thema',
      'Cours|Intitulé du cours|Sujet',
      'Omschrijving|Cursus|Cursusnaam|Onderwerp',
      'Descripción|Curso|Nombre del curso|Tema'
    ]
  },
  response: {
    externalId: [
      'Antwort-ID|Teilnehmer-ID|Teilnehmernummer',
      'ID de réponse|Numéro de réponse|Identifiant du répondant',
      'Antwoord-ID|Respondentnummer|Respondent-ID',
      'ID de respuesta|Número de respuesta|ID del encuestado'
    ],
    ...reference,
    role: [
      'Funktion|Ihre Funktion|Rolle|Position',
      'Fonction|Votre fonction|Poste',
      'Functie|Uw functie|Rol',
      'Cargo|Su cargo|Puesto'
    ],
    submittedOn: [
      'Zeitstempel|Abgeschickt am|Eingereicht am|Erfassungsdatum',
      'Horodateur|Date d’envoi|Soumis le|Date de réponse',
      'Tijdstempel|Ingediend op|Verzonden op',
      'Marca temporal|Enviado el|Fecha de envío|Fecha de respuesta'
    ],
    respondentName: [
      'Ihr Name|Vorname|Nachname|Vor- und Nachname',
      'Nom|Votre nom|Prénom|Nom et prénom',
      'Naam|Uw naam|Voornaam|Achternaam',
      'Nombre|Su nombre|Apellidos|Nombre y apellidos'
    ],
    respondentEmail: [
      'E-Mail|E-Mail-Adresse|Mailadresse',
      'Adresse e-mail|Courriel|Adresse électronique',
      'E-mailadres|Uw e-mailadres',
      'Correo electrónico|Correo|Su correo electrónico'
    ],
    respondentOrganisation: [
      'Firma|Unternehmen|Ihr Unternehmen',
      'Société|Entreprise|Votre entreprise',
      'Bedrijf|Uw bedrijf|Organisatie',
      'Empresa|Su empresa|Organización'
    ]
  },
  note: {
    externalId: [
      'Notiz-ID|Notiznummer',
      'Numéro de note|ID de la note',
      'Notitienummer|Notitie-ID',
      'ID de nota|Número de nota'
    ],
    ...reference,
    date: [
      'Datum|Gesprächsdatum|Interviewdatum',
      'Date de l’entretien|Date de l’échange',
      'Datum|Datum gesprek|Interviewdatum',
      'Fecha|Fecha de la entrevista'
    ],
    title: ['Titel|Betreff|Überschrift', 'Titre|Sujet|Objet', 'Titel|Onderwerp', 'Título|Asunto|Tema'],
    text: [
      'Notiz|Notizen|Gesprächsnotiz|Mitschrift|Protokoll',
      'Texte|Compte rendu|Transcription',
      'Notitie|Notities|Tekst|Gespreksverslag|Verslag',
      'Nota|Notas|Texto|Transcripción'
    ],
    author: [
      'Autor|Verfasser|Verfasserin|Erstellt von',
      'Auteur|Rédigé par|Intervieweur',
      'Auteur|Geschreven door',
      'Autor|Escrito por|Entrevistador'
    ]
  }
}
