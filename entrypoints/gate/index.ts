import { defineUnlistedScript } from '#imports'
import gateWords from '../../data/gate-words.json'
import { Gate } from '../../lib/matching/gate/gate.ts'
import { registerGate } from '../content/gate-surface.ts'

/**
 * Runs on every page, beside the content script: a script of its own, so that a page on which a name was seen is rid of the
 * words that were looked for.
 */
export default defineUnlistedScript(() => {
  // Not until the first text is read: running this script is a task by itself.
  let gate: Gate | undefined
  registerGate((text) => {
    gate ??= new Gate(gateWords)
    return gate.opens(text)
  })
})
