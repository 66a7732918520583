// Takes the place of Electron's own default_app in the fallback runtime, for the three ways it is called here:
// `electron --version`, `electron <folder>` and, by Playwright, `electron -r <loader> <folder>`.
const { app } = require('electron')
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const usageError = 64

function readArguments(args) {
  const preloads = []
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]
    if (argument === '-r' || argument === '--require') preloads.push(args[++at])
    else if (argument === '-v' || argument === '--version') return { version: true, preloads }
    else if (!argument.startsWith('-')) return { target: path.resolve(argument), preloads }
  }
  return { preloads }
}

function openApplication(target) {
  const isFolder = fs.statSync(target).isDirectory()
  const folder = isFolder ? target : path.dirname(target)
  let entry = target
  if (isFolder) {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    entry = path.resolve(folder, manifest.main ?? 'index.js')
    app.setName(manifest.productName ?? manifest.name ?? 'Electron')
    if (manifest.version) app.setVersion(manifest.version)
  }
  app.setAppPath(folder)
  process.defaultApp = true
  Module._load(entry, Module, true)
}

const { version, target, preloads } = readArguments(process.argv.slice(1))
if (version) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}
for (const file of preloads) require(file)
if (target) openApplication(target)
else app.exit(usageError)
