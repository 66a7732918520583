import { strToU8, zipSync } from 'fflate'
import { damaged, sheet1, sound, styled, tooLarge, type HostileCase } from './hostile-case'
import { directoryEntry, packageOf, patched, sheetXml, soundParts } from './hostile-packages'

const soundZip = packageOf()
const entryOf = (name = sheet1): number => directoryEntry(soundZip, name)
const endOf = (view: DataView): number => view.byteLength - 22

export const hostileZips: HostileCase[] = [
  { name: 'an empty zip', bytes: () => zipSync({}), refused: ['file.unsupported'] },
  {
    name: 'a zip of a workbook',
    bytes: () => zipSync({ 'a.xlsx': soundZip }),
    refused: ['file.unsupported']
  },
  { name: 'half a zip', bytes: () => soundZip.slice(0, soundZip.length / 2), refused: damaged },
  { name: 'a zip without its last bytes', bytes: () => soundZip.slice(0, -10), refused: damaged },
  {
    name: 'a directory behind the end of the file',
    bytes: () => patched(soundZip, (view) => view.setUint32(endOf(view) + 16, 0x7fffffff, true)),
    refused: damaged
  },
  {
    name: 'a directory of more entries than there are',
    bytes: () => patched(soundZip, (view) => view.setUint16(endOf(view) + 10, 99, true)),
    refused: damaged
  },
  {
    name: 'a wrong checksum',
    bytes: () => patched(soundZip, (view) => view.setUint32(entryOf() + 16, 1, true)),
    refused: damaged
  },
  {
    name: 'a wrong checksum of a part kept as it is',
    bytes: () => {
      const stored = zipSync(
        Object.fromEntries(Object.entries(soundParts).map(([name, text]) => [name, strToU8(text)])),
        { level: 0 }
      )
      return patched(stored, (view) => view.setUint32(directoryEntry(stored, sheet1) + 16, 1, true))
    },
    refused: damaged
  },
  {
    name: 'a flipped bit in packed cells',
    bytes: () =>
      patched(soundZip, (view, copy) => {
        const header = view.getUint32(entryOf() + 42, true)
        const at = header + 30 + sheet1.length + 60
        copy[at] = (copy[at] ?? 0) ^ 4
      }),
    refused: damaged
  },
  {
    name: 'a part that states less than it holds',
    bytes: () => patched(soundZip, (view) => view.setUint32(entryOf() + 24, 10, true)),
    refused: damaged
  },
  {
    name: 'a part that states 4 GB',
    bytes: () => patched(soundZip, (view) => view.setUint32(entryOf() + 24, 0xfffffff0, true)),
    refused: damaged
  },
  {
    name: 'a part that lies behind the end of the file',
    bytes: () => patched(soundZip, (view) => view.setUint32(entryOf() + 42, 0x7ffffff0, true)),
    refused: damaged
  },
  {
    name: 'a part packed in a way nobody reads',
    bytes: () => patched(soundZip, (view) => view.setUint16(entryOf() + 10, 12, true)),
    refused: ['file.unsupported']
  },
  {
    name: 'a part locked with a password',
    bytes: () =>
      patched(soundZip, (view) =>
        view.setUint16(entryOf() + 8, view.getUint16(entryOf() + 8, true) | 1, true)
      ),
    refused: ['file.encrypted']
  },
  {
    name: 'two parts of one name',
    bytes: () => {
      const twice = packageOf({ 'xl/worksheets/sheet9.xml': sheetXml('') })
      return patched(twice, (_, copy) =>
        copy.set(strToU8(sheet1), directoryEntry(twice, 'xl/worksheets/sheet9.xml') + 46)
      )
    },
    refused: damaged
  },
  {
    name: 'two parts whose names differ in case alone',
    bytes: () => packageOf({ 'XL/WORKSHEETS/SHEET1.XML': sheetXml(styled('<c r="A1"><v>666</v></c>')) }),
    refused: damaged
  },
  {
    name: 'more entries than any workbook has',
    bytes: () =>
      packageOf(Object.fromEntries(Array.from({ length: 5100 }, (_, at) => [`xl/media/${at}.png`, '']))),
    refused: tooLarge
  },
  {
    name: 'names that climb out of the package',
    bytes: () => packageOf({ '../../../etc/cron.d/evil': 'x', '/etc/passwd': 'x', 'C:\\evil.exe': 'x' }),
    cells: sound
  },
  {
    name: 'bytes behind the end',
    bytes: () => new Uint8Array([...soundZip, ...new Uint8Array(500)]),
    cells: sound
  },
  {
    name: 'a package of the large kind (zip64)',
    bytes: () => largeZip(),
    cells: sound
  },
  {
    name: 'a large kind whose record is nowhere',
    bytes: () => patched(soundZip, (view) => view.setUint16(endOf(view) + 10, 0xffff, true)),
    refused: tooLarge
  },
  {
    name: 'a bomb within an embedded file',
    bytes: () => packageOf({ 'xl/embeddings/book.xlsx': zipSync({ a: new Uint8Array(30_000_000) }) }),
    cells: sound
  },
  {
    name: 'an empty letter',
    bytes: () => zipSync({ 'word/document.xml': strToU8('<x/>') }),
    refused: ['file.empty']
  }
]

/** The sound workbook with its directory told by the records for large files. */
function largeZip(): Uint8Array {
  const view = new DataView(soundZip.buffer, soundZip.byteOffset, soundZip.byteLength)
  const end = endOf(view)
  const tail = new Uint8Array(56 + 20 + 22)
  const tailView = new DataView(tail.buffer)
  tailView.setUint32(0, 0x06064b50, true)
  tailView.setBigUint64(32, BigInt(view.getUint16(end + 10, true)), true)
  tailView.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true)
  tailView.setUint32(56, 0x07064b50, true)
  tailView.setBigUint64(64, BigInt(end), true)
  tailView.setUint32(76, 0x06054b50, true)
  tailView.setUint16(86, 0xffff, true)
  tailView.setUint32(92, 0xffffffff, true)
  return new Uint8Array([...soundZip.slice(0, end), ...tail])
}
