/** In which languages words are marked, each named in its own. */
import { listWith, type Settings } from '../../core/settings.ts';
import { useLanguage } from '../language.ts';

export function LanguageChoices({
  languages,
  settings,
  onChange,
}: {
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  readonly settings: Settings;
  readonly onChange: (choices: Partial<Settings>) => void;
}) {
  const { say } = useLanguage();
  return (
    <fieldset class="choice">
      <legend>{say('languagesMarked')}</legend>
      {languages.map((language) => (
        <label key={language}>
          <input
            type="checkbox"
            value={language}
            checked={!settings.leftOutLanguages.includes(language)}
            onChange={(event) =>
              onChange({
                leftOutLanguages: listWith(
                  settings.leftOutLanguages,
                  language,
                  !event.currentTarget.checked,
                ),
              })
            }
          />
          <span lang={language}>{nameOf(language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The language's name in itself, beginning with a capital where it has any. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
