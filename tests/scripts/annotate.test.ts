import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { annotate } from '../../scripts/annotate.ts'

const folder = mkdtempSync(join(tmpdir(), 'annotate-'))

function save(name: string, content: string | Buffer): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

function run(...args: string[]) {
  let stdout = ''
  let stderr = ''
  const status = annotate(args, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  })
  return { status, stdout, stderr }
}

describe('files that are no page', () => {
  test.each([
    ['missing.html', null, 'there is no such file'],
    ['empty.html', ' \n', 'is empty'],
    ['data.json', '{"a":"<p>b</p>"}', 'is not HTML'],
    ['notes.txt', 'Laura Pidcock spoke', 'is not HTML'],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'is not HTML'],
  ])('%s gets one line, exit 2, and the others are done', (name, content, reason) => {
    const bad = content === null ? join(folder, name) : save(name, content)
    const good = save('good.html', '<p>Laura Pidcock</p>')
    const { status, stdout, stderr } = run(bad, good)
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain(`${bad}: ${reason}`)
    expect(JSON.parse(stdout).file).toBe(good)
  })

  test('no file at all is told how to use it', () => {
    const { status, stderr } = run()
    expect(status).toBe(2)
    expect(stderr).toContain('Usage:')
  })

  test('a file is looked for where npm was called', () => {
    save('here.html', '<p>Laura Pidcock</p>')
    vi.stubEnv('INIT_CWD', folder)
    const { status, stdout } = run('here.html')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ file: 'here.html', mentions: [{ text: 'Laura Pidcock' }] })
  })

  test('an unknown option is named', () => {
    const { status, stderr } = run('--nope')
    expect(status).toBe(2)
    expect(stderr).toContain('--nope')
  })
})

test('the command prints the one, complains of the other, and exits with what went wrong', () => {
  save('here.html', '<p>Laura Pidcock</p>')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/annotate.ts', 'here.html', 'missing.html'], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
  expect(JSON.parse(stdout)).toMatchObject({ file: 'here.html', mentions: [{ text: 'Laura Pidcock' }] })
  expect(stderr).toBe('annotate: missing.html: there is no such file\n')
  expect(status).toBe(2)
})
