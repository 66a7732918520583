import { describe, expect, it } from 'vitest'
import { mappingOf, proposeMapping } from '@shared/domain/deliverables/template/propose-mapping'
import { readPlaceholder, suggestionFor } from '@shared/domain/deliverables/template/placeholders'
import { templateGaps } from '@shared/domain/deliverables/template/template-gaps'
import { brandWithTemplate } from '@shared/domain/deliverables/template/template-in-use'
import type { StyleLook, StyleTemplate, TemplateStyle } from '@shared/domain/entities/word-template'
import { parseNodes, writeNode } from '@shared/formats/docx-template/xml-nodes'
import { fillParagraph } from '@shared/formats/docx-template/placeholder-text'

const plain: StyleLook = {
  ...{ font: 'Arial', points: 11, isBold: false, isItalic: false },
  ...{ colour: null, outline: null, isNumbered: false }
}
const style = (name: string, id = name, look: Partial<StyleLook> = {}): TemplateStyle => ({
  ...{ id, name, type: 'paragraph', isDefault: false },
  look: { ...plain, ...look }
})
const template = (styles: TemplateStyle[]): StyleTemplate => ({
  ...{ id: 't', use: 'styles', fileName: 'a.dotx', sha256: '', sizeBytes: 1, addedAt: '', leftOut: [] },
  ...{ styles, theme: null, stylesXml: '' }
})
const roleOf = (styles: TemplateStyle[], role: string) => {
  const found = proposeMapping(styles).find((each) => each.role === role)
  return [found?.style?.id ?? null, found?.reason]
}

describe('which style takes which role', () => {
  it.each([
    ['heading1', style('heading 1', 'berschrift1'), 'built-in'],
    ['heading2', style('Überschrift 2', 'x2'), 'local-name'],
    ['heading1', style('Titre 1', 'Titre1'), 'local-name'],
    ['caption', style('Légende', 'L'), 'local-name'],
    ['heading1', style('Kapitel', 'Kapitel', { outline: 1 }), 'look'],
    ['callout', style('House highlight box', 'b'), 'look']
  ])('%s is taken by what is called or looks like it', (role, given, reason) => {
    expect(roleOf([given], role)).toEqual([given.id, reason])
  })

  it('takes no style for its id alone where anybody may have chosen that id', () => {
    expect(roleOf([style('Company remark', 'Note')], 'note')).toEqual([null, 'none'])
  })

  it('keeps what was chosen, and forgets it when the template has no such style', () => {
    const styles = [style('Quote'), style('House quote', 'hq')]
    const chosen = (id: string) => mappingOf(styles, { quote: id }).find(({ role }) => role === 'quote')
    expect(chosen('hq')).toMatchObject({ style: { id: 'hq' }, reason: 'chosen' })
    expect(chosen('')).toMatchObject({ style: null, reason: 'own' })
    expect(chosen('gone')).toMatchObject({ style: { id: 'Quote' }, reason: 'built-in' })
  })
})

describe('what a template lacks', () => {
  it('names roles without a style, headings alike, words too light, and fonts few have', () => {
    const styles = [
      style('heading 1', 'h1', { font: 'Gotham', colour: 'FFDD00' }),
      style('heading 2', 'h2', { colour: 'FFDD00' })
    ]
    const gaps = templateGaps(template(styles), proposeMapping(styles))
    expect(gaps).toContainEqual({ code: 'role-missing', role: 'caption' })
    expect(gaps).toContainEqual({ code: 'headings-alike', roles: ['heading1', 'heading2'] })
    expect(gaps).toContainEqual({ code: 'too-light', role: 'heading1', colour: 'FFDD00' })
    expect(gaps).toContainEqual({ code: 'font-unusual', font: 'Gotham' })
  })

  it('lends its colours where white can be read on them, and leaves those set by hand', () => {
    const none = { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null }
    const styles = [
      style('heading 1', 'h1', { colour: '7A1F3D' }),
      style('heading 2', 'h2', { colour: 'FFDD00' })
    ]
    const brand = { ...none, template: { id: 't', styles: {} } }
    expect(brandWithTemplate(brand, template(styles))).toMatchObject({
      primaryColour: '7A1F3D',
      secondaryColour: '7A1F3D'
    })
    const own = brandWithTemplate({ ...brand, primaryColour: '112233' }, template(styles))
    expect(own.primaryColour).toBe('112233')
    expect(brandWithTemplate(none, template(styles))).toBe(none)
  })
})

describe('placeholders', () => {
  it.each([
    [' Gives | Short ', { kind: 'value', key: 'gives', format: 'short' }],
    ['partner.name', { kind: 'item', list: 'partner', field: 'name', format: 'auto' }],
    ['Section: What we found', { kind: 'part', part: 'section', which: 'What we found' }],
    ['gives|huge', null],
    ['a b', null]
  ])('reads %s', (text, asked) => expect(readPlaceholder(text)).toEqual(asked))

  it('suggests what was probably meant', () => {
    const known = ['client', 'partner.name', 'as-of']
    expect(suggestionFor('cleint', known)).toBe('client')
    expect(suggestionFor('Kunde', known)).toBe('client')
    expect(suggestionFor('weather', known)).toBeNull()
  })

  const fill = (xml: string, texts: Record<string, string>): string => {
    const parsed = parseNodes(xml)
    if (!parsed.ok) throw new Error(parsed.error)
    fillParagraph(parsed.value, (name) => texts[name] ?? null, new WeakSet())
    return writeNode(parsed.value).replace(/<[^>]*>/g, '')
  }
  const runs = (...texts: string[]): string =>
    `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`

  it('are found however runs cut them, and what fills them stays text', () => {
    expect(fill(runs('a {', '{on', 'e}} b {{two}', '} c'), { one: '<1> & {{two}}', two: '2' })).toBe(
      'a &lt;1&gt; &amp; {{two}} b 2 c'
    )
    expect(fill(runs('{{one}}{{one}} {{x}}'), { one: '1' })).toBe('11 {{x}}')
  })
})

describe('XML of a template', () => {
  it('is written as it was read', () => {
    const xml = '<a:b c="1 &amp; &#39;2&#39;" d=""><e/>t &lt; u<e>x</e></a:b>'
    const read = parseNodes(`<?xml version="1.0"?><!-- by somebody -->${xml}`)
    expect(read.ok && writeNode(read.value)).toBe(xml)
  })

  it.each([
    ['doctype', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['malformed', '<a>&b;</a>'],
    ['malformed', '<a><b></a></b>'],
    ['malformed', '<a x="1" x="2"/>'],
    ['too-large', '<a>'.repeat(400)]
  ])('is refused as %s', (error, xml) => expect(parseNodes(xml)).toEqual({ ok: false, error }))
})
