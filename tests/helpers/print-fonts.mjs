import fs from 'node:fs'
import path from 'node:path'
import { fromRoot } from '../../electron/runtime/paths.mjs'

/**
 * The environment in which LibreOffice prints as Word does: what the system has, the app's own Carlito, and this for
 * Calibri, whose widths it shares. Without it lines and pages break as the fonts of this computer happen to be wide.
 * Writes its configuration into the folder.
 */
export function printEnvironment(folder) {
  const places = `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fromRoot('resources/fonts')}</dir>`
  const calibri =
    '<alias binding="same"><family>Calibri</family><prefer><family>Carlito</family></prefer></alias>'
  const file = path.join(folder, 'fonts.conf')
  const cache = `<cachedir>${folder}/font-cache</cachedir>`
  fs.writeFileSync(file, `<fontconfig>${places}${cache}${calibri}</fontconfig>`)
  return { ...process.env, FONTCONFIG_FILE: file }
}
