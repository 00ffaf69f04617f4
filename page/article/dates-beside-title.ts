/** Finds the dates that readers see around an article's title: from a little before it to the first paragraphs. */
import type { DateOrigin } from '../../core/article.ts';
import { LINE_MOST, readDateLine } from '../../core/time/date-lines.ts';
import { readDay } from '../../core/time/date-text.ts';
import type { BodyBlock } from './article-body.ts';
import { attribute, contains, localName, parentOf, textContent } from '../nodes.ts';

export interface DateSeen {
  readonly of: 'published' | 'modified';
  readonly from: DateOrigin;
  /** For programs, or an ISO 8601 day. */
  readonly value: string;
  /** As for a claim. */
  readonly trust: number;
}

/** So many texts before the title belong to it: the section, the day, the byline. */
const BEFORE = 8;
/** So many behind it are looked at, if the first paragraphs are not met before. */
const BEHIND = 120;
/** A paragraph, in UTF-16 code units; what is shorter may be a byline. */
const PARAGRAPH = 120;
/** A label may stand beside its date in an element so far out. */
const CLIMB_MOST = 4;
const NO_TEXT = /^(?:script|style|noscript|template|textarea|option)$/;

export function datesBesideTitle(
  document: Document,
  blocks: readonly BodyBlock[],
  lang: string | undefined,
): readonly DateSeen[] {
  const nodeOf = (block: BodyBlock | undefined): Node | undefined => block?.runs[0]?.node;
  const title = nodeOf(blocks.find(({ kind }) => kind === 'title'));
  const [standfirst, first] = blocks.filter(
    ({ kind, text }) => kind === 'body' && text.length >= PARAGRAPH,
  );
  const start = title ?? nodeOf(standfirst);
  const end = nodeOf(first ?? standfirst);
  if (!start) return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isSeen = () => {
    const { data, parentNode: around } = walker.currentNode as Text;
    return /\S/.test(data) && around instanceof Element && !NO_TEXT.test(localName(around));
  };
  walker.currentNode = start;
  const before: Node[] = [];
  while (before.length < BEFORE && walker.previousNode())
    if (isSeen()) before.push(walker.currentNode);
  walker.currentNode = start;
  const behind: Node[] = [];
  const most = start === end ? 0 : BEHIND;
  while (behind.length < most && walker.nextNode() && walker.currentNode !== end)
    if (isSeen()) behind.push(walker.currentNode);
  const met = new Set<Node>();
  const seen = (nodes: readonly Node[], isBefore: boolean) =>
    nodes.flatMap((node) => datesIn(node as Text, start, lang, isBefore, met));
  return [...seen(behind, false), ...seen(before, true)];
}

/** The dates of the line that a text stands in; each line is asked once, and each `time` in it. */
function datesIn(
  node: Text,
  title: Node,
  lang: string | undefined,
  isBefore: boolean,
  met: Set<Node>,
): readonly DateSeen[] {
  let line: Element | undefined;
  let time: Element | undefined;
  let names = '';
  let outer = parentOf(node);
  // Most texts have no digit, and need no more than this look.
  if (!/\d/.test(node.data) && !(outer instanceof Element && localName(outer) === 'time'))
    return [];
  for (let i = 0; i < CLIMB_MOST && outer instanceof Element; i++, outer = parentOf(outer)) {
    if (contains(outer, title) || isLong(outer)) break;
    line = outer;
    if (localName(line) === 'time') time ??= line;
    names += ` ${attribute(line, 'class')} ${attribute(line, 'id')}`;
  }
  const stamp = time && attribute(time, 'datetime');
  if (!line || met.has(time ?? line)) return [];
  met.add(time ?? line).add(line);
  const days = readDateLine(textOf(line), lang, names);
  if (stamp) {
    const day = readDay(stamp, lang);
    const own = days.find((one) => one.day === day) ?? days[0];
    const of = own?.of ?? (/modif|updat/i.test(names) ? 'modified' : 'published');
    return [{ of, from: 'time', value: stamp, trust: 2 }];
  }
  return days
    .filter(({ isLabelled }) => isLabelled || !isBefore)
    .map(({ day, of, isLabelled }) => ({
      of,
      from: 'text',
      value: day,
      trust: isLabelled ? 3 : 1,
    }));
}

/** What holds much more than a line is not even tidied: it may hold the page. */
function isLong(element: Element): boolean {
  return (textContent(element)?.length ?? 0) > LINE_MOST * 4 || textOf(element).length > LINE_MOST;
}

/** A space parts what stands in two nodes: a label and its day may be all that two elements hold. */
function textOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += ` ${(walker.currentNode as Text).data}`;
  return text.replace(/\s+/g, ' ').trim();
}
