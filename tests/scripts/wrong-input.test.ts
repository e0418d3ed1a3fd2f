import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

// Each test starts a command anew.
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'wrong-input-'))
writeFileSync(join(folder, 'page.html'), '<p>Laura Pidcock spoke.</p>')

const run = (script: string, args: string[], env = {}) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })

describe('what a command cannot do it says in a sentence, before it does anything', () => {
  test.each([
    ['data/build.ts', ['--wrong'], '"--wrong" is nothing that it takes. Usage:'],
    ['scripts/gold.ts', ['--wrong'], 'there is no option --wrong. Usage:'],
    ['scripts/gold.ts', [folder], 'has no labels; add'],
    ['tests/bench/run.ts', ['--wrong'], "Unknown option '--wrong'"],
    ['scripts/screenshots.ts', ['opera'], 'knows the browsers chromium and firefox, not "opera".'],
    ['scripts/demo.ts', ['opera'], 'knows the browsers chromium and firefox, not "opera".'],
  ])('%s %j', (script, args, sentence) => {
    const { status, stdout, stderr } = run(script, args)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(status).toBeGreaterThan(0)
  })

  test('a folder is no browser', () => {
    const { status, stderr } = run('scripts/demo.ts', ['chromium'], { CHROME_PATH: folder })
    expect(stderr).toBe(`CHROME_PATH is set to ${folder}, which is no program that can be run. Correct or unset it.\n`)
    expect(status).toBe(1)
  })
})
