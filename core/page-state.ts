/** What the reader can say of its page. There is no state that looks like 'no' and is none. */
import type { Briefing } from './briefing.ts';

export type PageState =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'not-recognised';
      readonly article: Briefing['article'];
      readonly readMs: number;
      readonly recogniseMs: number;
    }
  | { readonly kind: 'recognised'; readonly briefing: Briefing }
  | { readonly kind: 'failed'; readonly why: string };
