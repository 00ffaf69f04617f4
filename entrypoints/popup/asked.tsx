/**
 * What the popup was opened for, when it was by a key or the menu: `?look=` has words looked up in the packs, or the empty
 * field for it; `#glossary` and the like bring the focus to a part of the briefing.
 */
import { render } from 'preact';
import { LanguageContext, speak } from '../../components/language.ts';
import { PackSearch, type SearchState } from '../../components/PackSearch.tsx';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import { explain } from '../../shell/packs.ts';
import './asked.css';

/** A part of the briefing that is not there after this long, in ms, will not come. */
const WAITS_MS = 10_000;

const language = speak(getMessage, interfaceTag());
let text = '';
let state: SearchState = { kind: 'empty' };

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      <PackSearch text={text} state={state} onSearch={(next) => void search(next)} />
    </LanguageContext.Provider>,
    document.getElementById('asked') as HTMLElement,
  );
}

async function search(next: string): Promise<void> {
  text = next;
  const found = await answerTo(next);
  // In the meantime more was typed.
  if (text !== next) return;
  state = found;
  draw();
}

async function answerTo(words: string): Promise<SearchState> {
  if (words.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'found', terms: await explain(words) };
  } catch {
    return { kind: 'failed' };
  }
}

/** Focuses what can be pressed first in a part of the briefing, as soon as it is there. */
function goTo(part: string): void {
  const isThere = () => {
    const found = document.getElementById(part);
    found?.scrollIntoView({ block: 'start' });
    found?.querySelector<HTMLElement>('button, a, summary')?.focus({ preventScroll: true });
    return found !== null;
  };
  if (isThere()) return;
  const waiting = new MutationObserver(() => {
    if (isThere()) waiting.disconnect();
  });
  waiting.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => waiting.disconnect(), WAITS_MS);
}

const look = new URLSearchParams(location.search).get('look');
if (look !== null) {
  draw();
  await search(look);
}
if (/^#[a-z]+$/.test(location.hash)) goTo(location.hash.slice(1));
