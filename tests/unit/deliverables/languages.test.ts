import { describe, expect, it } from 'vitest'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import { formatFigure, shortNumber } from '@shared/domain/deliverables/format-figure'
import { fixedWords } from '@shared/domain/deliverables/languages/fixed-words'
import { german, germanPhrases } from '@shared/domain/deliverables/languages/german/german'
import { germanQuestions } from '@shared/domain/deliverables/languages/german/questions'
import { germanRecommendations } from '@shared/domain/deliverables/languages/german/recommendations'
import { germanRules } from '@shared/domain/deliverables/languages/german/rules'
import { phraseBook } from '@shared/domain/deliverables/languages/phrase-book'
import { localeOf, translateReport } from '@shared/domain/deliverables/languages/translate-report'
import { translateWorkbook } from '@shared/domain/deliverables/languages/translate-workbook'
import { isTextBlock, type Report } from '@shared/domain/deliverables/report'
import type { TableColumn, Workbook, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { checklists } from '@shared/domain/diagnosis/checklists/registry'
import { recommendationLibrary } from '@shared/domain/diagnosis/recommendations/library'
import { rules } from '@shared/domain/diagnosis/rules/registry'
import { glossary } from '@shared/domain/metrics/glossary'
import { auditInput } from '../../helpers/exchange-audit-fixture'
import { engagement } from '../../helpers/engagement-builder'

const germanLocale = german.locale
const built = buildExchangeAudit(auditInput({ engagement: engagement({ locale: localeOf('de', 'en-GB') }) }))
const { report, untranslated } = translateReport(built, 'de')
const textOf = (from: Report, id: string): string => {
  const block = from.blocks.find((each) => each.id === id)
  return block && isTextBlock(block) ? plainText(readFigureText(block.text, from.figures, from.locale)) : ''
}

describe('a document in German', () => {
  it('says its finding, its verdict and its reasons in German, with German numbers', () => {
    expect(textOf(report, 'summary.title')).toMatch(
      / gibt \d+\u00a0Tsd\.\u00a0€ im Jahr und erhält \d+\u00a0Tsd\.\u00a0€: /
    )
    expect(textOf(report, 'summary.verdict')).toMatch(/^Der Partner verliert\. Der Bilanzindex beträgt \+0,/)
    expect(textOf(report, 'summary.needs')).toContain('und andere')
  })

  it('keeps names that hold “and” together in a list', () => {
    const said =
      'How partners sell and are looked after: “activation and co-sell” and “relationship and capacity” lag'
    expect(german.bookOf('partner-health-scorecard').find(said)).toBe(
      'Verkauf und Betreuung – unter Ziel: „Aktivierung und Co-Sell“ und „Beziehung und Kapazität“'
    )
  })

  it('takes a list apart: no item runs over the next, whatever its words are', () => {
    const { find } = german.bookOf('strategy-audit')
    expect(find('Orbis values and does not get: MDF paid, leads shared and response time')).toBe(
      'Was Orbis wichtig ist und fehlt: Gezahlte MDF, Übergebene Leads und Reaktionszeit'
    )
    const raised =
      '{mode.0|of} respondents raise “Claims, paperwork” and “Too slow”: together, “Too complex” (Table {ref:meaning.table}).'
    expect(find(raised)).toBe(
      '{mode.0|of} Befragten sprechen „Claims, paperwork“ und „Too slow“ an: zusammen „Zu kompliziert“ (Tabelle {ref:meaning.table}).'
    )
    const pages =
      'More stands on the landscape pages at the end: by tier in Table {ref:a}, by region in Table {ref:b} and by status in Table {ref:c}.'
    expect(find(pages)).toBe(
      'Mehr steht auf den Querformatseiten am Ende: nach Stufe in Tabelle {ref:a}, nach Region in Tabelle {ref:b} und nach Status in Tabelle {ref:c}.'
    )
  })

  it('puts terms into the order of their German names', () => {
    const method = report.blocks.find(({ id }) => id === 'method.terms')
    const sorted = {
      ...{ kind: 'definitions' as const, id: 'sorted' },
      items: ['Active partner', 'Bands', 'Score'].map((term) => ({ term, meaning: '' }))
    }
    const [spoken] = translateReport({ ...built, blocks: [sorted] }, 'de').report.blocks
    const terms = spoken?.kind === 'definitions' ? spoken.items.map(({ term }) => term) : []
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'de')))
    expect(terms).toContain('Aktiver Partner')
    expect(method?.kind === 'definitions' && method.items[0]?.term).toBe('Skala 1 bis 5')
  })

  it('keeps a date of a cell in one piece, in both languages', () => {
    const sources = built.blocks.find(({ id }) => id === 'sources.table')
    const spoken = report.blocks.find(({ id }) => id === 'sources.table')
    expect(JSON.stringify(sources)).toMatch(/\d\u00a0[A-Z][a-z]{2}\u00a0\d{4}/)
    expect(JSON.stringify(spoken)).toMatch(/"\d{2}\.\d{2}\.\d{4}"/)
  })

  it('writes dates of cells and distances of shares the German way', () => {
    const numbers = (text: string): string => german.numbers(german.dates(text))
    expect(numbers('3\u00a0Sep\u00a02026')).toBe('03.09.2026')
    expect(numbers('0 at 366 days')).toBe('0 at 366 Tage')
    expect(numbers('0 bei 366 days, 5 bei 0 days')).toBe('0 bei 366 Tagen, 5 bei 0 Tagen')
    const { find } = german.bookOf('gap-analysis')
    expect(find('The win rate with a partner differs from the direct one by {rule.r34}.')).toBe(
      'Die Gewinnquote mit Partner weicht von der direkten um {rule.r34} ab.'
    )
  })

  it('says of a group of dimensions that none lags', () => {
    expect(
      german.bookOf('gap-analysis').find('How partners are won and started: nothing is known to lag')
    ).toBe('Gewinnung und Start der Partner: Nichts Bekanntes liegt unter dem Ziel')
  })

  it('leaves no text of the audit in English', () => {
    expect(untranslated).toEqual([])
    expect(report.language).toBe('de-DE')
    expect(report.front.confidentiality).toMatch(/^Vertraulich\./)
  })

  it('touches neither quotes nor the names of the client', () => {
    const quotes = (from: Report) =>
      from.blocks.filter((block) => block.kind === 'quote').map((block) => block.text)
    expect(quotes(report)).toEqual(quotes(built))
    expect(JSON.stringify(report.blocks)).toContain('halden_pipeline_export_2026-09.xlsx')
  })

  it('translates a line by its object, never by its name', () => {
    const input = auditInput()
    const [first, second, third, ...rest] = input.result.gets
    const renamed = (each: typeof first, objectId: string | null, name: string) => ({
      ...each!,
      line: { ...each!.line, objectId, name }
    })
    const gets = [
      renamed(first, 'gets.enablement', 'Enablement'),
      renamed(second, 'gets.leads', 'References'),
      renamed(third, null, 'Deal protection'),
      ...rest
    ]
    const mixed = buildExchangeAudit({ ...input, result: { ...input.result, gets } })
    const ledger = translateReport(mixed, 'de').report.blocks.find(({ id }) => id === 'ledger.gets')
    const names =
      ledger?.kind === 'table'
        ? ledger.rows.flatMap(({ cells: [cell] }) => (cell?.kind === 'text' ? [cell.text] : []))
        : []
    expect(names).toEqual(expect.arrayContaining(['Befähigung', 'References', 'Deal protection']))
  })

  it('names the blocks it has no words for, and leaves each of them whole', () => {
    const text = 'The balance index is odd. Three observations carry this reading.'
    const odd = { kind: 'paragraph', id: 'odd', style: 'body', text } as const
    const result = translateReport({ ...built, blocks: [odd] }, 'de')
    expect(result.untranslated).toEqual(['odd'])
    expect(textOf(result.report, 'odd')).toBe(text)
    expect(translateReport(built, 'en')).toEqual({ report: built, untranslated: [] })
  })

  it('keeps every figure token of every phrase', () => {
    const tokens = (text: string): string[] =>
      [...text.matchAll(/\{[^{}]+\}|\[[a-z]+\]/g)].map(([each]) => each).sort()
    for (const [source, target] of germanPhrases) {
      expect(tokens(target), source).toEqual(tokens(source))
    }
  })
})

