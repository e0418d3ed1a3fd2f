import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { buildFor } from '../../../scripts/build-for.ts'
import { servePages } from '../../../scripts/page-server.ts'
import { seedPages } from '../../../scripts/seed-pages.ts'
import type { CardTimes } from '../../e2e/driver/card-times.ts'
import { launchWithExtension } from '../../e2e/driver/launch.ts'
import { atMost, beside, type Goal } from '../goals.ts'
import { largePage } from '../pages/pages.ts'
import { backgroundTime } from './background.ts'
import { measureCard } from './card.ts'
import { countMarks, marksChanged, marksSettled } from './marks-settled.ts'
import { type MemoryResult, measureMemory } from './memory.ts'
import { measurePointer, pageOfNames, pageOfOneElement } from './pointer.ts'
import { measurePopup, type PopupResult } from './popup.ts'
import { type ScriptTask, traceScripts } from './trace.ts'

const LARGE = 'http://labourlist.org/large'
/** As the large one begins, with a twentieth of its paragraphs. */
const SMALL = 'http://labourlist.org/small'
const SMALL_SECTIONS = 12
/** Changes by which code gets warm, and those behind them that are measured. */
const WARMING = 10
const LATER = 30
const BARE = 'http://bare.example/large'
const NAMES = 'http://labourlist.org/names'
const ONE_ELEMENT = 'http://labourlist.org/one-element'
const ARTICLE = seedPages()[3]?.url as string

/** Measures the production build on pages in Chromium. @param known names that the large page mentions. */
export async function measureExtension(known: readonly string[], log: (line: string) => void): Promise<Goal[]> {
  const extension = buildFor('chromium')
  const read = (files: string[]) => Promise.all(files.map((file) => readFile(join(extension, file))))
  const onEveryPage = await read(['gate.js', 'content-scripts/content.js'])
  const scripts = [...onEveryPage, ...(await read(['page.js']))]
  const background = await read(['background.js'])
  const body = largePage(known)
  const server = await servePages([
    { url: LARGE, body },
    { url: SMALL, body: largePage(known, SMALL_SECTIONS) },
    { url: BARE, body },
    { url: NAMES, body: pageOfNames() },
    { url: ONE_ELEMENT, body: pageOfOneElement() },
    ...seedPages(),
  ])
  const loaded = await launchWithExtension('chromium', { extension, port: server.port })
  const { browser, newPage, close } = loaded
  const goals = [
    atMost('Content scripts of every page, minified', 45, kilobytes(onEveryPage), 'kB'),
    atMost('… gzipped', 16, gzipped(onEveryPage), 'kB'),
    atMost('… with the script of pages that may name somebody', 45, kilobytes(scripts), 'kB'),
    atMost('… all gzipped', 16, gzipped(scripts), 'kB'),
    beside('Script of the background, which no page runs, minified', kilobytes(background), 'kB'),
    beside('… gzipped', gzipped(background), 'kB'),
  ]
  /** One part that fails does not take the others with it: its goals are shown as not measured. */
  const part = async (what: string, measure: () => Promise<Goal[]>, goalsWithout: () => Goal[]) => {
    log(what)
    try {
      goals.push(...(await measure()))
    } catch (error) {
      log(`${what}: ${(error as Error).message}`)
      goals.push(...goalsWithout())
    }
  }
  const { NaN: none } = Number
  try {
    await part(
      'tasks',
      async () => tasks(await measureTasks(extension, server.port)),
      () => tasks({ task: none, script: none, large: NOTHING_MEASURED, small: NOTHING_MEASURED }),
    )
    await part(
      'pointer',
      async () => [
        ...pointer(await on(NAMES, newPage, measurePointer), 'each in an element'),
        ...pointer(await on(ONE_ELEMENT, newPage, measurePointer), 'all in one element'),
      ],
      () => pointer(none, 'each in an element'),
    )
    await part(
      'card',
      async () => [
        ...card(await on(ARTICLE, newPage, measureCard), 'an article'),
        ...card(await on(NAMES, newPage, measureCard), '500 names'),
      ],
      () => card({ open: none, frame: none, painted: none }, 'an article'),
    )
    await part(
      'popup',
      async () => popup(await measurePopup(loaded)),
      () => popup({ window: none, inPopup: { result: none, drawn: none }, inTab: { result: none, processor: none } }),
    )
    await part(
      'memory',
      async () => memory(await measureMemory(browser, LARGE, BARE)),
      () => memory({ beyondPage: none, growth: none, background: { open: none, closed: none } }),
    )
    return goals
  } finally {
    await close()
    await server.close()
  }
}

