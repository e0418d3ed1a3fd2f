import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { answerCommands } from '../../entrypoints/background/commands.ts'

/** A tab with two frames, of which the page itself names one person and the other two: answers take their time. */
function tabWithFrames() {
  const names = [['Laura Pidcock'], ['Nadia Jama', 'Jo Bird']]
  const at = [-1, -1]
  const reachedAt = [0, 0]
  let clock = 0
  const reached: string[] = []
  const later = <Value>(value: Value) => new Promise<Value>((resolve) => setTimeout(resolve, 10, value))
  const walk = (frame: number, { part }: { part?: { enter: boolean } }) => {
    const next = part?.enter ? 0 : (at[frame] as number) + 1
    const name = names[frame]?.[next]
    if (name === undefined) return { reached: false }
    at[frame] = next
    reachedAt[frame] = ++clock
    reached.push(name)
    return { reached: true }
  }
  return {
    reached,
    scripting: {
      executeScript: () =>
        later(
          names.map((inFrame, frameId) => ({
            frameId,
            result: {
              path: frameId === 0 ? [] : [frameId - 1],
              entities: inFrame.map((entity) => ({ entity, count: 1 })),
              reachedAt: reachedAt[frameId],
            },
          })),
        ),
    },
    tabs: {
      sendMessage: async (_: number, { name, request }: never, { frameId }: { frameId: number }) => {
        await later(null)
        if (name === 'walk-names') return { ok: true, value: walk(frameId, request) }
        reached.push(`the card in frame ${frameId}`)
        return { ok: true, value: undefined }
      },
    },
  }
}

let tab: ReturnType<typeof tabWithFrames>
let give: (command: string, tab: object) => unknown

beforeEach(() => {
  tab = tabWithFrames()
  const commands = { onCommand: { addListener: vi.fn((listener) => (give = listener)) } }
  Object.assign(browser, { commands, scripting: tab.scripting, tabs: tab.tabs })
  answerCommands()
})

it('commands given faster than a page answers are answered in turn', async () => {
  const given = ['next-name', 'next-name', 'next-name', 'open-card'].map((command) => give(command, { id: 1 }))
  await Promise.all(given)
  expect(tab.reached).toEqual(['Laura Pidcock', 'Nadia Jama', 'Jo Bird', 'the card in frame 1'])
})

it('a command that fails holds up none after it', async () => {
  const permissions = { contains: () => Promise.reject(new Error('The browser is closing.')) }
  Object.assign(browser, { permissions })
  const given = ['toggle-site', 'next-name'].map((name) => give(name, { id: 1, url: 'http://labourlist.org/' }))
  const [failed] = await Promise.allSettled(given)
  expect(failed?.status).toBe('rejected')
  expect(tab.reached).toEqual(['Laura Pidcock'])
})