describe('the words around numbers', () => {
  it('write the ends of a scale as the language does', () => {
    expect(german.numbers('0 bei 1, 5 bei 0.5: eigene Festlegung')).toBe(
      '0 bei 1, 5 bei 0,5: eigene Festlegung'
    )
  })

  it('write numbers that a builder wrote by itself as the language does', () => {
    const written = ['88%', '13 (68%)', 'p = 1.000', 'ab 1.5 Punkten', 'Top 50% club']
    expect(written.slice(0, 4).map((text) => german.numbers(text))).toEqual([
      ...['88\u00a0%', '13 (68\u00a0%)', 'p = 1,000', 'ab 1,5 Punkten']
    ])
    const cells = written.map((text) => ({ kind: 'text' as const, text }))
    const columns = written.map((title) => ({ title, width: 0.2, align: 'left' as const }))
    const table = { kind: 'table', id: 't', caption: '', columns, rows: [{ cells }], note: null } as const
    const [spoken] = translateReport({ ...built, blocks: [table] }, 'de').report.blocks
    const [row] = spoken?.kind === 'table' ? spoken.rows : []
    expect(row?.cells.map((cell) => (cell.kind === 'text' ? cell.text : ''))).toEqual([
      ...['88\u00a0%', '13 (68\u00a0%)', 'p = 1,000', 'ab 1.5 Punkten', 'Top 50% club']
    ])
  })

  it('are German only where the document is', () => {
    const figure = built.figures['gives']?.figure
    if (!figure) throw new Error('the fixture has no amount given')
    expect(formatFigure({ ...figure, value: 1_240_000 }, germanLocale)).toBe('1,24\u00a0Mio.\u00a0€')
    expect(formatFigure({ ...figure, value: -86 }, germanLocale)).toBe('−86\u00a0€')
    expect(formatFigure({ ...figure, value: 1_240_000 }, 'de-DE')).toBe('€1,24m')
    expect(
      formatFigure({ ...figure, unit: 'share', value: 0.5, numerator: 2, denominator: 4 }, germanLocale, 'of')
    ).toBe('2 von 4')
    expect(formatFigure({ ...figure, unit: 'days', value: 1 }, germanLocale)).toBe('1 Tag')
    expect(shortNumber(214_310, germanLocale)).toBe('214\u00a0Tsd.')
  })

  it('write dates and quotation marks as the language does', () => {
    expect(fixedWords('de-DE').date('2026-03-01')).toBe('1. März 2026')
    expect(fixedWords('en-GB').date('2026-03-01')).toBe('1 March 2026')
    expect(fixedWords('de-DE').quoted('a')).toBe('„a“')
    expect(fixedWords('fr').contents).toBe('Contents')
  })
})