const tasks = ({ task, script, large, small }: TaskResult): Goal[] => [
  atMost('Longest task with work of the content script, large page', 16, task, 'ms'),
  atMost('… of that, the content script', 16, script, 'ms'),
  beside('First annotation, all that the content script does', large.first.page, 'ms'),
  beside('… and the background', large.first.background, 'ms'),
  ...changed('The first changed paragraph of 3,185', large.first, large.firstChange, small.firstChange),
  ...changed('A later one, written anew or replaced', large.first, large.laterChange, small.laterChange),
]
const changed = (which: string, first: Work, onLarge: Work, onSmall: Work): Goal[] => [
  atMost(`${which}, share of that of the content script`, 1, (onLarge.page / first.page) * 100, '%'),
  beside('… all that the content script does', onLarge.page, 'ms'),
  beside('… the same on a page of 156 paragraphs', onSmall.page, 'ms'),
  beside('… and the background', onLarge.background, 'ms'),
]
const pointer = (perMove: number, where: string): Goal[] => [
  atMost(`A move of the pointer, 500 marks, ${where}`, 0.3, perMove, 'ms'),
]
const card = ({ frame, painted }: CardTimes, where: string): Goal[] => [
  atMost(`Frame with the card after the hover delay, p95, ${where}`, 16, frame, 'ms'),
  atMost('… painted', 16, painted, 'ms'),
]
const popup = ({ window, inPopup, inTab }: PopupResult): Goal[] => [
  atMost('Popup’s first search result, from the beginning of its page', 100, inPopup.result, 'ms'),
  atMost('… drawn', 100, inPopup.drawn, 'ms'),
  atMost('… from the press of the button: the browser makes a window first', 100, window + inPopup.result, 'ms'),
  atMost('… where it is opened in a tab', 100, inTab.result, 'ms'),
  atMost('… of that, processor time of the page', 100, inTab.processor, 'ms'),
]
const memory = ({ beyondPage, growth, background }: MemoryResult): Goal[] => [
  atMost('Memory beyond the large page’s own', 3, beyondPage / 2 ** 20, 'MB'),
  beside('Memory of the background while that page is open', background.open / 2 ** 20, 'MB'),
  beside('… once it is closed', background.closed / 2 ** 20, 'MB'),
  atMost('Growth after 10,000 nodes came and went', 5, growth * 100, '%'),
]

interface TaskResult {
  /** Longest task in which the content script worked, and the most that the script worked in one: milliseconds. */
  task: number
  script: number
  large: PageWork
  /** The same on a page with a twentieth of the paragraphs. */
  small: PageWork
}

/** What a page costs when it is first annotated, then its first changed paragraph, and each later one. */
interface PageWork {
  first: Work
  firstChange: Work
  laterChange: Work
}

/** Milliseconds of processor time: of the content script on the page's main thread, and of the background. */
interface Work {
  page: number
  background: number
}

const NOT_MEASURED: Work = { page: Number.NaN, background: Number.NaN }
const NOTHING_MEASURED: PageWork = { first: NOT_MEASURED, firstChange: NOT_MEASURED, laterChange: NOT_MEASURED }

async function measureTasks(extension: string, port: number): Promise<TaskResult> {
  const { tasks, work: large } = await readAndChange(extension, port, LARGE)
  const { work: small } = await readAndChange(extension, port, SMALL)
  return { task: longest(tasks, 'task'), script: longest(tasks, 'extension'), large, small }
}

/** In a browser of its own: code that has run on one page is not new to the next. */
async function readAndChange(extension: string, port: number, url: string) {
  const { browser, close } = await launchWithExtension('chromium', { extension, port })
  const page = await browser.newPage()
  const measured = async (times: number, action: () => Promise<void>) => {
    const before = await backgroundTime(browser)
    const tasks = await traceScripts(page, action)
    const work: Work = { page: sum(tasks) / times, background: ((await backgroundTime(browser)) - before) / times }
    return { tasks, work }
  }
  let marks = 0
  const change = async (number: number) => {
    await page.evaluate(changeParagraph, number)
    await marksChanged(page, marks)
    marks = await countMarks(page)
  }
  const reading = await measured(1, async () => {
    await page.goto(url)
    await marksSettled(page)
  })
  marks = await marksSettled(page)
  const first = await measured(1, async () => {
    await change(0)
    marks = await marksSettled(page)
  })
  for (let number = 1; number <= WARMING; number++) await change(number)
  const later = await measured(LATER, async () => {
    for (let number = 1; number <= LATER; number++) await change(WARMING + number)
  })
  await close()
  return { tasks: reading.tasks, work: { first: reading.work, firstChange: first.work, laterChange: later.work } }
}

/** Runs in the page: gives a paragraph another text that names somebody more, or puts another one with that in its place. */
function changeParagraph(number: number): void {
  const paragraph = document.querySelector(`#p${number % 12}-${number % 13}`) as Element
  const text = `Laura Pidcock spoke. ${paragraph.textContent}`
  if (number % 2 === 0) paragraph.textContent = text
  else {
    const other = document.createElement('p')
    other.id = paragraph.id
    other.textContent = text
    paragraph.replaceWith(other)
  }
}

async function on<T>(url: string, newPage: () => Promise<Page>, measure: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPage()
  await page.goto(url)
  const result = await measure(page)
  await page.close()
  return result
}

const kilobytes = (files: readonly Uint8Array[]): number =>
  files.reduce((total, { length }) => total + length, 0) / 1000

const gzipped = (files: readonly Uint8Array[]): number => kilobytes(files.map((file) => gzipSync(file)))

const sum = (tasks: readonly ScriptTask[]): number => tasks.reduce((total, { extension }) => total + extension, 0)
const longest = (tasks: readonly ScriptTask[], of: keyof ScriptTask): number =>
  Math.max(...tasks.map((task) => task[of]))
