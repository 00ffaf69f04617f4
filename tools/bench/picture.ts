/** Draws every figure beside its target, on one log axis: how much of the target it takes. An SVG that is read in light and in dark. */
import type { Measured } from './document.ts';
import { isKept, shareOf } from './targets.ts';
import { amount } from './table.ts';

/** All in pixels of the picture. */
const WIDTH = 900;
const ROW = 26;
const GAP = 12;
const TOP = 64;
const BOTTOM = 44;
const LEFT = 300;
const RIGHT = 210;
const RADIUS = 5;

/** The axis goes at least this far to either side of the target, in doublings, and at most so far. */
const DOUBLINGS_AT_LEAST = 3;
const DOUBLINGS_AT_MOST = 7;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; font-size: 15px; }
  .quiet { fill: #57606a; font-size: 12px; }
  .grid { stroke: #d0d7de; stroke-width: 1; }
  .target { stroke: #24292f; stroke-width: 1.5; }
  .kept { fill: #1a7f5a; stroke: #1a7f5a; }
  .missed { fill: #bc4c00; stroke: #bc4c00; }
  .reach { stroke-width: 2; stroke-linecap: round; opacity: 0.55; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .quiet { fill: #9198a1; }
    .grid { stroke: #3d444d; }
    .target { stroke: #e6edf3; }
    .kept { fill: #3fb68b; stroke: #3fb68b; }
    .missed { fill: #f0883e; stroke: #f0883e; }
  }`;

/** One row a target that was measured, in the order given; parts are set apart. */
export function draw(measured: readonly Measured[]): string {
  const span = doublings(measured);
  const axis = WIDTH - LEFT - RIGHT;
  const xOf = (share: number) => {
    const doubled = Math.min(span, Math.max(-span, Math.log2(share)));
    return round(LEFT + ((doubled + span) / (2 * span)) * axis);
  };
  let y = TOP;
  const rows = measured.map((one, i) => {
    if (i > 0) y += ROW + (measured[i - 1]?.target.part === one.target.part ? 0 : GAP);
    return drawRow(one, y, xOf);
  });
  const end = y + ROW / 2;
  const ticks = Array.from({ length: 2 * span + 1 }, (_, i) => 2 ** (i - span));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${end + BOTTOM}" width="${WIDTH}" height="${end + BOTTOM}" role="img" aria-labelledby="title about">`,
    `<title id="title">What the bench measured, beside its targets</title>`,
    `<desc id="about">${escape(measured.map(sayRow).join(' '))}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<text x="16" y="24" class="title">Measured beside the target</text>`,
    text(xOf(1) - 8, 24, '← kept', 'end', 'quiet'),
    text(xOf(1) + 8, 24, 'missed →', 'start', 'quiet'),
    text(WIDTH - 16, 24, 'median (target)', 'end', 'quiet'),
    ...ticks.map((share) =>
      line(xOf(share), TOP - ROW, xOf(share), end, share === 1 ? 'target' : 'grid'),
    ),
    ...rows,
    ...ticks.map((share) => text(xOf(share), end + 16, sayTick(share), 'middle', 'quiet')),
    text(
      16,
      end + 34,
      'Dot: median. Line: what 95 % of the pages or times keep to. Log axis.',
      'start',
      'quiet',
    ),
    '</svg>\n',
  ].join('\n');
}

function drawRow({ target, figure }: Measured, y: number, xOf: (share: number) => number): string {
  const look = isKept(target, figure) ? 'kept' : 'missed';
  const at = xOf(shareOf(target, figure.median));
  const base = y + 4;
  const mark =
    look === 'kept'
      ? `<circle cx="${at}" cy="${y}" r="${RADIUS}" class="kept"/>`
      : // Not by colour alone: what is missed is a diamond.
        `<path d="M${at} ${y - RADIUS - 1}l${RADIUS + 1} ${RADIUS + 1}l${-RADIUS - 1} ${RADIUS + 1}l${-RADIUS - 1} ${-RADIUS - 1}z" class="missed"/>`;
  return [
    text(16, base, target.label),
    ...(figure.most === undefined
      ? []
      : [line(at, y, xOf(shareOf(target, figure.most)), y, `${look} reach`)]),
    mark,
    text(
      WIDTH - 16,
      base,
      `${amount(figure.median, target.unit)} (${target.sense} ${amount(target.limit, target.unit)})`,
      'end',
    ),
  ].join('\n');
}

function sayRow({ target, figure }: Measured): string {
  return `${target.label}: ${amount(figure.median, target.unit)}, target ${target.sense} ${amount(target.limit, target.unit)}.`;
}

/** So many that everything is on the axis, if it can be. */
function doublings(measured: readonly Measured[]): number {
  const shares = measured.flatMap(({ target, figure }) =>
    [figure.median, figure.most ?? figure.median].map((value) => shareOf(target, value)),
  );
  // What is nothing, or beyond all measure, stands at the edge.
  const farthest = Math.max(
    0,
    ...shares.map((share) => Math.abs(Math.log2(share))).filter(Number.isFinite),
  );
  return Math.min(DOUBLINGS_AT_MOST, Math.max(DOUBLINGS_AT_LEAST, Math.ceil(farthest)));
}

function sayTick(share: number): string {
  if (share === 1) return 'target';
  return share > 1 ? `${share} ×` : `1/${1 / share}`;
}

function text(x: number, y: number, words: string, anchor = 'start', look?: string): string {
  const looks = look === undefined ? '' : ` class="${look}"`;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}"${looks}>${escape(words)}</text>`;
}

function line(x1: number, y1: number, x2: number, y2: number, look: string): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" class="${look}"/>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
