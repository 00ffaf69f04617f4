/** A small map of where a place is. All of it is worked out beforehand (core/maps/place-map); here it is only drawn. */
import type { PlaceMap as Drawn } from '../core/maps/place-map.ts';

interface Props {
  readonly map: Drawn;
  /** What the place is called. */
  readonly name: string;
}

export function PlaceMap({ map: { place, frame, credit }, name }: Props) {
  const { lands, labels } = frame;
  // From the ground up.
  const layers = {
    land: Object.values(lands).join(''),
    home: lands[place.home ?? ''],
    open: frame.disputed,
    inner: frame.provinces,
    area: place.area,
    line: place.line,
    bar: frame.bar,
  };
  const names = [
    ...labels.filter((_, i) => !place.without.includes(i)),
    { ...place.name, text: name, kind: 'name' },
  ];
  return (
    <figure class="map">
      <svg
        viewBox="0 0 400 120"
        preserveAspectRatio="xMidYMid slice"
        role="img"
        aria-label={place.says}
      >
        {Object.entries(layers).map(([kind, d]) => d && <path class={kind} d={d} />)}
        {names.map(({ kind, text, at, dot }) => (
          <g class={kind}>
            {dot && <circle {...dot} />}
            <text {...at}>{text}</text>
          </g>
        ))}
      </svg>
      <figcaption>{credit}</figcaption>
    </figure>
  );
}
