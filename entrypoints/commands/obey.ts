/**
 * Carries out what a person orders by key: hands it on to the reader, reads the page first where it was not yet, and tells what came
 * of it. A key pressed while somebody is writing takes nothing from them: no focus, no scrolling, no popup.
 */
import { browser } from 'wxt/browser';
import { speak } from '../../components/language.ts';
import { getMessage, interfaceTag } from '../../shell/locale.ts';
import type { Obeyed, Order } from '../../shell/messages.ts';
import { focusIn, openPopup, order, readTab, sayIn, selectionIn, type Tab } from './in-tab.ts';
import { lookUpIn } from './look-up.ts';

/** The commands that the reader carries out, by their names in the manifest (wxt.config.ts). */
const ORDERS: Readonly<Record<string, Order>> = {
  'next-mention': { kind: 'step', by: 1 },
  'previous-mention': { kind: 'step', by: -1 },
  'open-card': { kind: 'open' },
  'pin-card': { kind: 'pin' },
  'toggle-marks': { kind: 'toggle' },
};

/** Of a paragraph so many characters are read out, to tell which it is. */
const BEGINNING_LENGTH = 60;

export async function obey(command: string): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id === undefined) return;
  const tab: Tab = { id: front.id, url: front.url };
  const asked = ORDERS[command];
  const focus = await focusIn(tab);
  // Hiding the marks moves nothing, and neither does a step while the focus is in a frame that can't be asked what for.
  const isHarmless = asked?.kind === 'toggle' || (asked?.kind === 'step' && focus === 'frame');
  if (focus !== 'free' && !isHarmless) return;
  if (asked) await carryOut(tab, asked);
  if (command === 'open-list') await openPopup(tab, '#glossary');
  if (command === 'search') await openPopup(tab, '?look=');
  if (command === 'look-up') await lookUpIn(tab, await selectionIn(tab));
}

async function carryOut(tab: Tab, asked: Order): Promise<void> {
  let obeyed = await order(tab, asked);
  if (asked.kind === 'toggle') return tell(tab, asked, obeyed ?? { kind: 'unmarked' });
  if (!obeyed && (await readTab(tab))) obeyed = await order(tab, asked);
  // Why there is nothing to move to, the popup can say best.
  if (!obeyed) await openPopup(tab, '');
  else await tell(tab, asked, obeyed);
}

async function tell(tab: Tab, asked: Order, obeyed: Obeyed): Promise<void> {
  const { say, sayNumber } = speak(getMessage, interfaceTag());
  switch (obeyed.kind) {
    case 'moved': {
      const { words, at, count, block } = obeyed;
      const told = say('saidMention', words, sayNumber(at), sayNumber(count), beginningOf(block));
      await sayIn(tab, told);
      return;
    }
    case 'opened':
      // The focus is in the card, whose name and text are read out by that.
      await sayIn(tab, '');
      return;
    case 'hidden':
      await sayIn(tab, say(asked.kind === 'toggle' ? 'saidHidden' : 'saidAreHidden'), true);
      return;
    case 'shown':
      await sayIn(tab, say('saidShown'), true);
      return;
    default:
      await sayIn(tab, say('saidUnmarked'), true);
  }
}

function beginningOf(block: string): string {
  const text = block.replace(/\s+/g, ' ').trim();
  if (text.length <= BEGINNING_LENGTH) return text;
  const cut = text.slice(0, BEGINNING_LENGTH);
  // Scripts without spaces are cut where they are.
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut} …`;
}
