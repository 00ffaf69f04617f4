/** When a card opens, and how long it stays. */
import { HIDE_DELAYS, SHOW_DELAYS, type Settings } from '../../core/settings.ts';
import { useLanguage } from '../language.ts';
import { Choice } from './Choice.tsx';

export function CardChoices({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: (choices: Partial<Settings>) => void;
}) {
  const { say, tag } = useLanguage();
  const seconds = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  });
  const sayMs = (value: number) => seconds.format(value / 1000);
  return (
    <>
      <Choice
        legend={say('cardShowAfter')}
        answers={SHOW_DELAYS.map((value) => ({
          value,
          label: value === 'never' ? say('cardNever') : sayMs(value),
        }))}
        chosen={settings.showAfter}
        onChoose={(showAfter) => onChange({ showAfter })}
      />
      <Choice
        legend={say('cardHideAfter')}
        answers={HIDE_DELAYS.map((value) => ({ value, label: sayMs(value) }))}
        chosen={settings.hideAfter}
        onChoose={(hideAfter) => onChange({ hideAfter })}
      />
    </>
  );
}
