import type { Browser } from 'puppeteer-core'
import { until } from './until.ts'

/**
 * Chromium asks for an optional permission in a window of its own, which the DevTools protocol cannot reach. Chromium's
 * inspector for its own interface can: chrome://inspect starts it and names its socket. Firefox is told by a preference
 * to say yes.
 */
interface UiNode {
  nodeId: number
  attributes?: string[]
  children?: UiNode[]
}

interface UiInspector {
  send(method: string, params?: object): Promise<{ result?: Record<string, unknown>; error?: { message: string } }>
  close(): void
}

async function connect(address: string): Promise<UiInspector> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, (answer: { result?: Record<string, unknown>; error?: { message: string } }) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(data)
    waiting.get(answer.id)?.(answer)
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`Chromium's interface inspector is not at ${address}.`)))
  })
  let id = 0
  return {
    send(method, params = {}) {
      id += 1
      const answer = new Promise<{ result?: Record<string, unknown>; error?: { message: string } }>((resolve) => {
        waiting.set(id, resolve)
      })
      socket.send(JSON.stringify({ id, method, params }))
      return answer
    },
    close: () => socket.close(),
  }
}

function descendants(node: UiNode): UiNode[] {
  return [node, ...(node.children ?? []).flatMap(descendants)]
}

function isView(node: UiNode, name: string): boolean {
  return node.attributes?.includes(name) ?? false
}

/** The prompt's buttons in the order they stand, "Deny" before "Allow"; none while it is not shown. */
async function promptButtons(inspector: UiInspector): Promise<UiNode[]> {
  const { result } = await inspector.send('DOM.getDocument')
  const prompt = descendants(result?.root as UiNode).find((node) => isView(node, 'ExtensionInstallDialogView'))
  return prompt ? descendants(prompt).filter((node) => isView(node, 'MdTextButton')) : []
}

/**
 * Presses "Allow" in Chromium's permission prompt as soon as it is there. Call it before the click that asks; the promise
 * settles when the prompt has gone.
 */
export async function allowInPrompt(browser: Browser): Promise<{ allowed: Promise<void> }> {
  const inspectPage = await browser.newPage()
  await inspectPage.goto('chrome://inspect/#native-ui')
  const opened = browser.waitForTarget((target) => target.url().includes('uiDevTools=true'))
  await (await inspectPage.waitForSelector('#launch-ui-devtools'))?.evaluate((button) =>
    (button as HTMLElement).click(),
  )
  const frontend = await opened
  const inspector = await connect(`ws://${new URL(frontend.url()).searchParams.get('ws')}`)

  async function press(): Promise<void> {
    let pressed = false
    // A press in the prompt's first half second is ignored, as a guard against clickjacking: press until it has gone.
    await until('The permission prompt', async () => {
      const allow = (await promptButtons(inspector)).at(-1)
      for (const type of allow ? ['mousePressed', 'mouseReleased'] : []) {
        const event = { type, x: 5, y: 5, button: 'left', wheelDirection: 'none' }
        const { error } = await inspector.send('DOM.dispatchMouseEvent', { nodeId: allow?.nodeId, event })
        pressed ||= !error
      }
      return !allow && pressed
    })
    inspector.close()
    await (await frontend.page())?.close()
    await inspectPage.close()
  }
  return { allowed: press() }
}
