import { JsonProblem, parseLocatedJson } from './located-json.ts'
import { readValue, SETTING_KEYS, type SettingKey, type Settings } from './settings-declarations.ts'

/** What a settings file holds, or the line that is wrong. */
export type SettingsFile = { ok: true; settings: Partial<Settings> } | { ok: false; line: number; message: string }

const FORMAT = 1
const OTHER_FILE = 'This is not a settings file.'

/** All settings as the text of a file that `readSettingsFile` reads back. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ factionary: FORMAT, settings }, null, 2)}\n`
}

/** Reads a settings file. One wrong value makes the whole file wrong: nothing of it is to be used then. */
export function readSettingsFile(text: string): SettingsFile {
  try {
    const file = parseLocatedJson(text.replace(/^\uFEFF/, ''))
    const wrong = (path: (string | number)[], message: string) => ({
      ok: false as const,
      line: file.lineOf(path),
      message,
    })
    if (!isPlain(file.value)) return wrong([], 'This is not a settings file: expected an object.')
    if (file.value.factionary !== FORMAT) {
      return wrong(['factionary'], `This is not a settings file of this version: expected "factionary": ${FORMAT}.`)
    }
    const { settings } = file.value
    if (!isPlain(settings)) return wrong(['settings'], 'Expected "settings" with an object.')
    const read: [SettingKey, unknown][] = []
    for (const [key, stored] of Object.entries(settings)) {
      if (!isSettingKey(key)) return wrong(['settings', key], `There is no setting called “${key}”.`)
      const { misfit, value } = readValue(key, stored)
      if (misfit) {
        const place = [key, ...misfit.path].join(' › ')
        return wrong(['settings', key, ...misfit.path], `${place}: expected ${misfit.expected}.`)
      }
      read.push([key, value])
    }
    return { ok: true, settings: Object.fromEntries(read) as Partial<Settings> }
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error
    // Whoever has chosen a picture or a page need not know what a value is.
    const isOther = !/^\s*\{/.test(text.replace(/^\uFEFF/, ''))
    return { ok: false, line: error.line, message: isOther ? `${OTHER_FILE} ${error.message}` : error.message }
  }
}

function isSettingKey(key: string): key is SettingKey {
  return (SETTING_KEYS as string[]).includes(key)
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
