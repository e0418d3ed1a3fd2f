import { useEffect, useState } from 'preact/hooks'
import { joinWords } from '../../components/words.ts'
import { SETTING_NAMES } from '../../lib/setting-names.ts'
import { readSettings, resetSettings, type SettingProblem } from '../../lib/settings.ts'

/** Says once that stored settings were unusable and their defaults stand in; dismissing it clears them away. */
export function SettingsNotice() {
  const [problems, setProblems] = useState<SettingProblem[]>([])
  useEffect(() => {
    void readSettings().then((read) => setProblems(read.problems))
  }, [])
  if (problems.length === 0) return null

  const keys = problems.map(({ key }) => key)
  const dismiss = () => {
    setProblems([])
    void resetSettings(keys)
  }
  return (
    <div class="notice" role="status">
      {problems.length === 1 ? 'A stored setting was' : `${problems.length} stored settings were`} unusable and set back
      to default: {joinWords(keys.map((key) => SETTING_NAMES[key]))}.{' '}
      <button type="button" class="link" onClick={dismiss}>
        Understood
      </button>
    </div>
  )
}
