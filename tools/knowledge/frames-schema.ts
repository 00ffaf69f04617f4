/** What editors write of their pack's maps: the shape of `map/frames.yaml`. */
import * as v from 'valibot';
import { CoordinatesSchema } from '../../core/pack/pack.ts';
import { IdSchema } from '../../core/pack/pack-values.ts';
import { MapLabelSchema } from '../../core/maps/place-map.ts';

/** The frames that a pack's maps are drawn in. */
export const FramesSourceSchema = v.strictObject({
  frames: v.pipe(
    v.array(
      v.strictObject({
        id: IdSchema,
        sheet: IdSchema,
        centre: CoordinatesSchema,
        /** Kilometres from the upper edge to the lower. */
        tall: v.pipe(v.number(), v.minValue(10), v.maxValue(20_000)),
        /** The country whose provinces are drawn. */
        provincesOf: v.optional(IdSchema),
        labels: v.array(
          v.strictObject({
            ...CoordinatesSchema.entries,
            text: MapLabelSchema.entries.text,
            kind: v.picklist(['country', 'city']),
            /** On which side of its point a city's name stands. */
            side: v.optional(v.picklist(['left', 'right'])),
          }),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

export type FramesSource = v.InferOutput<typeof FramesSourceSchema>;
