import type { StyleType } from '../../entities/word-template'

export const templateRoles = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'lead',
  'list',
  'caption',
  'table',
  'tableHead',
  'tableText',
  'quote',
  'quoteSource',
  'calloutTitle',
  'callout',
  'note',
  'source',
  'contentsTitle',
  'contents1',
  'contents2',
  'header',
  'footer',
  'link'
] as const
/** What a style does in our documents. */
export type TemplateRole = (typeof templateRoles)[number]

/** Where a role's style is looked for in a template. */
export interface RoleFacts {
  /** The id our writer gives the role's style; null: a table style, which the writer asks for by name. */
  readonly ownId: string
  readonly type: StyleType
  /** Names in the order they fit: Word stores English names of built-in styles in every language. */
  readonly names: readonly string[]
  /** As other programs, and files turned from other formats, name them in German, French, Spanish, Italian and Dutch. */
  readonly localNames: readonly string[]
}

const paragraph = (
  ownId: string,
  names: readonly string[],
  localNames: readonly string[] = []
): RoleFacts => ({ ownId, type: 'paragraph', names, localNames })

const headingNames = (level: number): readonly string[] =>
  ['Überschrift', 'Titre', 'Título', 'Encabezado', 'Titolo', 'Intestazione', 'Kop', 'Rubrik'].map(
    (word) => `${word} ${level}`
  )

/** The styles of our documents, and by which names a template has the like. */
export const roleFacts: Readonly<Record<TemplateRole, RoleFacts>> = {
  title: paragraph('Title', ['Title'], ['Titel', 'Titre', 'Título', 'Titolo', 'Dokumenttitel']),
  subtitle: paragraph(
    'Subtitle',
    ['Subtitle'],
    ['Untertitel', 'Sous-titre', 'Subtítulo', 'Sottotitolo', 'Ondertitel']
  ),
  heading1: paragraph('Heading1', ['heading 1'], headingNames(1)),
  heading2: paragraph('Heading2', ['heading 2'], headingNames(2)),
  heading3: paragraph('Heading3', ['heading 3'], headingNames(3)),
  body: paragraph(
    'BodyText',
    ['Body Text', 'Text body', 'Normal', 'Default Paragraph Style'],
    [
      'Standard',
      'Textkörper',
      'Fließtext',
      'Corps de texte',
      'Texto independiente',
      'Corpo testo',
      'Standaard'
    ]
  ),
  lead: paragraph(
    'Lead',
    ['Lead Paragraph', 'Lead', 'Intro', 'Introduction'],
    ['Vorspann', 'Einleitung', 'Chapeau']
  ),
  list: paragraph(
    'ListBullet',
    ['List Bullet', 'List Paragraph', 'Bullet', 'Bullet 1'],
    [
      'Aufzählungszeichen',
      'Aufzählung',
      'Listenabsatz',
      'Liste à puces',
      'Lista con viñetas',
      'Punto elenco',
      'Opsommingsteken'
    ]
  ),
  caption: paragraph(
    'Caption',
    ['caption'],
    ['Beschriftung', 'Légende', 'Descripción', 'Didascalia', 'Bijschrift']
  ),
  table: {
    ownId: 'TandemTable',
    type: 'table',
    names: [],
    localNames: []
  },
  tableHead: paragraph(
    'TableHead',
    ['Table Heading', 'Table Head', 'Table Header'],
    [
      'Tabellenkopf',
      'Tabellenüberschrift',
      'Tabellen Überschrift',
      'Titre de tableau',
      'En-tête de tableau',
      'Título de la tabla',
      'Intestazione tabella'
    ]
  ),
  tableText: paragraph(
    'TableText',
    ['Table Text', 'Table Contents', 'Table Body'],
    [
      'Tabellentext',
      'Tabelleninhalt',
      'Tabellen Inhalt',
      'Texte de tableau',
      'Contenu de tableau',
      'Contenido de la tabla',
      'Contenuto tabella'
    ]
  ),
  quote: paragraph(
    'QuoteText',
    ['Quote', 'Quotations', 'Intense Quote'],
    ['Zitat', 'Citation', 'Cita', 'Citazione', 'Citaat']
  ),
  quoteSource: paragraph('QuoteSource', ['Quote Source', 'Attribution'], ['Zitatquelle', 'Quelle Zitat']),
  calloutTitle: paragraph(
    'CalloutTitle',
    ['Callout Title', 'Box Title'],
    ['Kastentitel', 'Kasten Titel', 'Infobox Titel']
  ),
  callout: paragraph(
    'CalloutText',
    ['Callout', 'Callout Text', 'Box Text'],
    ['Kasten', 'Kastentext', 'Infobox', 'Merksatz', 'Encadré']
  ),
  note: paragraph('Note', ['Note', 'Notes', 'Note Text'], ['Anmerkung', 'Hinweis', 'Remarque', 'Nota']),
  source: paragraph(
    'Source',
    ['Source', 'Source Text'],
    ['Quelle', 'Quellenangabe', 'Fuente', 'Fonte', 'Bron']
  ),
  contentsTitle: paragraph(
    'FrontHeading',
    ['TOC Heading', 'Contents Heading'],
    [
      'Inhaltsverzeichnisüberschrift',
      'En-tête de table des matières',
      'Titre de table des matières',
      'Título TDC'
    ]
  ),
  contents1: paragraph(
    'TOC1',
    ['toc 1', 'Contents 1'],
    ['Verzeichnis 1', 'Inhaltsverzeichnis 1', 'TM 1', 'TDC 1', 'Sommario 1', 'Inhopg 1']
  ),
  contents2: paragraph(
    'TOC2',
    ['toc 2', 'Contents 2'],
    ['Verzeichnis 2', 'Inhaltsverzeichnis 2', 'TM 2', 'TDC 2', 'Sommario 2', 'Inhopg 2']
  ),
  header: paragraph('Header', ['header'], ['Kopfzeile', 'En-tête', 'Encabezado', 'Intestazione', 'Koptekst']),
  footer: paragraph(
    'Footer',
    ['footer'],
    ['Fußzeile', 'Pied de page', 'Pie de página', 'Piè di pagina', 'Voettekst']
  ),
  link: {
    ownId: 'Hyperlink',
    type: 'character',
    names: ['Hyperlink', 'Internet Link'],
    localNames: ['Lien hypertexte', 'Hipervínculo', 'Collegamento ipertestuale']
  }
}
