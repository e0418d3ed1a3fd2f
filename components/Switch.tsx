interface SwitchProps {
  on: boolean
  /** What is switched: read out before "on" or "off", and shown at the pointer. Said in two ways it would be read out twice. */
  label: string
  onToggle: (on: boolean) => void
}

/** An on-off switch. */
export function Switch({ on, label, onToggle }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} title={label} onClick={() => onToggle(!on)} />
  )
}
