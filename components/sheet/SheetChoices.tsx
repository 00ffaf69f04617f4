/** What is on a reading sheet: a box for each part that the article has something for, and one for all of it in short. */
import type { SheetChoice, SheetPart } from '../../core/sheet-choice.ts';
import { useLanguage, type MessageKey } from '../language.ts';

const NAMES: Readonly<Record<SheetPart, MessageKey>> = {
  caveats: 'caveatsTitle',
  figures: 'figuresShort',
  notes: 'notesTitle',
  terms: 'glossaryShort',
  events: 'eventsShort',
};

interface Props {
  /** The parts that can be chosen. */
  readonly parts: readonly SheetPart[];
  readonly choice: SheetChoice;
  readonly onChoose: (choice: SheetChoice) => void;
}

export function SheetChoices({ parts, choice, onChoose }: Props) {
  const { say } = useLanguage();
  const { without, isShort } = choice;
  return (
    <fieldset class="parts">
      <legend>{say('sheetParts')}</legend>
      {parts.map((part) => {
        const isOff = without.includes(part);
        return (
          <label key={part}>
            <input
              type="checkbox"
              checked={!isOff}
              onChange={() =>
                onChoose({
                  isShort,
                  without: isOff ? without.filter((one) => one !== part) : [...without, part],
                })
              }
            />
            {say(NAMES[part])}
          </label>
        );
      })}
      <label class="short">
        <input
          type="checkbox"
          checked={isShort}
          onChange={() => onChoose({ without, isShort: !isShort })}
        />
        {say('sheetShort')}
      </label>
    </fieldset>
  );
}
