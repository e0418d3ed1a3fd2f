import { options } from 'preact'

/**
 * Preact runs effects after the next frame, and cancels that frame by a timer that can outlive a test file and its
 * document. A timer of its own does as well in tests, and needs no document when it comes late.
 */
Object.assign(options, { requestAnimationFrame: (flush: () => void) => setTimeout(flush) })
