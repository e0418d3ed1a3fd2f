import { useState } from 'preact/hooks'
import type { Settings } from '../../lib/settings.ts'
import { declarationsOf, type Tone } from '../content/marks/mark-styles.ts'
import { Choice } from './Choice.tsx'
import type { SetSetting } from './section-props.ts'

/** How names are marked, how sure a mark must be, and when the card opens; with a sample that shows it. */
export function MarksSection({ settings, set }: { settings: Settings; set: SetSetting }) {
  const { markStyle, markColour, strictness, hoverDelay } = settings
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">Marks</h2>
      <Sample settings={settings} />
      <Choice
        legend="Names are shown with"
        name="mark-style"
        value={markStyle}
        options={[
          ['underline', 'an underline'],
          ['tint', 'a tint behind them'],
          ['both', 'both'],
          ['none', 'nothing', 'the card still opens on hover'],
        ]}
        onChoose={(style) => void set('markStyle', style)}
      />
      <Choice
        legend="Marks are in"
        name="mark-colour"
        value={markColour}
        options={[
          ['faction', 'a colour for each kind of group'],
          ['single', 'one colour'],
        ]}
        onChoose={(colour) => void set('markColour', colour)}
      />
      <Choice
        legend="A name is marked"
        name="strictness"
        value={strictness}
        options={[
          ['strict', 'only when nearly beyond doubt', 'fewest marks'],
          ['balanced', 'when the page gives good reason', 'usual'],
          ['generous', 'also on less evidence', 'most marks, more of them wrong'],
        ]}
        onChoose={(level) => void set('strictness', level)}
      />
      <DelaySlider delay={hoverDelay} onSet={(delay) => void set('hoverDelay', delay)} />
    </section>
  )
}

/** Stores once, when the handle is let go: browsers allow only so many writes a minute. */
function DelaySlider({ delay, onSet }: { delay: number; onSet: (delay: number) => void }) {
  const [dragged, drag] = useState<number>()
  const shown = dragged ?? delay
  return (
    <label class="slider">
      <span>The card opens after</span>
      <input
        type="range"
        min="0"
        max="1000"
        step="50"
        value={Math.min(shown, 1000)}
        aria-valuetext={`${shown} milliseconds`}
        onInput={(event) => drag(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          drag(undefined)
          onSet(event.currentTarget.valueAsNumber)
        }}
      />
      <output>{shown} ms</output>
    </label>
  )
}

/** Marked by the styles that pages get. */
function Sample({ settings }: { settings: Settings }) {
  const certain = (tone: Tone) => declarationsOf('certain', tone, settings)
  return (
    <p class="sample">
      The <span style={certain(4)}>CLGA</span> will back six candidates, among them{' '}
      <span style={certain(4)}>Laura Pidcock</span> and{' '}
      <span style={declarationsOf('near', 3, settings)}>Yasmin Dar</span>. <span style={certain(1)}>Labour First</span>{' '}
      is another group.
    </p>
  )
}
