/**
 * How marks look on a page, as the style that the background inserts for one document's highlight names. A line is
 * the mark (colour alone would vanish in forced colours) and is mixed with the text's own colour, so that it
 * can be seen on any page. In print only where the reader asked for it.
 */
import { markNames } from '../core/mark-names.ts';
import type { MarkStyle } from '../core/settings.ts';

const LINE = 'color-mix(in srgb, currentColor 40%, #c98f1c)';
const TINT = 'rgb(201 143 28 / 0.24)';

/** What marks hidden by choice wear once they are asked for is what they wear by default. */
const LOOKS: Readonly<Record<Exclude<MarkStyle, 'none'>, string>> = {
  dots: `text-decoration: underline dotted 2px ${LINE}; text-decoration-skip-ink: none;`,
  dashes: `text-decoration: underline dashed 1px ${LINE}; text-decoration-skip-ink: none;`,
  line: `text-decoration: underline solid 1px ${LINE};`,
  // The line can't be seen, but tells that the style has reached a shadow root (page/root-sheets.ts).
  tint: `text-decoration: underline 1px transparent; background-color: ${TINT};`,
};

/** The style for the document whose highlights go by this name. */
export function markStyle(name: string, style: MarkStyle = 'dots', isPrinted = false): string {
  const { marks, open, flash } = markNames(name);
  const look = LOOKS[style === 'none' ? 'dots' : style];
  const media = isPrinted ? 'all' : 'screen';
  return `@media ${media} {
::highlight(${marks}) { ${look} text-underline-offset: 0.2em; }
::highlight(${open}) { background-color: ${TINT}; text-decoration: underline solid 3px ${LINE}; text-underline-offset: 0.2em; }
::highlight(${flash}) { background-color: #ffd96b; color: #1f1d1a; }
}
@media ${media} and (forced-colors: active) {
::highlight(${marks}) { color: CanvasText; background-color: Canvas; text-decoration: underline dotted 2px; text-underline-offset: auto; }
::highlight(${open}) { text-decoration: underline overline solid 3px; text-underline-offset: auto; }
}`;
}
