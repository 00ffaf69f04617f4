/** What the bench holds the product to, and, by hand, what bounds a figure that is missed. */
import type { Figure, PartName } from './figure.ts';

export interface Target {
  readonly id: string;
  readonly part: PartName;
  /** What is compared with what. */
  readonly says: string;
  /** How it is called in the picture. */
  readonly label: string;
  readonly sense: 'at most' | 'at least';
  readonly limit: number;
  /** Empty for a number of no unit. */
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | 'tasks' | '';
  /** Kept by hand: what was tried, and what bounds the figure. It is shown only where the target is missed. */
  readonly note?: string;
}

/** One frame of a screen that shows sixty in a second. */
const FRAME_MS = 16.7;
/** What answers within this is taken for the doing of one’s own hand (RAIL, after R. Miller and J. Nielsen). */
const AT_ONCE_MS = 100;

/** The walk reads the text of every text node; a page 'about ours' is one that the reader recognises. */
export const TARGETS = [
  {
    id: 'walk-cold',
    part: 'reader',
    label: 'reader : walking, cold',
    says: 'whole reader (read, recognise, match, paint) on a page about ours : walking and taking all its text, cold',
    sense: 'at most',
    limit: 8,
    unit: '×',
    note: 'A first run is parsed, compiled and interpreted: in a trace of a load a quarter of our time is the parser’s and compiler’s. Walking takes each text and looks at no character of it; merely looking at each once is three times the walk. Tried, and kept: going from text node to text node, asking each element once, blank texts for nothing, no copy of a block, the index prepared by the build, the article’s facts and caveats after the marks. Tried, and given up: making signs ready by their second word too (no gain), having the whole script compiled at once (5 ms less, traced, where a page is read, but all others would compile what they never run), the loop of the cutter outside its generator (no difference).',
  },
  {
    id: 'walk-warm',
    part: 'reader',
    label: 'reader : walking, warm',
    says: 'the same, warm',
    sense: 'at most',
    limit: 8,
    unit: '×',
    note: 'Warm, the walk comes to 0.1 ms: its texts are known to the engine, and nothing is made of them. Cutting 5,000 words and looking each of them up three times (signs, forms, distinct words) takes 0.6 ms alone, and finding the article’s body among all blocks about 1 ms.',
  },
  {
    id: 'other-cold',
    part: 'reader',
    label: 'reader : walking, other pages, cold',
    says: 'reader on a page about nothing of ours, with its own start-up : walking and taking all its text, cold',
    sense: 'at most',
    limit: 6,
    unit: '×',
    note: 'Half of these pages name the subject somewhere, as the corpus was chosen for its false friends; those that do so twice are read and cut like pages about ours.',
  },
  {
    id: 'mark-js-cold',
    part: 'reader',
    label: 'mark.js : reader, cold',
    says: 'mark.js with 100 of our forms : whole reader, on a page about ours, cold',
    sense: 'at least',
    limit: 40,
    unit: '×',
    note: 'Bounded by our own first run, as above. The ratio grows with the page: mark.js goes through the page once for each form.',
  },
  {
    id: 'mark-js-warm',
    part: 'reader',
    label: 'mark.js : reader, warm',
    says: 'the same, warm',
    sense: 'at least',
    limit: 150,
    unit: '×',
    note: 'As above: about 2.5 ms for the reader, half of them for finding the body, which mark.js does not.',
  },
  {
    id: 'find-and-replace-cold',
    part: 'reader',
    label: 'findAndReplaceDOMText : reader, cold',
    says: 'findAndReplaceDOMText with one expression of the same forms : whole reader, on a page about ours, cold',
    sense: 'at least',
    limit: 1,
    unit: '×',
    note: 'It joins all text and runs one expression over it, in the engine’s own code; it finds neither the article in the page nor what the page is about, and marks whatever is spelled so, in menus and footers too. Finding the body alone takes us longer.',
  },
  {
    id: 'find-and-replace-warm',
    part: 'reader',
    label: 'findAndReplaceDOMText : reader, warm',
    says: 'the same, warm',
    sense: 'at least',
    limit: 2,
    unit: '×',
    note: 'As above.',
  },
  {
    id: 'load-matching',
    part: 'extension',
    label: 'page with us : page with an idle extension',
    says: 'main-thread CPU of a load with the whole extension : with one that does nothing, where we match',
    sense: 'at most',
    limit: 1.25,
    unit: '×',
    note: 'The page is loaded without its pictures, linked styles and linked scripts, so that the loads are alike: the ratio is to the least that it can cost. On the sample, which costs 20 to 27 ms without us, 5 to 7 ms would be allowed; compiling our two scripts takes 5 of them. Found and mended: formats of numbers and dates, made for cards before any was open, took 17 ms of each load; a page was sent every choice of every phrase that it might meet, and all forms of its terms. What is left is spread over many small steps that run once: reading, dates, facts and caveats, most of it after the marks.',
  },
  {
    id: 'load-other',
    part: 'extension',
    label: 'added to a page where we don’t match',
    says: 'main-thread CPU that the whole extension adds to a load over one that does nothing, where we don’t match',
    sense: 'at most',
    limit: 5,
    unit: 'ms',
    note: 'It is the difference of two loads of 70 to 240 ms, and varies with the machine: the same gate.js came to 3.6 ms in one run, 7.3 and 11 in others on the day of these figures. Of it the first run of the script, which does nothing there but search the text, has 4 to 5 ms, and its compiling 2. A smaller script would mean a second one for the reading, and with it a message from pages that are about nothing of ours.',
  },
  {
    id: 'terms',
    part: 'scale',
    label: '100,000 terms : 100 terms',
    says: 'the page’s main thread with a pack of 100,000 terms : of 100 terms, the same mentions found, what is received included',
    sense: 'at most',
    limit: 1.5,
    unit: '×',
  },
  {
    id: 'huge-task',
    part: 'huge',
    label: '10 MB page: our longest task',
    says: 'longest task of ours on a page of 10 MB',
    sense: 'at most',
    limit: 50,
    unit: 'ms',
  },
  {
    id: 'huge-first',
    part: 'huge',
    label: '10 MB page: first marks',
    says: 'from the document being ready (DOMContentLoaded) to the first marks on the first screen, on a page of 10 MB',
    sense: 'at most',
    limit: 1_000,
    unit: 'ms',
    note: 'Of the time after the document is ready the browser lays out for 110 ms and waits for 90 before it runs us; 700 are the gate’s, which reads and cuts all 1.2 million words in slices of 8 ms, in turn with whatever the page does (half of it cutting and telling words apart, a sixth collecting garbage); the background answers in 50, the style of the marks is worked in for 60 more. Tried, and kept: forms and rules sent without what no word of the page meets, phrases of the whole article looked for in one walk, a pause for painting after the first marks. Tried, and given up: each word kept once (no faster, though it takes 50 MB less). To judge a book by its first chapters would save a tenth; its evidence would then be wrong.',
  },
  {
    id: 'gate-raw',
    part: 'memory',
    label: 'bytes on a page that does not match',
    says: 'bytes that run on a page that does not match',
    sense: 'at most',
    limit: 40,
    unit: 'kB',
  },
  {
    id: 'gate-gzip',
    part: 'memory',
    label: 'bytes on such a page, gzip',
    says: 'the same, gzip',
    sense: 'at most',
    limit: 14,
    unit: 'kB',
  },
  {
    id: 'heap',
    part: 'memory',
    label: 'memory of a matching tab',
    says: 'what the tab’s memory grows by on a page about ours',
    sense: 'at most',
    limit: 1.5,
    unit: 'MB',
  },
  {
    id: 'card-first',
    part: 'interaction',
    label: 'card after its delay, first',
    says: 'from the end of the card’s delay to the frame with the card, the first of a document',
    sense: 'at most',
    limit: FRAME_MS,
    unit: 'ms',
    note: 'The delay is eighteen frames long and begins with one, so it ends just after a frame has begun, and the next is a whole one away: what takes longer than that comes with the frame after it. Tried, and kept: a card is made once for nobody while the pointer first rests on a mark, and laid out, in no frame, 50 ms before the first is due (27 ms of CPU after the delay without either, 11 to 16 made, 5 to 7 laid out as well); the time is rounded up, as a timer that comes a part of a ms too early has to be set again; its style is read once a document.',
  },
  {
    id: 'card-later',
    part: 'interaction',
    label: 'card after its delay, later',
    says: 'the same, later ones',
    sense: 'at most',
    limit: FRAME_MS,
    unit: 'ms',
    note: 'As above: the next frame is a whole one away when the delay ends, and on a busy machine some come later.',
  },
  {
    id: 'popup',
    part: 'interaction',
    label: 'popup with the article',
    says: 'from the popup’s navigation to the first paint of the article in it',
    sense: 'at most',
    limit: AT_ONCE_MS,
    unit: 'ms',
    note: 'Most of it is the browser’s: the popup’s process and page, scripts read and compiled, the frame on its way to the screen. The reader’s answer (200 kB on the sample) is taken in 5 ms; what fills the window is made in 9 ms of CPU by code that runs for the first time, and laid out and painted in as many. Tried, and kept: a script of 1 kB that asks the page before the others are there, three files of scripts and not ten, loaded side by side, nothing drawn in between, the view drawn once and not again for what comes after it, its part below the window a frame later (20 ms of CPU), which moves nothing. Tried, and left: the search and what reads packs as files of their own (no gain: more files to ask for).',
  },
  {
    id: 'panel',
    part: 'interaction',
    label: 'late frames of the panel, scrolled',
    says: 'tasks over 16 ms (of CPU) of a side panel with 500 entries while it is scrolled from top to end',
    sense: 'at most',
    limit: 0,
    unit: 'tasks',
  },
  {
    id: 'shift',
    part: 'interaction',
    label: 'layout shift added',
    says: 'layout shift that we add to a page that is marked, with cards opened, pinned and closed',
    sense: 'at most',
    limit: 0,
    unit: '',
  },
  {
    id: 'moves',
    part: 'interaction',
    label: 'pointer move : caret look-up',
    says: 'script of ours on a move of the pointer over a page with 500 marks : the bare look-up of the caret there',
    sense: 'at most',
    limit: 3,
    unit: '×',
    note: 'Most of it is the look-up itself; the rest asks whether a card is open and what is marked at the caret, and steps the card’s state.',
  },
] as const satisfies readonly Target[];

export type TargetId = (typeof TARGETS)[number]['id'];

export function isKept({ sense, limit }: Target, { median }: Figure): boolean {
  return sense === 'at most' ? median <= limit : median >= limit;
}

/** How far a figure is from its target: 1 at the target, less where it is kept, whichever way it is meant. Of none allowed, any is beyond all measure. */
export function shareOf({ sense, limit }: Target, value: number): number {
  if (value === limit) return 1;
  return sense === 'at most' ? value / limit : limit / value;
}
