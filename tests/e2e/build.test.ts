import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { builtExtension } from '../../scripts/build-for.ts'
import { browserName } from './use-browser.ts'

const folder = builtExtension(browserName)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path))
const scripts = files.filter((path) => path.endsWith('.js'))
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

describe('the production build', () => {
  it.each([
    [['gate.js', 'content-scripts/content.js'], 'every page pays for it', 37_900, 14_750],
    [['page.js'], 'every page that may name somebody pays for it', 25_300, 9_550],
    [['gate.js', 'content-scripts/content.js', 'page.js'], 'that page pays for all three', 63_100, 24_250],
    [['card.js'], 'every page on which a card is opened pays for it', 66_000, 25_500],
    [['background.js'], 'the browser starts it whenever a page has something to ask', 520_000, 198_000],
  ])('keeps %s small, since %s', (paths, _, most, mostZipped) => {
    const scripts = paths.map((path) => readFileSync(join(folder, path)))
    const size = (files: readonly Uint8Array[]) => files.reduce((total, { length }) => total + length, 0)
    expect(size(scripts)).toBeLessThanOrEqual(most)
    expect(size(scripts.map((script) => gzipSync(script)))).toBeLessThanOrEqual(mostZipped)
  })

  it.each(scripts)('%s is kept with one byte a character', (path) => {
    expect(readFileSync(join(folder, path), 'utf8')).not.toMatch(/[^\0-\x7f]/)
  })

  it.each([
    ['the rules by which pages are read', '[contenteditable]'],
    ['the way to the background', 'runtime.sendMessage'],
    ['the checks of settings', 'true or false'],
  ])('has %s in the content script, and not once more in the page script', (_, words) => {
    const [content, page] = ['content-scripts/content.js', 'page.js'].map((path) =>
      readFileSync(join(folder, path), 'utf8'),
    )
    expect(content).toContain(words)
    expect(page).not.toContain(words)
  })

  it.each(['gate.js', 'content-scripts/content.js', 'page.js', 'card.js'])(
    '%s brings no words for a log that is silent',
    (path) => {
      expect(readFileSync(join(folder, path), 'utf8')).not.toContain('crashed on startup')
    },
  )

  it.each(scripts)('%s has no way to send anything', (path) => {
    const code = readFileSync(join(folder, path), 'utf8')
    const ways =
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|new Image\b|importScripts/g
    expect(code.match(ways) ?? []).toEqual([])
  })

  it.each(neverShown())('holds nothing of what is never shown: “%s”', (words) => {
    expect(files.filter((path) => readFileSync(join(folder, path), 'utf8').includes(words))).toEqual([])
  })

  it('asks for no permission beyond what it needs', () => {
    expect(manifest.name).toBe('Factionary')
    expect([...manifest.permissions].sort()).toEqual(expect.arrayContaining(['scripting', 'storage']))
    const allowed = ['storage', 'scripting', 'activeTab', 'contextMenus', 'clipboardWrite']
    expect(manifest.permissions.filter((name: string) => !allowed.includes(name))).toEqual([])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
    expect(manifest.host_permissions.join()).not.toMatch(/<all_urls>|:\/\/\*\//)
  })

  it('opens the popup with one script, and no style sheet to wait for', () => {
    const popup = readFileSync(join(folder, 'popup.html'), 'utf8')
    expect(popup.match(/<script [^>]*src=|<link [^>]*(?:stylesheet|preload)/g)).toHaveLength(1)
    const [, script = ''] = /src="([^"]+)"/.exec(popup) ?? []
    expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/\bimport\b *["'({]|\bfrom *["']\.\//)
  })

  it('offers pages nothing of its own', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })
})

/** Stretches of the sources' documents that no reader is shown: comments by private people, and hostile titles. */
function neverShown(): string[] {
  return bundledDataset.sources.flatMap(({ file, commentsFrom, titleHidden }) => {
    const document = readFileSync(join('seeds', file), 'utf8')
    const comments = commentsFrom ? document.slice(document.indexOf(commentsFrom)) : ''
    const titles = titleHidden ? document.slice(0, document.search(/^.{120,}$/m)) : ''
    return `${titles}\n${comments}`.match(/[a-z ]{30,60}/g) ?? []
  })
}
