/**
 * The search of all words, above the popup's page and the side panel's; and what the popup was opened for, when it was by a
 * key or the menu: `?look=` has words looked up, or opens the empty field for it; `#glossary` and the like bring the focus to a part of the
 * briefing.
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
let isOpen = false;
let text = '';
let state: SearchState = { kind: 'empty' };

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      {isOpen ? (
        <PackSearch text={text} state={state} onSearch={(next) => void search(next)} />
      ) : (
        <search class="pack-search closed">
          <button type="button" class="quiet" onClick={open}>
            {language.say('commandSearch')}
          </button>
        </search>
      )}
    </LanguageContext.Provider>,
    document.getElementById('asked') as HTMLElement,
  );
}

function open(): void {
  isOpen = true;
  draw();
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
    return { kind: 'found', terms: await explain(words, true) };
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

/** Puts the search where the page has room for it, and does what the address asks for. */
export async function openAsked(): Promise<void> {
  if (/^#[a-z]+$/.test(location.hash)) goTo(location.hash.slice(1));
  const look = new URLSearchParams(location.search).get('look');
  isOpen = look !== null;
  draw();
  if (look) await search(look);
}
