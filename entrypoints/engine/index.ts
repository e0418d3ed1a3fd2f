import { defineUnlistedScript } from '#imports'
import { matcherOver } from '../../lib/matching/matcher.ts'
import { registerEngine } from '../content/engine-surface.ts'

/**
 * Put into a page beside the page script: a script of its own, since the browser reads each script in one go, and the page
 * has its turn between two that are put in separately.
 */
export default defineUnlistedScript(() => registerEngine(matcherOver))
