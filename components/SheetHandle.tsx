/** The handle of a card that is a sheet: dragged to the near edge of the window, it closes the card. The close button does the same. */
import { useState } from 'preact/hooks';

/** Dragged so far, in CSS px, a sheet is let go. */
const LET_GO_PX = 60;

export function SheetHandle({ onClose }: { readonly onClose: () => void }) {
  const [from] = useState<{ current?: number | undefined }>({});
  /** How far the sheet is dragged, and only outward. */
  const drag = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    const sheet = event.currentTarget.parentElement;
    if (!sheet || from.current === undefined) return 0;
    const isBelow = event.currentTarget.closest('[data-side=below]') !== null;
    const way = Math.max(0, (event.clientY - from.current) * (isBelow ? 1 : -1));
    sheet.style.translate = `0 ${isBelow ? way : -way}px`;
    return way;
  };
  return (
    <div
      class="handle"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientY;
      }}
      onPointerMove={drag}
      onPointerUp={(event) => {
        if (drag(event) > LET_GO_PX) onClose();
        // Back to where it lay.
        from.current = event.clientY;
        drag(event);
        from.current = undefined;
      }}
    />
  );
}
