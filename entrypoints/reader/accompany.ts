/**
 * The line between a page and the list of what was found on it, for as long as a popup or side panel keeps it open: what the list
 * points at is lit in the text, and the list hears of which term a card was opened.
 */
import type { Beside, Port, Runtime } from '../../shell/messages.ts';
import { BESIDE } from '../../shell/messages.ts';
import type { ReaderPart } from './handover.ts';

export function accompany({ id, onConnect }: Runtime, reader: ReaderPart): void {
  onConnect?.addListener((port: Port) => {
    if (port.name !== BESIDE || port.sender?.id !== id) return;
    reader.onOpened = (term) => port.postMessage({ opened: term } satisfies Beside);
    port.onMessage.addListener((message) => {
      const { point } = message as Beside;
      reader.point(point);
    });
    port.onDisconnect.addListener(() => {
      reader.onOpened = undefined;
      reader.point(undefined);
    });
  });
}
