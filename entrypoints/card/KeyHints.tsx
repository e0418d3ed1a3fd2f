import type { Keys } from '../../lib/messages.ts'

/** The keys that go from name to name, for a reader who has come by keyboard. */
export function KeyHints({ id, keys: { next, previous } }: { id: string; keys: Keys }) {
  const hints: [string | undefined, string][] = [
    [next, 'next'],
    [previous, 'previous'],
    ['Esc', 'close'],
  ]
  return (
    <p class="fc-keys" id={id}>
      {hints.map(
        ([key, words]) =>
          key && (
            <span key={words}>
              <kbd>{key}</kbd> {words}
            </span>
          ),
      )}
    </p>
  )
}
