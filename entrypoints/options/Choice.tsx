interface ChoiceProps<T extends string> {
  legend: string
  name: string
  value: T
  options: [value: T, label: string, about?: string][]
  onChoose: (value: T) => void
}

/** One of a few: radio buttons with a word of explanation each. */
export function Choice<T extends string>({ legend, name, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(([option, label, about]) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChoose(option)} />
          <span>
            {label} {about && <small>{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
