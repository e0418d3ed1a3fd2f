// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningPage, StartPage } from '../../entrypoints/content/page-surface.ts'
import { PageSwitch } from '../../entrypoints/content/page-switch.ts'
import { DECLARATIONS, type Settings } from '../../lib/settings-declarations.ts'

const settings = Object.fromEntries(Object.entries(DECLARATIONS).map(([key, one]) => [key, one.default])) as Settings
const strict: Settings = { ...settings, strictness: 'strict' }

const events: string[] = []
const start: StartPage = ({ strictness }) => {
  events.push(`start ${strictness}`)
  return {
    setSettings: ({ strictness }) => events.push(`settings ${strictness}`),
    comeBack: () => events.push('come back'),
    stop: () => events.push('stop'),
    summary: () => ({ running: true, entities: [{ entity: 'jon-cruddas', count: 1 }] }),
  } as Partial<RunningPage> as RunningPage
}

/** The loads that were asked for; each is answered by the test. */
let loads: ((start: StartPage | undefined) => void)[] = []
const load = () => new Promise<StartPage | undefined>((resolve) => loads.push(resolve))
const opens = (text: string) => text.includes('Cruddas')
const made: PageSwitch[] = []
function switchOf(): PageSwitch {
  const page = new PageSwitch(document, { takeGate: () => opens, load, onMarks: () => {} })
  made.push(page)
  return page
}
afterEach(() => {
  for (const page of made.splice(0)) page.off()
})

async function answer(start: StartPage | undefined): Promise<void> {
  loads.shift()?.(start)
  await Promise.resolve()
  await Promise.resolve()
}

/** A busy machine may take its time. */
const PATIENCE = { timeout: 30_000 }

const asked = (times = 1) => vi.waitFor(() => expect(loads).toHaveLength(times), PATIENCE)
/** Longer than the page is left alone between two rounds of reading. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 150))

beforeEach(() => {
  events.length = 0
  loads = []
  document.body.innerHTML = '<p>Jon Cruddas spoke.</p>'
})

describe('the page script', () => {
  it('is asked for where a name could stand, and started with the settings as they are by then', async () => {
    const page = switchOf()
    page.on(settings)
    await asked()
    page.on(strict)
    await answer(start)
    expect(events).toEqual(['start strict'])
    expect(page.page?.summary().entities).toHaveLength(1)
  })

  it('is asked for again by a page that was left before it came, and comes back', async () => {
    const page = switchOf()
    page.on(settings)
    await asked()
    page.comeBack()
    page.on(settings)
    await asked(2)
    // The first answer comes after all: one start is enough.
    await answer(start)
    expect(events).toEqual([])
    await answer(start)
    expect(events).toEqual(['start balanced'])
  })

  it('goes on where it had come before the page was left', async () => {
    const page = switchOf()
    page.on(settings)
    await asked()
    await answer(start)
    page.comeBack()
    page.on(settings)
    expect(events).toEqual(['start balanced', 'come back', 'settings balanced'])
  })

  it('is not asked for where none could, until one is added', async () => {
    document.body.innerHTML = '<p>Nobody.</p>'
    const page = switchOf()
    page.on(settings)
    await rest()
    expect(loads).toEqual([])
    expect(page.page?.summary()).toEqual({ running: true, entities: [] })
    document.body.insertAdjacentHTML('beforeend', '<p>Jon Crud<b>das</b> spoke.</p>')
    await asked()
  })

  it('is asked for once, however many names there are and however often the settings change', async () => {
    document.body.innerHTML = '<p>Cruddas.</p><p>Cruddas.</p>'
    const page = switchOf()
    page.on(settings)
    page.on(strict)
    await asked()
    document.body.insertAdjacentHTML('beforeend', '<p>Cruddas.</p>')
    page.on(settings)
    await rest()
    expect(loads).toHaveLength(1)
  })

  it('is dropped where it comes after the page was switched off', async () => {
    const page = switchOf()
    page.on(settings)
    await asked()
    page.off()
    await answer(start)
    expect(events).toEqual([])
    expect(page.page).toBeNull()
  })

  it('that comes late does not start the page that was switched on again: that one asks for its own', async () => {
    const page = switchOf()
    page.on(settings)
    await asked()
    page.off()
    page.on(strict)
    await asked(2)
    await answer(start)
    expect(events).toEqual([])
    await answer(start)
    expect(events).toEqual(['start strict'])
  })

  it('that cannot be had is asked for again with the next settings', async () => {
    const page = switchOf()
    page.on(settings)
    await asked()
    await answer(undefined)
    expect(events).toEqual([])
    expect(page.page?.summary()).toEqual({ running: true, entities: [] })
    page.on(settings)
    await asked()
    await answer(start)
    expect(events).toEqual(['start balanced'])
  })
})

it('stops the page when it is switched off, and starts it again without asking for the script', async () => {
  const page = switchOf()
  page.on(settings)
  await asked()
  await answer(start)
  page.on(strict)
  page.off()
  expect(page.page).toBeNull()
  page.on(settings)
  expect(events).toEqual(['start balanced', 'settings strict', 'stop', 'start balanced'])
  expect(loads).toEqual([])
})

it('reads no more of the page once it is off', async () => {
  document.body.innerHTML = '<p>Nobody.</p>'
  const page = switchOf()
  page.on(settings)
  await rest()
  page.off()
  document.body.innerHTML = '<p>Cruddas.</p>'
  await rest()
  expect(loads).toEqual([])
})
