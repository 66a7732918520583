/**
 * Packs files into a minimal asar archive (flat, no folders), Electron's format for an application. A plain folder of
 * that name would run too, but electron-builder cannot copy it.
 */
export function packAsar(files) {
  let offset = 0
  const index = {}
  for (const [name, bytes] of Object.entries(files)) {
    index[name] = { size: bytes.length, offset: String(offset) }
    offset += bytes.length
  }
  const json = Buffer.from(JSON.stringify({ files: index }))
  const paddedBytes = Math.ceil(json.length / 4) * 4
  // A pickle: payload size (always 4), header size, then the header as a length-prefixed string, padded to 4.
  const header = Buffer.alloc(16 + paddedBytes)
  header.writeUInt32LE(4, 0)
  header.writeUInt32LE(8 + paddedBytes, 4)
  header.writeUInt32LE(4 + paddedBytes, 8)
  header.writeUInt32LE(json.length, 12)
  json.copy(header, 16)
  return Buffer.concat([header, ...Object.values(files)])
}
