/** Makes what a pack searches texts for: its caveat rules, the cues of attributions, and how figures are spoken of. */
import type { AttributionRule, CaveatRule, FigureRule } from '../../core/pack/pack.ts';
import { ATTRIBUTION_KINDS } from '../../core/pack/pack-kinds.ts';
import type {
  PublishedCue,
  PublishedFigureRule,
  PublishedRule,
} from '../../core/pack/published-pack.ts';
import { unfoldRule } from '../../core/pack/unfold-pack.ts';
import type { Entry } from './entry.ts';
import type {
  AttributionSource,
  CaveatSource,
  FigureSource,
  OutletSource,
} from './source-schema.ts';
import { tidy } from './tidy.ts';

type Lists = Readonly<Record<string, readonly string[]>>;
type Dates = 'sources' | 'checked' | 'reviewBy';

/** A caveat rule as it is published, without its provenance. */
export function publishRule(
  { id, data }: Entry<CaveatSource>,
  outlets: readonly Entry<OutletSource>[],
): Omit<PublishedRule, Dates> {
  const hostsOf = (ids: readonly string[]) =>
    outlets.filter(({ id: outlet }) => ids.includes(outlet)).flatMap((outlet) => outlet.data.hosts);
  return {
    id,
    kind: data.kind,
    lang: data.lang,
    says: tidy(data.says),
    why: tidy(data.why),
    where: data.where,
    ...(data.quotes && { quotes: data.quotes }),
    find: data.find,
    ...(data.near && { near: data.near }),
    ...(data.notNear && { notNear: data.notNear }),
    ...(data.mentions && { mentions: data.mentions }),
    ...(data.outlets && { hosts: hostsOf(data.outlets) }),
    ...(data.notOutlets && { notHosts: hostsOf(data.notOutlets) }),
    ...(data.published && { published: data.published }),
    ...(data.overtaken && {
      overtaken: {
        ...data.overtaken,
        undated: tidy(data.overtaken.undated),
        after: tidy(data.overtaken.after),
      },
    }),
  };
}

/** The cues of attributions as they are published: in the order of their kinds, by which overlapping words are given to one. */
export function publishCues(entries: readonly Entry<AttributionSource>[]): readonly PublishedCue[] {
  return entries
    .map(({ id, data: { kind, lang, find } }) => ({ id, kind, lang, find }))
    .toSorted((a, b) => ATTRIBUTION_KINDS.indexOf(a.kind) - ATTRIBUTION_KINDS.indexOf(b.kind));
}

/** How a figure is found in texts, as it is published; none where its file names no phrases. */
export function publishFigureRule({
  id,
  data,
}: Entry<FigureSource>): readonly PublishedFigureRule[] {
  const conditions = {
    terms: data.terms,
    ...(data.near && { near: data.near }),
    ...(data.notNear && { notNear: data.notNear }),
  };
  const ruleOf = (find: readonly string[], more: Pick<FigureRule, 'isOther'>) =>
    find.length > 0 ? [{ id, ...more, find, ...conditions }] : [];
  return [...ruleOf(data.find, {}), ...ruleOf(data.not, { isOther: true })];
}

/** The same, ready to run. Throws for a phrase that can't be read, naming the entry. */
export function compileRule(
  entry: Entry<CaveatSource>,
  lists: Lists,
  outlets: readonly Entry<OutletSource>[],
): Omit<CaveatRule, Dates> {
  return unfoldRule(publishRule(entry, outlets), lists);
}

export function compileCues(
  entries: readonly Entry<AttributionSource>[],
  lists: Lists,
): readonly AttributionRule[] {
  return publishCues(entries).map((cue) => unfoldRule(cue, lists));
}

export function compileFigureRule(entry: Entry<FigureSource>, lists: Lists): readonly FigureRule[] {
  return publishFigureRule(entry).map((rule) => unfoldRule(rule, lists));
}
