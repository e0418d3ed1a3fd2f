import type { Page } from 'puppeteer-core'
import { browsingContext, sendBidi } from './bidi.ts'

/**
 * Taps with a finger. Both ends of the tap are sent at once: between two commands a busy machine lets so much time pass that
 * the browser rightly takes it for a long press.
 */
export async function tapAt(page: Page, x: number, y: number): Promise<void> {
  const context = browsingContext(page)
  if (context) {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    const finger = { type: 'pointer', id: 'tapping-finger', parameters: { pointerType: 'touch' }, actions }
    await sendBidi(page, 'input.performActions', { context, actions: [finger] })
    return
  }
  const session = await page.createCDPSession()
  try {
    await Promise.all([
      session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
      session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ])
  } finally {
    await session.detach()
  }
}
