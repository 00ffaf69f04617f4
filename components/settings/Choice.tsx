/** One question with a few answers, of which one holds; and a question that is answered with yes or no. */
import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

export interface Answer<T> {
  readonly value: T;
  readonly label: ComponentChildren;
}

export function Choice<T extends string | number>(props: {
  readonly legend: string;
  readonly answers: readonly Answer<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly isDisabled?: boolean;
}) {
  const name = useId();
  return (
    <fieldset class="choice" disabled={props.isDisabled ?? false}>
      <legend>{props.legend}</legend>
      {props.answers.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Switch(props: {
  readonly label: ComponentChildren;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** A sentence more, read with the label. */
  readonly hint?: string;
  /** Something else has decided it; the hint says what. */
  readonly isFixed?: boolean;
}) {
  const hint = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={props.isOn}
          checked={props.isOn}
          disabled={props.isFixed ?? false}
          aria-describedby={props.hint === undefined ? undefined : hint}
          onChange={(event) => props.onSwitch(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint !== undefined && (
        <p class="because" id={hint}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
