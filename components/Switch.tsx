interface SwitchProps {
  on: boolean
  /** What is switched: read out before "on" or "off". */
  label: string
  onToggle: (on: boolean) => void
}

/** An on-off switch. */
export function Switch({ on, label, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      onClick={() => onToggle(!on)}
    />
  )
}