it('looks up what stands in a gap, and a text sentence by sentence; joints join only what is known', () => {
  const book = phraseBook(
    [
      ['[a] becomes [b].', '[a] wird [b].'],
      ['[a] and [b]', '[a] und [b]'],
      ['open', 'offen'],
      ['closed', 'zu'],
      ['Go.', 'Los.'],
      ['about [u]', 'über [u]'],
      ['{n} left', '{n} übrig']
    ],
    (words) => words
  )
  expect(book.find('Ann becomes open.')).toBe('Ann wird offen.')
  expect(book.find('Go. Ann becomes open.')).toBe('Los. Ann wird offen.')
  expect(book.find('Go. Nothing.')).toBeNull()
  expect(book.find('open and closed')).toBe('offen und zu')
  expect(book.find('Brot and Butter')).toBeNull()
  expect(book.find('about leads')).toBe('über Leads')
  expect(book.find('{audit2.n} left')).toBe('{audit2.n} übrig')
})

describe('the catalogues', () => {
  it('have German words for every rule, metric, recommendation and question', () => {
    const without = (ids: readonly string[], words: Readonly<Record<string, unknown>>) =>
      ids.filter((id) => !(id in words))
    const metrics = glossary().flatMap(({ entries }) => entries)
    const books = german.bookOf('metrics-workbook')
    expect(
      without(
        rules.map(({ id }) => id),
        germanRules
      )
    ).toEqual([])
    expect(
      without(
        recommendationLibrary.map(({ id }) => id),
        germanRecommendations
      )
    ).toEqual([])
    expect(
      without(
        checklists.flatMap(({ questions }) => questions.map(({ id }) => id)),
        germanQuestions
      )
    ).toEqual([])
    const texts = metrics.flatMap(({ title, plainWords, formula, source, edgeCases }) => [
      ...[title, plainWords, formula, source],
      ...edgeCases
    ])
    expect(texts.filter((text) => books.find(text) === null)).toEqual([])
  })

  it('say a rule with the numbers it says in English', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    for (const { id, says } of rules) {
      expect(places(germanRules[id]?.[1] ?? ''), id).toEqual(places(says ?? ''))
    }
  })
})

