/**
 * How marks look on a page, as the style that the background inserts for one document's highlight names. The line is
 * the mark (colour alone would vanish in forced colours) and is mixed with the text's own colour, so that it
 * can be seen on any page. Never in print.
 */
import { markNames } from '../core/mark-names.ts';

/** The style for the document whose highlights go by this name. */
export function markStyle(name: string): string {
  const { marks, open, flash } = markNames(name);
  const line = 'color-mix(in srgb, currentColor 40%, #c98f1c)';
  return `@media screen {
::highlight(${marks}) { text-decoration: underline dotted 2px ${line}; text-decoration-skip-ink: none; text-underline-offset: 0.2em; }
::highlight(${open}) { background-color: rgb(201 143 28 / 0.24); text-decoration: underline dotted 2px ${line}; text-underline-offset: 0.2em; }
::highlight(${flash}) { background-color: #ffd96b; color: #1f1d1a; }
}`;
}
