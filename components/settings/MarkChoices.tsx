/** Which words are marked, and how: each way shown as it looks. */
import { MARKINGS, type Marking } from '../../core/matching/marking.ts';
import { MARK_STYLES, type Settings } from '../../core/settings.ts';
import { useLanguage, type MessageKey } from '../language.ts';
import { Choice, Switch } from './Choice.tsx';

const MARKING_KEYS: Readonly<Record<Marking, MessageKey>> = {
  first: 'markingFirst',
  sections: 'markingSections',
  all: 'markingAll',
};

export function MarkChoices({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: (choices: Partial<Settings>) => void;
}) {
  const { say } = useLanguage();
  return (
    <>
      <Choice
        legend={say('whatIsMarked')}
        answers={MARKINGS.map((value) => ({ value, label: say(MARKING_KEYS[value]) }))}
        chosen={settings.marking}
        onChoose={(marking) => onChange({ marking })}
      />
      <Choice
        legend={say('markStyle')}
        answers={MARK_STYLES.map((value) => ({
          value,
          label: <span class={`mark-${value}`}>{say(`markStyle_${value}`)}</span>,
        }))}
        chosen={settings.markStyle}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <Switch
        label={say('markPrinted')}
        isOn={settings.isPrinted}
        onSwitch={(isPrinted) => onChange({ isPrinted })}
      />
    </>
  );
}
