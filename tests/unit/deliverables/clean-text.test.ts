import { expect, it } from 'vitest'
import fc from 'fast-check'
import { cleanLine, cleanText } from '@shared/domain/deliverables/clean-text'
import { suggestedFileName } from '@shared/domain/deliverables/file-name'
import { isPlainFileName } from '@shared/ipc/file-kinds'

it('takes out what XML forbids and keeps everything else', () => {
  expect(cleanText('a\u0000b\u000bc\ufffed\uffff')).toBe('abcd')
  expect(cleanText('x\ud83dy')).toBe('xy')
  expect(cleanText('😀 =1+1 ＝2\u00a0')).toBe('😀 =1+1 ＝2\u00a0')
  expect(cleanLine(' a\r\nb\tc ')).toBe('a b c')
})

it('leaves only characters XML 1.0 allows', () => {
  const allowed = /^(?:[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => allowed.test(cleanText(text))))
})

it('suggests file names every system takes, whatever the client is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (clientName, subtitle) => {
      const front = {
        clientName,
        subtitle,
        title: 'Value-Exchange Audit',
        engagementTitle: '',
        asOf: '2026-09-30',
        date: '2026-09-30',
        version: '',
        author: '',
        confidentiality: '',
        sampleNotice: null
      }
      expect(isPlainFileName(suggestedFileName(front, 'docx'))).toBe(true)
    })
  )
})
