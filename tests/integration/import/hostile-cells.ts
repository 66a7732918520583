import { damaged, here, styled, type HostileCase } from './hostile-case'
import { withCell, withRows } from './hostile-packages'

export const hostileCells: HostileCase[] = [
  ...['XFE1', 'AAAAAAAA1', 'A0', 'A4000000000', 'A99999999999999999999'].map((ref) => ({
    name: `a cell at ${ref}`,
    bytes: () => withRows(`<row r="1"><c r="${ref}"><v>1</v></c></row>`),
    refused: damaged
  })),
  {
    name: 'a row 4000000000',
    bytes: () => withRows('<row r="4000000000"><c><v>1</v></c></row>'),
    refused: damaged
  },
  { name: 'a row −5', bytes: () => withRows('<row r="-5"><c><v>1</v></c></row>'), refused: damaged },
  {
    name: 'rows out of order',
    bytes: () => withRows('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    cells: { A1: 'number:1', A3: 'number:3' }
  },
  {
    name: 'cells out of order',
    bytes: () => withRows(styled('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>')),
    cells: { A1: 'number:1', C1: 'number:3' }
  },
  {
    name: 'a style that does not exist',
    bytes: () => withCell('<c r="B1" s="9999"><v>45000</v></c>'),
    cells: { ...here, B1: 'number:45000' }
  },
  {
    name: 'a negative style',
    bytes: () => withCell('<c r="B1" s="-1"><v>45000</v></c>'),
    cells: { ...here, B1: 'number:45000' }
  },
  {
    name: 'a shared string that does not exist',
    bytes: () => withCell('<c r="B1" t="s"><v>99</v></c>'),
    refused: damaged
  },
  {
    name: 'a negative shared string',
    bytes: () => withCell('<c r="B1" t="s"><v>-1</v></c>'),
    refused: damaged
  },
  {
    name: 'shared formulas that refer to each other',
    bytes: () =>
      withRows(
        styled(
          '<c r="A1"><f t="shared" si="0" ref="A1:B1">B1</f></c><c r="B1"><f t="shared" si="1" ref="A1:B1">A1</f></c><c r="C1"><f t="shared" si="1"/></c>'
        )
      ),
    cells: { A1: 'uncomputed:=B1', B1: 'uncomputed:=A1', C1: 'uncomputed:=B1' }
  },
  {
    name: 'an array formula without a result',
    bytes: () => withCell('<c r="B1"><f t="array" ref="B1">SUM(A1)</f></c>'),
    cells: { ...here, B1: 'uncomputed:=SUM(A1)' }
  },
  {
    name: 'formulas that state the type of a result they do not have',
    bytes: () =>
      withCell(
        '<c r="B1" t="b"><f>A1</f></c><c r="C1" t="str"><f>A1</f></c><c r="D1" t="str"><f>A1</f><v></v></c>'
      ),
    cells: { ...here, B1: 'uncomputed:=A1', C1: 'uncomputed:=A1', D1: 'empty:' }
  },
  {
    name: 'a number that is none',
    bytes: () => withCell('<c r="B1"><v>1,5</v></c>'),
    cells: { ...here, B1: 'text:1,5' }
  },
  {
    name: 'a number beyond all limits',
    bytes: () => withCell('<c r="B1"><v>1e999</v></c>'),
    cells: { ...here, B1: 'text:1e999' }
  },
  {
    name: 'a number of more digits than a double holds',
    bytes: () => withCell('<c r="B1"><v>12345678901234567</v></c>'),
    cells: { ...here, B1: 'number:12345678901234567' }
  },
  {
    name: 'a date before all calendars',
    bytes: () => withCell('<c r="B1" s="1"><v>-5</v></c>'),
    cells: { ...here, B1: 'number:-5' }
  },
  {
    name: 'a date after the year 9999',
    bytes: () => withCell('<c r="B1" s="1"><v>99999999</v></c>'),
    cells: { ...here, B1: 'number:99999999' }
  },
  {
    name: '29 February 1900',
    bytes: () => withCell('<c r="B1" s="1"><v>60</v></c>'),
    cells: { ...here, B1: 'number:60' }
  },
  {
    name: 'a cell type nobody knows',
    bytes: () => withCell('<c r="B1" t="zz"><v>1</v></c>'),
    refused: damaged
  },
  {
    name: 'an error nobody knows',
    bytes: () => withCell('<c r="B1" t="e"><v>#SPILL!</v></c>'),
    cells: { ...here, B1: 'error:#SPILL!' }
  }
]