describe('a workbook in German', () => {
  const { sheets, columns, values } = german.workbooks
  it('has names of sheets Excel takes, and no two alike', () => {
    const names = Object.values(sheets)
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives words that grew room to stand whole', () => {
    const columns: readonly TableColumn[] = [
      { title: 'Status', style: 'text', values: ['recruited'] },
      { title: 'Given currency', style: 'text', values: ['EUR'] },
      { title: 'Partner', style: 'text', values: ['A name that is longer than its column'] }
    ]
    const sheet: WorkbookSheet = {
      ...{
        name: 'Partners',
        widths: [8, 8, 8],
        cells: [],
        highlights: [],
        orientation: 'landscape' as const
      },
      ...{ tables: [{ name: 'tblPartners', headerRow: 1, columns }], frozen: { rows: 1, columns: 0 } },
      repeatedRows: { from: 1, to: 1 }
    }
    const book: Workbook = { kind: 'partner-scorecard', currency: 'EUR', front: built.front, sheets: [sheet] }
    expect(translateWorkbook(book, 'de').sheets[0]?.widths).toEqual([
      'unter Vertrag'.length + 2,
      'Angegebene'.length + 2,
      8
    ])
  })

  it('can be read back: no two titles, and no two words of a list, are alike', () => {
    expect(Object.values(columns).filter((title, at, all) => all.indexOf(title) !== at)).toEqual([])
    for (const [title, list] of Object.entries(values)) {
      const words = Object.values(list)
      expect(new Set(words).size, title).toBe(words.length)
    }
    expect(Object.keys(values).filter((title) => title !== 'Check' && !(title in columns))).toEqual([])
  })
})

describe('a document in English', () => {
  const said = translateReport(
    {
      ...built,
      blocks: [
        { kind: 'paragraph', id: 'p', style: 'body', text: '0 at 60 %, with a 95 % interval of 12.5%' },
        { kind: 'quote', id: 'q', text: 'We lost 20 % of it', attribution: 'Reseller', reference: 'Q-01' },
        {
          ...{ kind: 'table', id: 't', caption: 'A 5 % test', note: null },
          columns: [{ title: 'Share', width: 1, align: 'left' }],
          rows: [
            { cells: [{ kind: 'text', text: '10 % Club', isOwn: true }] },
            { cells: [{ kind: 'text', text: '5 %' }] }
          ]
        }
      ]
    },
    'en'
  )

  it('writes percentages in one way, and the client’s words as they are', () => {
    expect(said.untranslated).toEqual([])
    const [paragraph, quote, table] = said.report.blocks
    expect(paragraph).toMatchObject({ text: '0 at 60%, with a 95% interval of 12.5%' })
    expect(quote).toMatchObject({ text: 'We lost 20 % of it' })
    expect(table).toMatchObject({
      caption: 'A 5% test',
      rows: [{ cells: [{ text: '10 % Club' }] }, { cells: [{ text: '5%' }] }]
    })
  })

  it('is otherwise the one that was built', () => {
    const plain = JSON.stringify(translateReport(built, 'en').report.blocks)
    expect(plain).toBe(JSON.stringify(built.blocks).replace(/(\d)\s%(?!\w)/g, '$1%'))
  })
})
