/** The caveats that were hidden, at the foot of the others: how many, and how to have them back. */
import { useState } from 'preact/hooks';
import type { Group } from './caveat-groups.ts';
import { IN_PACK, keyPart, useLanguage } from './language.ts';

/** How far a hidden rule is hidden: on this page for as long as it is open, or on every page. */
export type HideFor = 'here' | 'always';

/** Ids of the rules, of the pack that is shown, that are hidden. */
export type HiddenRules = Readonly<Record<HideFor, readonly string[]>>;

export function isRuleHidden({ here, always }: HiddenRules, id: string): boolean {
  return here.includes(id) || always.includes(id);
}

interface Props {
  readonly groups: readonly Group[];
  readonly hidden: HiddenRules;
  readonly onShowAgain: (rule: string) => void;
}

export function HiddenCaveats({ groups, hidden, onShowAgain }: Props) {
  const { say, sayCount } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <div class="hidden-caveats">
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {sayCount('hidden', count)}
      </button>
      {isOpen && (
        <ul>
          {groups.map(({ caveat }) => (
            <li key={caveat.id}>
              <p id={`hidden-${caveat.id}`}>
                <span class="label">{say(`caveat_${keyPart(caveat.kind)}`)}</span>{' '}
                <span {...IN_PACK}>{caveat.says}</span>{' '}
                <span class="how">
                  {say(hidden.always.includes(caveat.id) ? 'isHiddenAlways' : 'isHiddenHere')}
                </span>
              </p>
              <button
                type="button"
                class="quiet"
                aria-describedby={`hidden-${caveat.id}`}
                onClick={() => onShowAgain(caveat.id)}
              >
                {say('showAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
