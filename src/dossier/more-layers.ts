/** Layers that are given only where they are asked for: the others rest on them, and they are long. */
export const MORE_LAYERS = ['tokens', 'parse'] as const;
export type MoreLayer = (typeof MORE_LAYERS)[number];

/** "tokens,parse" to layers; `null` where one is none of them. */
export function layersNamed(names: string): readonly MoreLayer[] | null {
  const asked = names.split(',');
  const found = MORE_LAYERS.filter((layer) => asked.includes(layer));
  return asked.every((name) => found.some((layer) => layer === name)) ? found : null;
}
