import { defineUnlistedScript } from '#imports'
import gateWords from '../../data/gate-words.json'
import { Gate } from '../../lib/matching/gate/gate.ts'
import { registerGate } from '../content/gate-surface.ts'
import { GateWatch } from '../content/gate-watch.ts'

/**
 * Runs on every page, beside the content script: a script of its own, so that a page on which a name was seen is rid of all
 * that looked for one.
 */
export default defineUnlistedScript(() => {
  // Not until the first text is read: running this script is a task by itself.
  let gate: Gate | undefined
  const opens = (text: string) => {
    gate ??= new Gate(gateWords)
    return gate.opens(text)
  }
  registerGate((document, onOpen) => new GateWatch(document, opens, onOpen))
})
