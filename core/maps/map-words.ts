/**
 * Says in a sentence what a map shows of where a place is: only what its outlines truly give. It is the map's text for those who
 * don't see it, and is written in the language of the pack, English, when the pack is built.
 */

export const SIDES = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Side = (typeof SIDES)[number];

/** What the outlines say of where a place is. Kilometres are rounded to tens; 0 is close to the border. */
export type Where =
  /** A point in a country, in that part of it; the nearest other country and how far it is. */
  | {
      readonly kind: 'in';
      readonly country: string;
      readonly side?: Side;
      readonly near?: { readonly country: string; readonly km: number };
    }
  /** A point on the border of two countries, or too near to it to tell. */
  | { readonly kind: 'border'; readonly of: readonly [string, string] }
  /** A province: in which country and what part of it, and on which other countries it borders. */
  | {
      readonly kind: 'province';
      readonly country: string;
      readonly side?: Side;
      readonly borders: readonly string[];
    }
  | { readonly kind: 'country'; readonly borders: readonly string[] }
  /** A border or a river. */
  | { readonly kind: 'line' }
  /** A point at sea, or of which the outlines say nothing. */
  | { readonly kind: 'point'; readonly lat: number; readonly lon: number };

/** 'Chongjin lies in the north-east of North Korea, about 70 km from China.' */
export function sayWhere(name: string, where: Where): string {
  switch (where.kind) {
    case 'in':
      return `${name} lies ${within(where)}${distance(where.near)}.`;
    case 'border':
      return `${name} lies on the border of ${where.of.join(' and ')}, or close to it.`;
    case 'province':
      return `${name} lies ${within(where)}${bordering(', and borders on', where.borders)}.`;
    case 'country':
      return `Map: ${name}${bordering(', which borders on', where.borders)}.`;
    case 'line':
      return `Map: ${name}, drawn as a line.`;
    case 'point':
      return `Map: ${name}, ${degrees(where.lat, 'N', 'S')}, ${degrees(where.lon, 'E', 'W')}.`;
  }
}

function within({ country, side }: { country: string; side?: Side }): string {
  return side ? `in the ${side} of ${country}` : `in ${country}`;
}

function distance(near: { country: string; km: number } | undefined): string {
  if (!near) return '';
  return near.km === 0
    ? `, close to the border with ${near.country}`
    : `, about ${near.km} km from ${near.country}`;
}

function bordering(words: string, countries: readonly string[]): string {
  const last = countries.at(-1);
  if (last === undefined) return '';
  const others = countries.slice(0, -1).join(', ');
  return `${words} ${others ? `${others} and ${last}` : last}`;
}

function degrees(value: number, ahead: string, behind: string): string {
  return `${Math.abs(value)}° ${value < 0 ? behind : ahead}`;
}
